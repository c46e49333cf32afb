package kr.onmaeul.foundation.notation;

import java.util.Optional;
import java.util.regex.Pattern;

/// The mark that a line begins with: `1.` `가.` `1)` `가)` `(1)` `(가)` `①` `㉮`.
///
/// @param level 1 to 8
/// @param index counted from 1
/// @param from the column where the mark begins
/// @param to the column behind it
record Mark(int level, int index, int from, int to) {

    /// 가 to 하, and the two rows that follow it.
    static final String SYLLABLES = "가나다라마바사아자차카타파하거너더러머버서어저처커터퍼허고노도로모보소오조초코토포호";

    static final int HA = 14;

    private static final String NUMBER = "\\d{1,3}+";
    private static final String SYLLABLE = "[" + SYLLABLES + "]";

    /// The signs of eight levels; what follows `1.` must not make it a date or a decimal.
    private static final Pattern SIGN = Pattern.compile("(" + NUMBER + ")\\.(?!\\d)(?! {0,2}\\d{1,2}\\.)(?=.)|("
            + SYLLABLE
            + ")\\.(?=.)|(" + NUMBER + ")\\)(?=.)|(" + SYLLABLE + ")\\)(?=.)|\\((" + NUMBER + ")\\)|\\((" + SYLLABLE
            + ")\\)|([①-⑳])|([㉮-㉻])");
    private static final int DEEPEST = 8;

    static Optional<Mark> of(Line line) {
        var text = line.open();
        int first = line.first();
        var found = SIGN.matcher(text).region(first, Math.min(text.length(), first + 8));
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        for (int level = 1; level <= DEEPEST; level++) {
            var sign = found.group(level);
            if (sign != null) {
                return Optional.of(new Mark(level, index(level, sign), found.start(), found.end()));
            }
        }
        return Optional.empty();
    }

    /// The sign of a level with another number.
    static String sign(int level, int index) {
        var number = Integer.toString(index);
        return switch (level) {
            case 1 -> number + ".";
            case 2 -> syllable(index) + ".";
            case 3 -> number + ")";
            case 4 -> syllable(index) + ")";
            case 5 -> "(" + number + ")";
            case 6 -> "(" + syllable(index) + ")";
            case 7 -> String.valueOf((char) ('①' + index - 1));
            default -> String.valueOf((char) ('㉮' + index - 1));
        };
    }

    private static char syllable(int index) {
        return SYLLABLES.charAt(Math.clamp(index, 1, SYLLABLES.length()) - 1);
    }

    private static int index(int level, String sign) {
        return switch (level) {
            case 1, 3, 5 -> Integer.parseInt(sign);
            case 7 -> sign.charAt(0) - '①' + 1;
            case 8 -> sign.charAt(0) - '㉮' + 1;
            default -> SYLLABLES.indexOf(sign) + 1;
        };
    }
}
