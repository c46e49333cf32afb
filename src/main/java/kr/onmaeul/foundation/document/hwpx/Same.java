package kr.onmaeul.foundation.document.hwpx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import kr.onmaeul.foundation.document.Document;

/// Compares what is written with a file that is there, without holding it a second time.
final class Same extends OutputStream {

    private final byte[] file;
    private int at;
    private boolean same = true;

    private Same(byte[] file) {
        this.file = file;
    }

    static boolean asWritten(Document document, byte[] file) {
        var same = new Same(file);
        try {
            Hwpx.write(document, same);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return same.same && same.at == file.length;
    }

    @Override
    public void write(int sign) {
        write(new byte[] {(byte) sign}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        same = same && length <= file.length - at && Arrays.equals(bytes, from, from + length, file, at, at + length);
        at = same ? at + length : at;
    }
}
