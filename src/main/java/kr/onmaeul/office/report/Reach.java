package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.Optional;
import kr.onmaeul.foundation.time.Period;
import org.jspecify.annotations.Nullable;

/// The days a figure reaches over at a moment.
///
/// @param from the first day, or null where everything up to a day counts
record Reach(@Nullable LocalDate from, LocalDate to) {

    static Reach until(LocalDate day) {
        return new Reach(null, day);
    }

    /// Nothing where the period has not begun yet: `year-05-01..as-of` in March.
    Optional<Period> period() {
        if (from == null) {
            return Optional.of(Period.until(to));
        }
        return from.isAfter(to) ? Optional.empty() : Optional.of(Period.of(from, to));
    }

    /// The days of both.
    Reach with(Reach other) {
        var last = to.isAfter(other.to) ? to : other.to;
        if (from == null || other.from == null) {
            return until(last);
        }
        return new Reach(from.isBefore(other.from) ? from : other.from, last);
    }

    @Override
    public String toString() {
        return from == null ? to.toString() : from + "/" + to;
    }
}
