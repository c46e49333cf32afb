package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the days, months, years and periods of a line, from left to right and each letter once.
final class WrittenDays {

    private static final int CENTURY = 2000;
    private static final int YEAR_DIGITS = 4;
    private static final String BOUNDARY = " ~(),]:/·";

    private final String text;
    private final List<WrittenDay> days = new ArrayList<>();
    private final List<WrittenPeriod> periods = new ArrayList<>();

    /// @param text with its letters made plain
    WrittenDays(String text) {
        this.text = text;
        int at = 0;
        while (at < text.length()) {
            var day = startsHere(at) ? day(at) : null;
            if (day == null) {
                at++;
            } else {
                at = period(day);
            }
        }
    }

    List<WrittenDay> days() {
        return days;
    }

    List<WrittenPeriod> periods() {
        return periods;
    }

    private boolean startsHere(int at) {
        var letter = text.charAt(at);
        var before = Letters.at(text, at - 1);
        return (letter == '\'' || Letters.isDigit(letter))
                && !Letters.isDigit(before)
                && !Letters.isLatin(before)
                && before != '.'
                && before != ','
                && before != '\''
                && before != '-';
    }

    private int period(WrittenDay from) {
        int wave = pastWeekday(from.end());
        if (Letters.at(text, wave) != '~') {
            days.add(from);
            return from.end();
        }
        int next = Letters.afterSpaces(text, wave + 1);
        var to = next < text.length() && startsHere(next) ? day(next) : null;
        if (to == null || to.year() == null) {
            var shorter = shorter(next, from);
            to = shorter == null ? to : shorter;
        }
        if (to == null && from.isYear()) {
            to = year(next);
        }
        days.add(from);
        if (to == null) {
            return wave + 1;
        }
        var end = to.after(from);
        days.add(end);
        periods.add(new WrittenPeriod(from, end, to.year() == null));
        return to.end();
    }

    /// A year alone, as it stands at the end of a period of years.
    private @Nullable WrittenDay year(int at) {
        int end = digits(at, YEAR_DIGITS);
        return end - at == YEAR_DIGITS && (end == text.length() || BOUNDARY.indexOf(text.charAt(end)) >= 0)
                ? new WrittenDay(number(at, end), null, null, at, end)
                : null;
    }

    /// After the weekday in brackets, where one stands there.
    private int pastWeekday(int end) {
        int at = Letters.afterSpaces(text, end);
        if (Letters.at(text, at) == '(' && "월화수목금토일".indexOf(Letters.at(text, at + 1)) >= 0) {
            int close = text.startsWith("요일", at + 2) ? at + 4 : at + 2;
            return Letters.at(text, close) == ')' ? Letters.afterSpaces(text, close + 1) : at;
        }
        return at;
    }

    /// A day with its year, or a month called 월, or `6. 12.` where a period follows.
    private @Nullable WrittenDay day(int at) {
        if (text.charAt(at) == '\'') {
            int end = digits(at + 1, 2);
            return end == at + 3 ? withYear(at, CENTURY + number(at + 1, end), end) : null;
        }
        int end = digits(at, YEAR_DIGITS);
        if (end - at == YEAR_DIGITS && (text.startsWith("19", at) || text.startsWith("20", at))) {
            return withYear(at, number(at, end), end);
        }
        if (end - at > 2 || end == at) {
            return null;
        }
        if (Letters.at(text, end) == '월' && !Letters.isHangul(Letters.at(text, end + 1))) {
            return koreanDay(at, null, number(at, end), end + 1);
        }
        var shorter = Letters.at(text, end) == '.' ? dotted(at, null, at) : null;
        return shorter != null
                        && shorter.month() != null
                        && Letters.at(text, Letters.afterSpaces(text, shorter.end())) == '~'
                ? shorter
                : null;
    }

