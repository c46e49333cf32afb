package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When and why something is done with a record.
///
/// @param day from which day on it is so
/// @param document the number of the document that orders it, or null
/// @param reason in a few words, or null
public record Occasion(
        LocalDate day, @Nullable String document, @Nullable String reason) {

    public static Occasion on(LocalDate day) {
        return new Occasion(day, null, null);
    }
}
