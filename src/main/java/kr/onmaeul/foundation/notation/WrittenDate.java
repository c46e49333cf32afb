package kr.onmaeul.foundation.notation;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// A date as its parts were written: a year of four digits, or of two behind an apostrophe, or none; a day or none.
record WrittenDate(
        @Nullable String year, String month, @Nullable String day) {

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2199;
    private static final int CENTURY = 2000;
    private static final int MONTHS = 12;

    /// A leap year, for a day whose year is not said.
    private static final int ANY_YEAR = 2024;

    static WrittenDate of(@Nullable String year, String month, @Nullable String day) {
        return new WrittenDate(year, month, day);
    }

    /// Whether the calendar has it.
    boolean exists() {
        int which = Integer.parseInt(month);
        if (which < 1 || which > MONTHS) {
            return false;
        }
        int last = YearMonth.of(inFull(), which).lengthOfMonth();
        return day == null || (Integer.parseInt(day) >= 1 && Integer.parseInt(day) <= last);
    }

    /// Numbers outside these years are decimals or numbers of something.
    boolean isOfOurTime() {
        return inFull() >= EARLIEST && inFull() <= LATEST;
    }

    boolean isPadded() {
        return month.startsWith("0") || (day != null && day.startsWith("0"));
    }

    /// `23. 6. 12.`, which could also be three numbers.
    boolean isBareYear() {
        return year != null && year.length() == 2;
    }

    boolean hasWrongApostrophe() {
        return year != null && year.length() == 3 && year.charAt(0) != '’';
    }

    /// The date as official papers write it.
    String right() {
        var written = new StringBuilder();
        if (year != null) {
            written.append(year.length() == 4 ? year : "’" + year.substring(year.length() - 2))
                    .append(". ");
        }
        written.append(Integer.parseInt(month)).append('.');
        if (day != null) {
            written.append(' ').append(Integer.parseInt(day)).append('.');
        }
        return written.toString();
    }

    private int inFull() {
        if (year == null) {
            return ANY_YEAR;
        }
        return year.length() == 4
                ? Integer.parseInt(year)
                : CENTURY + Integer.parseInt(year.substring(year.length() - 2));
    }
}
