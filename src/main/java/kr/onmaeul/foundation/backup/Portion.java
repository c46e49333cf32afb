package kr.onmaeul.foundation.backup;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// The next bytes of a stream, a fixed number of them, as a stream of their own. Closing it leaves the other open.
final class Portion extends InputStream {

    private final InputStream in;
    private long left;

    Portion(InputStream in, long size) {
        this.in = in;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /// @throws EOFException if the stream ends before the portion does
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
            return -1;
        }
        int count = in.read(target, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("cut off, " + left + " bytes are missing");
        }
        left -= count;
        return count;
    }
}
