package kr.onmaeul.foundation.document.html;

import kr.onmaeul.foundation.document.HalfWidths;

/// How far the lines of an item stand in: the width of its mark in the typeface of the house and half a blank more, in
/// tenths of the height of its letters. `document.css` has a class for each.
final class MarkWidth {

    static final int MOST = 45;

    /// The least room for a mark: a symbol and what follows it.
    private static final int LEAST = 12;

    private static final int ROOM = 35;

    private MarkWidth() {}

    static int steps(String mark) {
        if (mark.isEmpty()) {
            return 0;
        }
        int hundredths = ROOM + mark.codePoints().map(MarkWidth::hundredths).sum();
        return Math.min(MOST, Math.max(mark.equals("-") || mark.equals("·") ? 9 : LEAST, (hundredths + 9) / 10));
    }

    private static int hundredths(int sign) {
        return switch (sign) {
            case '.', '(', ')' -> 35;
            case '-', '·' -> 45;
            default -> sign >= '0' && sign <= '9' ? 62 : HalfWidths.of(sign) == 1 ? 60 : 92;
        };
    }
}
