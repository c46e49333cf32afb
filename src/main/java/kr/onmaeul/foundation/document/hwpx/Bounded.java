package kr.onmaeul.foundation.document.hwpx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongPredicate;

/// Data of which only so much is read.
final class Bounded extends FilterInputStream {

    static final class TooMuch extends IOException {
        TooMuch() {
            super("more data than a document can hold");
        }
    }

    private final LongPredicate allowed;
    private long left;

    /// @param allowed told how many bytes were read each time, and says whether the whole file still keeps
    ///     within its bounds
    Bounded(InputStream data, long most, LongPredicate allowed) {
        super(data);
        this.left = most;
        this.allowed = allowed;
    }

    @Override
    public int read() throws IOException {
        int sign = super.read();
        count(sign < 0 ? 0 : 1);
        return sign;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) throws IOException {
        left -= read;
        if (left < 0 || !allowed.test(read)) {
            throw new TooMuch();
        }
    }
}
