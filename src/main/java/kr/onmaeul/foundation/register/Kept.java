package kr.onmaeul.foundation.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A record as a register keeps it: one version of it, with what made the version.
///
/// @param version 1 for the first; each change makes the next
/// @param since the day from which on it is so
/// @param gone whether the thing has left
/// @param deed what made this version: `entered`, `changed`, `left`, `returned`, `mistaken` or a deed of the register's
/// own
/// @param document the number of the document that ordered it, or null
public record Kept<R extends Record>(
        UUID id,
        int version,
        LocalDate since,
        boolean gone,
        boolean sample,
        R record,
        String deed,
        @Nullable String document,
        @Nullable String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable String actingFor) {

    public static final String ENTERED = "entered";
    public static final String CHANGED = "changed";
    public static final String LEFT = "left";
    public static final String RETURNED = "returned";

    /// The version before was recorded by mistake.
    public static final String MISTAKEN = "mistaken";

    /// What was done with a record: its versions without those that were a mistake, and without what took them back.
    ///
    /// @param versions the first one first
    public static <K extends Kept<?>> List<K> withoutMistakes(List<K> versions) {
        var done = new ArrayList<K>();
        for (var version : versions) {
            if (version.deed().equals(MISTAKEN)) {
                done.removeLast();
            } else {
                done.add(version);
            }
        }
        return done;
    }
}
