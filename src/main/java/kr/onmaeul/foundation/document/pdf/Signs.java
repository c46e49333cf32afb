package kr.onmaeul.foundation.document.pdf;

/// Makes a text one that PDF/A can hold: signs that are never seen are left out, and private ones, which mean something
/// to their maker alone, become the printer's stand-in.
final class Signs {

    static final String STAND_IN = "〓";

    private Signs() {}

    static String drawable(String text) {
        if (text.codePoints().noneMatch(sign -> isUnseen(sign) || isPrivate(sign))) {
            return text;
        }
        var drawable = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (isPrivate(sign)) {
                drawable.append(STAND_IN);
            } else if (!isUnseen(sign)) {
                drawable.appendCodePoint(sign);
            }
        });
        return drawable.toString();
    }

    private static boolean isPrivate(int sign) {
        return Character.getType(sign) == Character.PRIVATE_USE;
    }

    /// Zero-width joiners, directions, soft hyphens, variation selectors and what no character ever is.
    private static boolean isUnseen(int sign) {
        return Character.getType(sign) == Character.FORMAT
                || sign >= 0xFE00 && sign <= 0xFE0F
                || sign >= 0xE0100 && sign <= 0xE01EF
                || sign == 0xFFFC
                || (sign & 0xFFFE) == 0xFFFE
                || sign >= 0xFDD0 && sign <= 0xFDEF;
    }
}
