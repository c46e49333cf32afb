package kr.onmaeul.foundation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The holidays of the lunar calendar, with the solar days on which they fall from 2015 to 2035. The table stands here
/// because the law's calendar is the one of the Korean observatory; a test computes every day of it in two other ways.
enum LunarDay {
    /// 1월 1일.
    SEOLLAL(1, 1, """
            2-19 2-8 1-28 2-16 2-5 1-25 2-12 2-1 1-22 2-10 1-29 2-17 2-7 1-27 2-13 2-3 1-23 2-11 1-31 2-19 2-8
            """),
    /// 4월 8일.
    BUDDHA(4, 8, """
            5-25 5-14 5-3 5-22 5-12 4-30 5-19 5-8 5-27 5-15 5-5 5-24 5-13 5-2 5-20 5-9 5-28 5-16 5-6 5-25 5-15
            """),
    /// 8월 15일.
    CHUSEOK(8, 15, """
            9-27 9-15 10-4 9-24 9-13 10-1 9-21 9-10 9-29 9-17 10-6 9-25 9-15 10-3 9-22 9-12 10-1 9-19 9-8 9-27 9-16
            """);

    private final int month;
    private final int day;
    private final List<LocalDate> table;

    LunarDay(int month, int day, String table) {
        this.month = month;
        this.day = day;
        var cells = table.strip().split("\\s+");
        this.table = Stream.iterate(0, place -> place + 1)
                .limit(cells.length)
                .map(place -> {
                    var cell = cells[place].split("-");
                    return LocalDate.of(
                            Holidays.FIRST_YEAR + place, Integer.parseInt(cell[0]), Integer.parseInt(cell[1]));
                })
                .toList();
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    LocalDate in(int year) {
        return table.get(year - Holidays.FIRST_YEAR);
    }
}
