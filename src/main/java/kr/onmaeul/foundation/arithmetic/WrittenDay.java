package kr.onmaeul.foundation.arithmetic;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A year, month or day as it is written: `’23. 6. 12.`, `2023-06-12`, `2023년 6월 12일`, `6. 27.`, `5월`.
///
/// @param year null where it is not written
/// @param month null where only a year is written
/// @param day null where only a month is written
record WrittenDay(
        @Nullable Integer year,
        @Nullable Integer month,
        @Nullable Integer day,
        int start,
        int end) {

    private static final int MONTHS = 12;

    /// Where the year is not known, so that the 29th of February is not refused.
    private static final int LEAP_YEAR = 2024;

    /// The same with what it does not say taken from an earlier one.
    WrittenDay after(WrittenDay earlier) {
        if (year != null) {
            return this;
        }
        return new WrittenDay(earlier.year, month == null ? earlier.month : month, day, start, end);
    }

    WrittenDay in(int otherYear) {
        return new WrittenDay(otherYear, month, day, start, end);
    }

    boolean isDay() {
        return month != null && day != null;
    }

    boolean isMonth() {
        return month != null && day == null;
    }

    boolean isYear() {
        return month == null && year != null;
    }

    /// Whether the calendar has it, as far as can be said without a year.
    boolean exists() {
        if (month == null) {
            return true;
        }
        if (month < 1 || month > MONTHS) {
            return false;
        }
        // A leap year, where the year is not known, so that the 29th of February is not refused.
        return day == null
                || day >= 1
                        && day
                                <= YearMonth.of(year == null ? 2024 : year, month)
                                        .lengthOfMonth();
    }

    /// The day itself; empty unless all three are known and the calendar has it.
    Optional<LocalDate> date() {
        if (year == null || month == null || day == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /// The month; where no year is written, in one that serves for counting only.
    Optional<YearMonth> monthInAnyYear() {
        return month == null || month < 1 || month > MONTHS
                ? Optional.empty()
                : Optional.of(YearMonth.of(year == null ? LEAP_YEAR : year, month));
    }
}
