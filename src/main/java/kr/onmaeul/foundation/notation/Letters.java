package kr.onmaeul.foundation.notation;

import java.util.regex.Pattern;

/// Digits and Latin letters in their wide form, which look alike and are found by no search.
final class Letters implements Check {

    private static final int WIDER = '０' - '0';
    private static final Pattern WIDE = Pattern.compile("[０-９Ａ-Ｚａ-ｚ]++");

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.all()) {
            for (var found = WIDE.matcher(line.open()); found.find(); ) {
                var right = narrow(found.group());
                findings.mend(
                        Rule.FULL_WIDTH,
                        line,
                        found.start(),
                        found.end(),
                        right,
                        "notation.full-width",
                        found.group(),
                        right.length() > 60 ? "…" : right);
            }
        }
    }

    private static String narrow(String wide) {
        var narrow = new StringBuilder(wide.length());
        for (int at = 0; at < wide.length(); at++) {
            narrow.append((char) (wide.charAt(at) - WIDER));
        }
        return narrow.toString();
    }
}
