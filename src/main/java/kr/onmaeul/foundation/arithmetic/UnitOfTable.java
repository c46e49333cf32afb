package kr.onmaeul.foundation.arithmetic;

import java.util.regex.Pattern;

/// The unit that stands above or below a table: `(단위: 천원)`.
final class UnitOfTable {

    private static final int ABOVE = 10;
    private static final int BELOW = 4;
    private static final Pattern UNIT = Pattern.compile("단위 {0,2}: {0,2}([가-힣]{1,4})");
    private static final Pattern COARSE = Pattern.compile("(천|만|백만|억)원.*");

    private UnitOfTable() {}

    /// Whether amounts were rounded before they were written; taken for granted where money has no unit.
    static boolean isRounded(Reading reading, int first, int last, String headings) {
        for (int line = first; line > Math.max(0, first - ABOVE); line--) {
            var match = UNIT.matcher(reading.plain(line));
            if (match.find()) {
                return COARSE.matcher(match.group(1)).matches();
            }
        }
        for (int line = last; line <= Math.min(reading.size(), last + BELOW); line++) {
            var match = UNIT.matcher(reading.plain(line));
            if (match.find()) {
                return COARSE.matcher(match.group(1)).matches();
            }
        }
        return headings.contains("천원")
                || headings.contains("백만원")
                || headings.contains("억원")
                || headings.contains("예산")
                || headings.contains("액");
    }
}
