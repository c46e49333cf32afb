package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// A tag that later stretches may still add to, such as a table that goes on. It is written when nothing more comes.
final class Open {

    private final int number;
    private final int parent;
    private final byte[] entries;
    private final ByteArrayOutputStream kids = new ByteArrayOutputStream();

    /// @param entries what it says of itself
    Open(int number, int parent, byte[] entries) {
        this.number = number;
        this.parent = parent;
        this.entries = entries;
    }

    int number() {
        return number;
    }

    void add(byte[] kid) {
        kids.writeBytes(kid);
        kids.write(' ');
    }

    void close(FileObjects objects) throws IOException {
        var all = new ByteArrayOutputStream();
        all.writeBytes("<<".getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(entries);
        all.writeBytes("/P %d 0 R /K [".formatted(parent).getBytes(StandardCharsets.US_ASCII));
        kids.writeTo(all);
        all.writeBytes("]>>".getBytes(StandardCharsets.US_ASCII));
        objects.put(number, all.toByteArray());
    }
}
