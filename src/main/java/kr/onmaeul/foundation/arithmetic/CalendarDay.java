package kr.onmaeul.foundation.arithmetic;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/// A day that the calendar has, on the weekday that is written after it.
final class CalendarDay implements Check {

    private static final String WEEKDAYS = "월화수목금토일";

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int number = 1; number <= reading.size(); number++) {
            var line = number;
            var text = reading.plain(line);
            for (var day : new WrittenDays(text).days()) {
                var place = new Place(line, day.start(), day.end());
                if (!day.exists()) {
                    findings.wrong(Rule.DAY, place, "", "", "arithmetic.day.wrong");
                } else {
                    day.date().ifPresent(date -> weekday(text, day.end(), date, line, findings));
                }
            }
        }
    }

    private static void weekday(String text, int end, LocalDate date, int line, FindingList findings) {
        int at = Letters.afterSpaces(text, end);
        if (Letters.at(text, at) != '(') {
            return;
        }
        at = Letters.afterSpaces(text, at + 1);
        var written = WEEKDAYS.indexOf(Letters.at(text, at));
        int after = text.startsWith("요일", at + 1) ? at + 3 : at + 1;
        if (written < 0 || ") ,".indexOf(Letters.at(text, after)) < 0) {
            return;
        }
        var right = WEEKDAYS.charAt(date.getDayOfWeek().getValue() - 1);
        var place = new Place(line, at, at + 1);
        var english = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (written + 1 == date.getDayOfWeek().getValue()) {
            findings.holds(Rule.DAY, place, "", "arithmetic.weekday.holds", date, String.valueOf(right), english);
        } else {
            findings.wrong(
                    Rule.DAY,
                    place,
                    "",
                    String.valueOf(right),
                    "arithmetic.weekday.wrong",
                    date,
                    String.valueOf(right),
                    english);
        }
    }
}
