package kr.onmaeul.foundation.register.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.time.KnownAt;

/// Which of the versions of a record holds.
final class Versions {

    private Versions() {}

    /// The one that holds on a day as far as was known; nothing when the record did not stand yet.
    ///
    /// @param versions the latest first
    static <R extends Record> Optional<Kept<R>> on(List<Kept<R>> versions, LocalDate day, KnownAt knownAt) {
        var known = knownAt.until().toInstant();
        return versions.stream()
                .filter(kept -> !kept.since().isAfter(day) && !kept.recordedAt().isAfter(known))
                .findFirst();
    }
}
