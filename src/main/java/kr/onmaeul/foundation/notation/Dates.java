package kr.onmaeul.foundation.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days and months: `2026. 11. 22.`, `’26. 11.`.
final class Dates implements Check {

    private static final String YEAR = "(\\d{4}|[’'‘`]\\d{2})";

    private static final Pattern WORDS =
            Pattern.compile("(?<![\\d.])(?:" + YEAR + "년 ?)?(\\d{1,2})월 ?(\\d{1,2})일(?![간차째])(?!정)\\.?");
    private static final Pattern MONTH_WORDS = Pattern.compile(
            "(?<![\\d.])" + YEAR + "년 ?(\\d{1,2})월(?! ?\\d{1,2}일)(?=부터|까지|에(?![가-힣])|[^가-힣\\d .]| ?[~～]| (?:현재|기준)|$)");
    private static final Pattern SIGNS =
            Pattern.compile("(?<![\\d./-])(\\d{4})([-/])(\\d{1,2})\\2(\\d{1,2})(?![\\dT/-])\\.?");
    private static final Pattern DOTTED = Pattern.compile(
            "(?<![\\d.,A-Za-z])([’'‘`]?\\d{2}|\\d{4})\\.( {0,3})(\\d{1,2})\\.( {0,3})(\\d{1,2})(?!\\d)(\\.?+)(?!\\d)");
    private static final Pattern MONTH_DOTTED = Pattern.compile(
            "(?<![\\d.,A-Za-z])" + YEAR + "\\.( {0,3})(\\d{1,2})(?!\\d)(\\.?+)(?!\\d| {0,3}\\d{1,2}[.일])");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?<![\\d.])(?<!\\. )(\\d{1,2})\\.( {0,3})(\\d{1,2})(\\.?+)(?= ?\\([월화수목금토일]\\))");
    private static final Pattern END_OF_MONTH = Pattern.compile("^(?:$|[)~,]| ?~|부터|까지|에(?![가-힣]))");

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.counting()) {
            words(line, findings);
            signs(line, findings);
            dotted(line, findings);
            months(line, findings);
            weekdays(line, findings);
        }
    }

    private static void words(Line line, Findings findings) {
        for (var found = WORDS.matcher(line.open()); found.find(); ) {
            var date = WrittenDate.of(found.group(1), found.group(2), found.group(3));
            say(line, found, date, Rule.DATE_DOTS, "notation.date.words", findings);
        }
        for (var found = MONTH_WORDS.matcher(line.open()); found.find(); ) {
            var date = WrittenDate.of(found.group(1), found.group(2), null);
            say(line, found, date, Rule.DATE_DOTS, "notation.date.words", findings);
        }
    }

    private static void signs(Line line, Findings findings) {
        for (var found = SIGNS.matcher(line.open()); found.find(); ) {
            var date = WrittenDate.of(found.group(1), found.group(3), found.group(4));
            say(line, found, date, Rule.DATE_DOTS, "notation.date.signs", findings);
        }
    }

    private static void dotted(Line line, Findings findings) {
        for (var found = DOTTED.matcher(line.open()); found.find(); ) {
            var date = WrittenDate.of(found.group(1), found.group(3), found.group(5));
            if (date.isBareYear()) {
                if (found.start() > line.first()
                        && date.exists()
                        && !found.group(2).isEmpty()) {
                    say(line, found, date, Rule.DATE_SHORT_YEAR, "notation.date.short-year", findings);
                }
            } else if (date.isOfOurTime()) {
                var dots = !found.group(6).isEmpty();
                var blanks = found.group(2).equals(" ") && found.group(4).equals(" ");
                judge(line, found, date, dots, blanks, findings);
            }
        }
    }

    private static void months(Line line, Findings findings) {
        for (var found = MONTH_DOTTED.matcher(line.open()); found.find(); ) {
            var date = WrittenDate.of(found.group(1), found.group(3), null);
            var dot = !found.group(4).isEmpty();
            var blank = found.group(2).equals(" ");
            var rest = line.open().substring(found.end(), Math.min(line.open().length(), found.end() + 4));
            var sure = dot || (blank && END_OF_MONTH.matcher(rest).find());
            if (date.isOfOurTime() && sure) {
                judge(line, found, date, dot, blank, findings);
            }
        }
    }

    private static void weekdays(Line line, Findings findings) {
        for (var found = WEEKDAY.matcher(line.open()); found.find(); ) {
            var date = WrittenDate.of(null, found.group(1), found.group(3));
            judge(line, found, date, !found.group(4).isEmpty(), found.group(2).equals(" "), findings);
        }
    }

    /// Of several faults the gravest is said; the repair mends them all.
    private static void judge(
            Line line, Matcher found, WrittenDate date, boolean dots, boolean blanks, Findings findings) {
        if (!date.exists()) {
            findings.note(
                    Rule.DATE_IMPOSSIBLE, line, found.start(), found.end(), "notation.date.impossible", found.group());
        } else if (!dots) {
            say(line, found, date, Rule.DATE_DOTS, "notation.date.last-dot", findings);
        } else if (!blanks) {
            say(line, found, date, Rule.DATE_SPACING, "notation.date.spacing", findings);
        } else if (date.isPadded()) {
            say(line, found, date, Rule.DATE_PADDING, "notation.date.padding", findings);
        } else if (date.hasWrongApostrophe()) {
            say(line, found, date, Rule.DATE_SHORT_YEAR, "notation.date.apostrophe", findings);
        }
    }

    private static void say(Line line, Matcher found, WrittenDate date, Rule rule, String key, Findings findings) {
        if (date.exists()) {
            findings.mend(rule, line, found.start(), found.end(), date.right(), key, found.group(), date.right());
        } else {
            findings.note(
                    Rule.DATE_IMPOSSIBLE, line, found.start(), found.end(), "notation.date.impossible", found.group());
        }
    }
}
