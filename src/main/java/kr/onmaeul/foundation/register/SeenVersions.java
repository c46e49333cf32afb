package kr.onmaeul.foundation.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// Which versions of many records somebody looked at, in a few signs.
///
/// @param latest when the latest of them was recorded
/// @param digest of all ids and versions
record SeenVersions(Instant latest, String digest) {

    private static final String BETWEEN = "~";

    static SeenVersions of(List<? extends Kept<?>> seen) {
        var all = seen.stream()
                .map(kept -> kept.id() + ":" + kept.version())
                .sorted()
                .collect(Collectors.joining("\n"));
        return new SeenVersions(
                seen.stream().map(Kept::recordedAt).max(Instant::compareTo).orElse(Instant.EPOCH), digest(all));
    }

    String written() {
        return latest + BETWEEN + digest;
    }

    /// Those that were recorded after everything that was seen.
    static <R extends Record> List<Kept<R>> laterThan(String written, List<Kept<R>> now) {
        try {
            var latest = Instant.parse(written.split(BETWEEN, 2)[0]);
            return now.stream()
                    .filter(kept -> kept.recordedAt().isAfter(latest))
                    .toList();
        } catch (DateTimeException _) {
            return List.of();
        }
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
