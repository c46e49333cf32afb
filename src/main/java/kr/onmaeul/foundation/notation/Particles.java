package kr.onmaeul.foundation.notation;

import java.util.regex.Pattern;
import kr.onmaeul.foundation.korean.Particle;

/// Particles of a form letter that nobody chose, `을(를)`, and those that surely do not fit what stands before them.
final class Particles implements Check {

    private static final Pattern LEFT = Pattern.compile(
            "([\\p{IsAlphabetic}\\d%￼][”’\"')」』》〉]?)(을\\(를\\)|를\\(을\\)|이\\(가\\)|가\\(이\\)|은\\(는\\)|는\\(은\\)|과\\(와\\)|와\\(과\\)|\\(으\\)로)");
    private static final Pattern AFTER_DIGIT = Pattern.compile("(?<=\\d)(을|를|은|는|와|으로)(?![가-힣(])");

    /// No word of the language ends in 를 behind a final consonant.
    private static final Pattern AFTER_WORD = Pattern.compile("(?<=[가-힣])(를)(?![가-힣(])");

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.all()) {
            for (var found = LEFT.matcher(line.open()); found.find(); ) {
                left(line, found.start(2), found.end(2), found.group(2), findings);
            }
            for (var found = AFTER_DIGIT.matcher(line.open()); found.find(); ) {
                sure(line, found.start(), found.group(), findings);
            }
            for (var found = AFTER_WORD.matcher(line.open()); found.find(); ) {
                sure(line, found.start(), found.group(), findings);
            }
        }
    }

    private static void left(Line line, int from, int to, String both, Findings findings) {
        var before = before(line, from);
        var right = fitting(named(both), before);
        if (right.contains("(")) {
            findings.note(Rule.PARTICLE, line, from, to, "notation.particle.left", both);
        } else {
            findings.mend(Rule.PARTICLE, line, from, to, right, "notation.particle.both", both, right);
        }
    }

    private static void sure(Line line, int from, String written, Findings findings) {
        var right = fitting(named(written), before(line, from));
        if (!right.contains("(") && !right.equals(written)) {
            var last = line.open().substring(from - 1, from);
            findings.mend(
                    Rule.PARTICLE,
                    line,
                    from,
                    from + written.length(),
                    right,
                    "notation.particle.wrong",
                    last + written,
                    last + right);
        }
    }

    private static Particle named(String written) {
        return switch (written.charAt(0)) {
            case '을', '를' -> Particle.OBJECT;
            case '이', '가' -> Particle.SUBJECT;
            case '은', '는' -> Particle.TOPIC;
            case '과', '와' -> Particle.AND;
            default -> Particle.TOWARDS;
        };
    }

    private static String fitting(Particle particle, String before) {
        return particle.after(before).substring(before.length());
    }

    /// As much of the line before a column as a particle listens to.
    private static String before(Line line, int column) {
        return line.open().substring(Math.max(0, column - 40), column);
    }
}
