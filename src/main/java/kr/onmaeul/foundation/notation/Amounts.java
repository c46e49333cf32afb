package kr.onmaeul.foundation.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.money.WonWords;

/// Amounts of money: `금113,560원(금일십일만삼천오백육십원)` where they are stated formally, else `113,560원`.
final class Amounts implements Check {

    /// The most digits that fit a number of the program.
    private static final int DIGITS = 18;

    private static final Pattern FORMAL =
            Pattern.compile("(?<![가-힣])일?금[ \u3000]{0,3}(\\d[\\d,]{0,26}+) {0,2}원(?:정(?![가-힣]))?"
                    + "(?: {0,2}\\( {0,2}일?(?:금 {0,2})?([일이삼사오육칠팔구영십백천만억조경]{1,60}+) {0,2}원 {0,2}정? {0,2}\\))?");
    private static final Pattern PLAIN =
            Pattern.compile("(?<![\\d,.])(\\d{4,18}|\\d{1,9}(?:,\\d{1,9}){1,5}+)(?= ?(?:천|백만|만|억)? ?원(?!칙|본|형|고|장|어))");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}(?:,\\d{3}){0,6}|0");

    @Override
    public void look(Lines lines, Findings findings) {
        for (var line : lines.counting()) {
            int done = 0;
            for (var found = FORMAL.matcher(line.open()); found.find(); ) {
                plain(line, done, found.start(), findings);
                formal(line, found, findings);
                done = found.end();
            }
            plain(line, done, line.open().length(), findings);
        }
    }

    private static void formal(Line line, Matcher found, Findings findings) {
        var digits = found.group(1).replace(",", "");
        if (digits.length() > DIGITS) {
            return;
        }
        var won = Won.of(Long.parseLong(digits));
        var right = WonWords.formal(won);
        var words = found.group(2);
        if (found.group().equals(right)) {
            return;
        }
        if (words != null && HangulNumber.of(words) != won.amount()) {
            findings.note(
                    Rule.AMOUNT_WORDS,
                    line,
                    found.start(),
                    found.end(),
                    "notation.amount.disagree",
                    found.group(1),
                    words,
                    right);
            return;
        }
        var key = words == null ? "notation.amount.no-words" : "notation.amount.form";
        findings.mend(Rule.AMOUNT_WORDS, line, found.start(), found.end(), right, key, found.group(), right);
    }

    private static void plain(Line line, int from, int to, Findings findings) {
        for (var found = PLAIN.matcher(line.open()).region(from, to).useTransparentBounds(true); found.find(); ) {
            var digits = found.group().replace(",", "");
            if (!GROUPED.matcher(found.group()).matches() && digits.length() <= DIGITS && digits.length() > 3) {
                var right = "%,d".formatted(Long.parseLong(digits));
                findings.mend(
                        Rule.AMOUNT_SEPARATORS,
                        line,
                        found.start(),
                        found.end(),
                        right,
                        "notation.amount.separators",
                        found.group(),
                        right);
            }
        }
    }
}
