package kr.onmaeul.foundation.document;

/// How wide text is in half-widths (타), the measure in which the layout of official documents is written: a Latin
/// letter takes one, a syllable of Hangul two.
public final class HalfWidths {

    private HalfWidths() {}

    public static int of(String text) {
        return text.codePoints().map(HalfWidths::of).sum();
    }

    public static int of(int sign) {
        if (sign < 0x1100 || sign >= 0xFF61 && sign <= 0xFFDC) {
            return 1;
        }
        if (Character.getType(sign) == Character.NON_SPACING_MARK || sign == 0x200D) {
            return 0;
        }
        return sign >= 0x1E00 && sign < 0x2030 ? 1 : 2;
    }
}
