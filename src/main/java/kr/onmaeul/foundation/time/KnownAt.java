package kr.onmaeul.foundation.time;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Which knowledge to count with: all we know now, or only what had been recorded by an instant.
public sealed interface KnownAt {

    /// An instant after everything that is ever recorded.
    OffsetDateTime EVER = OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    record Now() implements KnownAt {}

    /// Everything recorded at or before the instant.
    record At(Instant instant) implements KnownAt {}

    static KnownAt now() {
        return new Now();
    }

    static KnownAt at(Instant instant) {
        return new At(instant);
    }

    /// The last instant whose knowledge counts, as a query compares it.
    default OffsetDateTime until() {
        return switch (this) {
            case Now() -> EVER;
            case At(var instant) -> instant.atOffset(ZoneOffset.UTC);
        };
    }
}
