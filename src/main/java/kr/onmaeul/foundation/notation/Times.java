package kr.onmaeul.foundation.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times of day: `09:05`, `15:00`.
final class Times implements Check {

    private static final int NOON = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final String AFTER = "(?=에|부터|까지|이후|이전|경|이|의|[^가-힣]|$)";

    private static final Pattern HALVES = Pattern.compile("(?<![가-힣A-Za-z])(오전|오후|[AaPp][Mm]) ?(\\d{1,2})"
            + "(?:시(?![가-힣&&[^에부까이경의정반로는은가를]])(?!간)(?: ?(\\d{1,2})분| ?(반)(?![가-힣]))?|:(\\d{2})(?!\\d))");
    private static final Pattern WORDS =
            Pattern.compile("(?<![\\d.,:가-힣])(?<!(?:오전|오후) )(\\d{1,2})시(?: ?(\\d{1,2})분)?" + AFTER);
    private static final Pattern COLON = Pattern.compile("(?<![\\d:.,])(\\d{1,2})( ?):( ?)(\\d{2})(?![\\d:])");

    /// A colon can also stand between the two numbers of a ratio; these words say that a line speaks of times.
    private static final Pattern CLUES = Pattern.compile("일시|시간|시각|시작|마감|개최|개회|오전|오후|부터|까지|요일|\\([월화수목금토일]\\)"
            + "|\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{1,2}:|\\d:\\d\\d ?[~～]|[~～] ?\\d{1,2}:");

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.counting()) {
            for (var found = HALVES.matcher(line.open()); found.find(); ) {
                halves(line, found, findings);
            }
            for (var found = WORDS.matcher(line.open()); found.find(); ) {
                words(line, found, findings);
            }
            var speaks = CLUES.matcher(line.open()).find();
            for (var found = COLON.matcher(line.open()); speaks && found.find(); ) {
                colon(line, found, findings);
            }
        }
    }

    private static void halves(Line line, Matcher found, Findings findings) {
        var half = found.group(1);
        int hour = Integer.parseInt(found.group(2));
        var after = half.equals("오후") || half.equalsIgnoreCase("pm");
        if (after && hour < NOON) {
            hour += NOON;
        } else if (!after && hour == NOON) {
            hour = 0;
        }
        var minute = found.group(4) != null ? "30" : found.group(3) != null ? found.group(3) : found.group(5);
        say(line, found, hour, minute, "notation.time.halves", findings);
    }

    private static void words(Line line, Matcher found, Findings findings) {
        int hour = Integer.parseInt(found.group(1));
        if (hour < NOON && !found.group(1).startsWith("0")) {
            findings.note(Rule.TIME, line, found.start(), found.end(), "notation.time.which-half", found.group());
        } else {
            say(line, found, hour, found.group(2), "notation.time.words", findings);
        }
    }

    private static void colon(Line line, Matcher found, Findings findings) {
        var wrong = found.group(1).length() == 1
                || !found.group(2).isEmpty()
                || !found.group(3).isEmpty();
        var hour = Integer.parseInt(found.group(1));
        if (wrong || isImpossible(hour, found.group(4))) {
            say(line, found, hour, found.group(4), "notation.time.digits", findings);
        }
    }

    private static void say(
            Line line, Matcher found, int hour, @Nullable String minute, String key, Findings findings) {
        if (isImpossible(hour, minute)) {
            findings.note(
                    Rule.TIME_IMPOSSIBLE, line, found.start(), found.end(), "notation.time.impossible", found.group());
            return;
        }
        var right = "%02d:%02d".formatted(hour, minute == null ? 0 : Integer.parseInt(minute));
        findings.mend(Rule.TIME, line, found.start(), found.end(), right, key, found.group(), right);
    }

    private static boolean isImpossible(int hour, @Nullable String minute) {
        int past = minute == null ? 0 : Integer.parseInt(minute);
        return hour > HOURS || past >= MINUTES || (hour == HOURS && past > 0);
    }
}
