package kr.onmaeul.foundation.arithmetic;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// `8년 2개월(’23. 6. ~ ’31. 7.)`, `16일간(2023. 6. 12. ~ 6. 27.)`: how long a period is, before or after it.
final class PeriodLength implements Check {

    private static final Pattern LENGTH =
            Pattern.compile("(약 ?)?(?:(\\d{1,3})(?:년|개년)간? ?)?(?:(\\d{1,4})개월간? ?)?(?:(\\d{1,4})일간? ?)?");
    private static final Pattern BEFORE = Pattern.compile(
            "(?<![0-9.,'])(?:약 ?)?(?:\\d{1,3}(?:년|개년)간? ?)?(?:\\d{1,4}개월간? ?)?(?:\\d{1,4}일간? ?)?[(\\[,:] ?$");
    private static final Pattern AFTER = Pattern.compile("^(?:\\([월화수목금토일](?:요일)?\\))? ?(?:[(\\[,] ?"
            + "((?:약 ?)?(?:\\d{1,3}(?:년|개년)간? ?)?(?:\\d{1,4}개월간? ?)?(?:\\d{1,4}일간? ?)?) ?[)\\],]|(\\d{1,4}일간))");
    private static final int NEAR = 30;
    private static final int MONTHS = 12;

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            var text = reading.plain(line);
            if (text.indexOf('~') < 0) {
                continue;
            }
            for (var period : new WrittenDays(text).periods()) {
                before(text, period, line, findings);
                after(text, period, line, findings);
            }
        }
    }

    private static void before(String text, WrittenPeriod period, int line, FindingList findings) {
        int from = Math.max(0, period.start() - NEAR);
        var match = BEFORE.matcher(text.substring(from, period.start()));
        if (match.find()) {
            var words = match.group().replaceAll("[(\\[,: ]+$", "");
            judge(words, from + match.start(), period, line, findings);
        }
    }

    private static void after(String text, WrittenPeriod period, int line, FindingList findings) {
        var match = AFTER.matcher(text.substring(period.end(), Math.min(text.length(), period.end() + NEAR)));
        if (match.find()) {
            int group = match.group(1) == null ? 2 : 1;
            judge(match.group(group).strip(), period.end() + match.start(group), period, line, findings);
        }
    }

    private static void judge(String words, int start, WrittenPeriod period, int line, FindingList findings) {
        var match = LENGTH.matcher(words);
        if (words.chars().noneMatch(Character::isDigit)
                || !match.matches()
                || period.order().orElse(WrittenPeriod.Order.TURNED) != WrittenPeriod.Order.RIGHT) {
            return;
        }
        int years = number(match.group(2));
        int months = number(match.group(3));
        int days = number(match.group(4));
        var place = new Place(line, start, start + words.length());
        if (match.group(1) != null) {
            findings.notJudged(Rule.PERIOD, place, "", "arithmetic.period.about");
        } else if (period.years().isPresent() && months == 0 && days == 0) {
            say(years, period.years().get(), List.of("년"), place, findings);
        } else if (period.months().isPresent() && days == 0) {
            say(years * MONTHS + months, period.months().get(), List.of("년", "개월"), place, findings);
        } else if (period.days().isPresent()) {
            byDay(years * MONTHS + months, days, period.days().get(), place, findings);
        } else {
            findings.notJudged(Rule.PERIOD, place, "", "arithmetic.period.open");
        }
    }

    /// Written by the month, one month less may be right too: it depends on the days that are not written.
    private static void say(int written, int computed, List<String> units, Place place, FindingList findings) {
        var shown = shown(computed, units);
        if (written == computed) {
            findings.holds(Rule.PERIOD, place, "", "arithmetic.period.holds", shown);
        } else if (written == computed - 1) {
            findings.notJudged(Rule.PERIOD, place, "", "arithmetic.period.less", shown);
        } else {
            findings.wrong(Rule.PERIOD, place, "", shown, "arithmetic.period.wrong", shown);
        }
    }

    private static void byDay(int months, int days, WrittenPeriod.Days period, Place place, FindingList findings) {
        var until = period.from().plusMonths(months).plusDays(days);
        var shown = months == 0
                ? period.count() + "일"
                : shown(
                                (int) java.time.temporal.ChronoUnit.MONTHS.between(
                                        period.from(), period.to().plusDays(1)),
                                List.of("년", "개월"))
                        + rest(period);
        if (until.equals(period.to().plusDays(1))) {
            findings.holds(Rule.PERIOD, place, "", "arithmetic.period.holds", shown);
        } else if (until.equals(period.to())) {
            findings.notJudged(Rule.PERIOD, place, "", "arithmetic.period.less", shown);
        } else {
            findings.wrong(Rule.PERIOD, place, "", shown, "arithmetic.period.wrong", shown);
        }
    }

    private static String rest(WrittenPeriod.Days period) {
        var end = period.to().plusDays(1);
        var months = java.time.temporal.ChronoUnit.MONTHS.between(period.from(), end);
        var days = java.time.temporal.ChronoUnit.DAYS.between(period.from().plusMonths(months), end);
        return days == 0 ? "" : " " + days + "일";
    }

    private static String shown(int count, List<String> units) {
        if (units.size() == 1) {
            return count + units.getFirst();
        }
        var years = count < MONTHS ? "" : count / MONTHS + units.getFirst();
        var months = count % MONTHS == 0 && count > 0 ? "" : count % MONTHS + units.getLast();
        return (years + " " + months).strip();
    }

    private static int number(String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
    }
}
