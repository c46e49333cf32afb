package kr.onmaeul.foundation.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What tells two PDFs apart: a number that follows from all they say.
final class Identity {

    private Identity() {}

    static long of(String markup) {
        return ByteBuffer.wrap(hash().digest(markup.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    static MessageDigest hash() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
