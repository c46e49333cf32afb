package kr.onmaeul.foundation.notation;

import java.util.List;
import java.util.regex.Pattern;

/// From here to there: `~`, not the wide one and not a hyphen.
final class Ranges implements Check {

    private static final String DASH = "[-–—]";

    private static final Pattern WIDE = Pattern.compile("[～〜]++");
    private static final List<Pattern> DASHED = List.of(
            Pattern.compile("(?<=\\d\\.)(?<=\\d{1,2}\\. ?\\d{1,2}\\.) {0,2}(" + DASH
                    + ") {0,2}(?=(?:’?\\d{2,4}\\. ?)?\\d{1,2}\\.)"),
            Pattern.compile("(?<=\\d:\\d\\d) {0,2}(" + DASH + ") {0,2}(?=\\d{1,2}:\\d\\d)"),
            Pattern.compile(
                    "(?<=(?<![\\d.,-])\\d{1,6}) {0,2}(" + DASH + ") {0,2}(?=\\d{1,6}(?:명|건|회|시간|개월|원|%)(?![가-힣]))"));

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.all()) {
            for (var found = WIDE.matcher(line.open()); found.find(); ) {
                findings.mend(Rule.RANGE, line, found.start(), found.end(), "~", "notation.range.wide", found.group());
            }
        }
        for (var line : lines.counting()) {
            for (var pattern : DASHED) {
                for (var found = pattern.matcher(line.open()); found.find(); ) {
                    var right = found.group().replace(found.group(1), "~");
                    findings.mend(
                            Rule.RANGE, line, found.start(), found.end(), right, "notation.range.dash", found.group(1));
                }
            }
        }
    }
}
