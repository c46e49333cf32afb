package kr.onmaeul.foundation.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// A link of the chain: the hash of the one before and of the event's whole content, SHA-256.
record Seal(long number, byte[] previous, byte[] hash) {

    private static final int BYTES = 32;
    static final Seal BEGINNING = new Seal(0, new byte[BYTES], new byte[BYTES]);

    Seal next(AuditEvent event) {
        return new Seal(number + 1, hash, hashOf(hash, number + 1, event));
    }

    boolean follows(Seal before) {
        return number == before.number + 1 && Arrays.equals(previous, before.hash);
    }

    boolean fits(AuditEvent event) {
        return Arrays.equals(hash, hashOf(previous, number, event));
    }

    /// Every field goes in behind its length, so that no two events have the same bytes.
    private static byte[] hashOf(byte[] previous, long number, AuditEvent event) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(previous);
            digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).flip());
            add(digest, event.id().toString());
            add(digest, Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, event.at())));
            add(digest, event.actor().toString());
            add(digest, event.actorName());
            add(digest, event.actingFor());
            add(digest, event.deed());
            add(digest, event.subjectKind());
            add(digest, event.subject());
            add(digest, event.details());
            add(digest, event.address());
            return digest.digest();
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static void add(MessageDigest digest, @Nullable String field) {
        if (field == null) {
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(-1).flip());
            return;
        }
        var bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
        digest.update(bytes);
    }
}
