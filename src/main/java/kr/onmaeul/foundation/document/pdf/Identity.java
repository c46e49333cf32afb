package kr.onmaeul.foundation.document.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// What tells two PDFs apart: a number that follows from all they say.
final class Identity {

    private Identity() {}

    static long of(String markup) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(markup.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
