package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.util.List;

/// How the Civil Act counts by the calendar (민법 제159조, 제160조).
final class Calendar {

    private Calendar() {}

    /// The last day of a period that begins with a day: the one before the day that corresponds to the first, or the
    /// last of the month where no day corresponds.
    static LocalDate last(LocalDate first, java.time.Period length) {
        var corresponding = first.plus(length);
        boolean there = length.toTotalMonths() == 0
                || first.plusMonths(length.toTotalMonths()).getDayOfMonth() == first.getDayOfMonth();
        return there ? corresponding.minusDays(1) : corresponding;
    }

    /// How many days periods take together.
    static long days(List<Period> periods) {
        return periods.stream()
                .mapToLong(period -> period.to().toEpochDay() - period.from().toEpochDay() + 1)
                .sum();
    }
}
