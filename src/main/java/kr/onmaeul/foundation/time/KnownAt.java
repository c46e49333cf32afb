package kr.onmaeul.foundation.time;

import java.time.Instant;

/// Which knowledge to count with: all we know now, or only what had been recorded by an instant.
public sealed interface KnownAt {

    record Now() implements KnownAt {}

    /// Everything recorded at or before the instant.
    record At(Instant instant) implements KnownAt {}

    static KnownAt now() {
        return new Now();
    }

    static KnownAt at(Instant instant) {
        return new At(instant);
    }
}
