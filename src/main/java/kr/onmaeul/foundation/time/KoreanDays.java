package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the office's papers write days and periods, in Korean and in English.
public final class KoreanDays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu. M. d.", Locale.KOREAN);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("M. d.", Locale.KOREAN);
    private static final DateTimeFormatter DAY_OF_MONTH = DateTimeFormatter.ofPattern("d.", Locale.KOREAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu. M.", Locale.KOREAN);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("’uu. M.", Locale.KOREAN);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private KoreanDays() {}

    /// `2023. 5. 31.` (Enforcement Decree of the Regulation on Administrative Efficiency and Collaboration, article 7).
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `2023. 6.`
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /// `’23. 6.`
    public static String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /// `2023. 1. 1. ~ 5. 31.`: the second day leaves out what it shares with the first. One day stands alone.
    public static String period(Period period) {
        var from = period.from();
        var to = period.to();
        if (from.equals(to)) {
            return day(from);
        }
        if (from.getYear() != to.getYear()) {
            return day(from) + " ~ " + day(to);
        }
        return day(from) + " ~ " + (from.getMonth() == to.getMonth() ? DAY_OF_MONTH : DAY_OF_YEAR).format(to);
    }

    /// `1 January to 31 May 2023`: the first day leaves out the year that it shares with the second.
    public static String englishPeriod(Period period) {
        var from = period.from();
        var to = period.to();
        if (from.equals(to)) {
            return ENGLISH.format(from);
        }
        return (from.getYear() == to.getYear() ? ENGLISH_DAY_OF_YEAR : ENGLISH).format(from) + " to "
                + ENGLISH.format(to);
    }
}