    private @Nullable WrittenDay withYear(int start, int year, int end) {
        int at = Letters.afterSpaces(text, end);
        return switch (Letters.at(text, at)) {
            case '년' -> {
                int month = Letters.afterSpaces(text, at + 1);
                int monthEnd = digits(month, 2);
                yield monthEnd > month && Letters.at(text, monthEnd) == '월'
                        ? koreanDay(start, year, number(month, monthEnd), monthEnd + 1)
                        : new WrittenDay(year, null, null, start, at + 1);
            }
            case '.' -> {
                var dotted = dotted(Letters.afterSpaces(text, at + 1), year, start);
                yield dotted == null ? new WrittenDay(year, null, null, start, at + 1) : dotted;
            }
            case '-' -> iso(start, year, at);
            case '~' -> new WrittenDay(year, null, null, start, end);
            default -> null;
        };
    }

    private WrittenDay koreanDay(int start, @Nullable Integer year, int month, int end) {
        int day = Letters.afterSpaces(text, end);
        int dayEnd = digits(day, 2);
        return dayEnd > day && Letters.at(text, dayEnd) == '일' && Letters.at(text, dayEnd + 1) != '간'
                ? new WrittenDay(year, month, number(day, dayEnd), start, dayEnd + 1)
                : new WrittenDay(year, month, null, start, end);
    }

    private @Nullable WrittenDay iso(int start, int year, int dash) {
        int monthEnd = digits(dash + 1, 2);
        int dayEnd = digits(monthEnd + 1, 2);
        return monthEnd == dash + 3 && Letters.at(text, monthEnd) == '-' && dayEnd == monthEnd + 3
                ? new WrittenDay(year, number(dash + 1, monthEnd), number(monthEnd + 1, dayEnd), start, dayEnd)
                : null;
    }

    /// The month and the day after the year: `6.`, `6. 12.`, `6월`.
    private @Nullable WrittenDay dotted(int at, @Nullable Integer year, int start) {
        int monthEnd = digits(at, 2);
        if (monthEnd == at) {
            return null;
        }
        int month = number(at, monthEnd);
        var mark = Letters.at(text, monthEnd);
        if (mark == '월') {
            return koreanDay(start, year, month, monthEnd + 1);
        }
        if (mark != '.') {
            return BOUNDARY.indexOf(mark) >= 0 && year != null
                    ? new WrittenDay(year, month, null, start, monthEnd)
                    : null;
        }
        int day = Letters.afterSpaces(text, monthEnd + 1);
        int dayEnd = digits(day, 2);
        var after = Letters.at(text, dayEnd);
        if (dayEnd > day && after == '.' && Letters.isDigit(Letters.at(text, dayEnd + 1))) {
            return null;
        }
        if (dayEnd == day || after != '.' && BOUNDARY.indexOf(after) < 0 && dayEnd < text.length()) {
            return new WrittenDay(year, month, null, start, monthEnd + 1);
        }
        return new WrittenDay(year, month, number(day, dayEnd), start, after == '.' ? dayEnd + 1 : dayEnd);
    }

    /// The end of a period that leaves out what its beginning says: `12.` after `’23. 6.`, `27.` after `6. 12.`
    private @Nullable WrittenDay shorter(int at, WrittenDay from) {
        int end = digits(at, 2);
        if (end == at) {
            return null;
        }
        int number = number(at, end);
        var mark = Letters.at(text, end);
        if (mark == '일' && from.isDay()) {
            return new WrittenDay(null, null, number, at, end + 1);
        }
        if (mark == '월') {
            return koreanDay(at, null, number, end + 1);
        }
        if (mark == '.' && Letters.isDigit(Letters.at(text, Letters.afterSpaces(text, end + 1)))) {
            return dotted(at, null, at);
        }
        if (mark != '.' && BOUNDARY.indexOf(mark) < 0 && end < text.length()) {
            return null;
        }
        int last = mark == '.' ? end + 1 : end;
        if (from.isMonth()) {
            return new WrittenDay(null, number, null, at, last);
        }
        return from.isDay() && from.day() != null && number > from.day()
                ? new WrittenDay(null, null, number, at, last)
                : null;
    }

    /// After up to so many digits; the place itself where there are more.
    private int digits(int at, int most) {
        int end = at;
        while (end - at <= most && Letters.isDigit(Letters.at(text, end))) {
            end++;
        }
        return end - at > most ? at : end;
    }

    private int number(int start, int end) {
        return Integer.parseInt(text.substring(start, end));
    }
}
