package kr.onmaeul.foundation.document;

import java.util.Optional;
import java.util.regex.Pattern;

/// The marks of items (규칙 제2조제1항).
public enum Marks {
    /// `1.` `가.` `1)` `가)` `(1)` `(가)` `①` `㉮`. After 하 follow 거, 너, … 허, 고, …; after 히 two syllables
    /// (가가). There are circled numbers to 50 and circled syllables to 하; what follows stands in brackets.
    LEGAL(8),
    /// `□` `○` `-` `·`
    SYMBOLS(4);

    /// A mark found at the beginning of a line.
    ///
    /// @param number which item it is, from 1; always 1 for symbols
    /// @param rest the line without its mark and the blanks after it
    public record Found(Marks marks, int level, int number, String rest) {}

    private static final String SYMBOL = "□○-·";
    private static final int SYLLABLES = 14;
    private static final int[] CONSONANTS = {0, 2, 3, 5, 6, 7, 9, 11, 12, 14, 15, 16, 17, 18};
    private static final int[] VOWELS = {0, 4, 8, 13, 18, 20};
    private static final int IN_ONE = SYLLABLES * VOWELS.length;
    private static final Pattern TYPED =
            Pattern.compile("(?s)(?:\\(([0-9]{1,3}|[가-힣]{1,2})\\)|([0-9]{1,3}|[가-힣]{1,2})([.)])|([①-⑳㉑-㉟㊱-㊿㉮-㉻])"
                    + "|([□■◻ㅁ])|([○◯ㅇ●❍])|([-–―])|([·ㆍ•∙‧⋅]))(?:[ \\u00A0\\u3000]+(.*)|)");

    private final int levels;

    Marks(int levels) {
        this.levels = levels;
    }

    public int levels() {
        return levels;
    }

    /// @param level from 1
    /// @param number from 1
    public String mark(int level, int number) {
        if (level < 1 || level > levels || number < 1) {
            throw new IllegalArgumentException("no mark at level " + level + " for item " + number);
        }
        if (this == SYMBOLS) {
            return SYMBOL.substring(level - 1, level);
        }
        return switch (level) {
            case 1 -> number + ".";
            case 2 -> syllable(number) + ".";
            case 3 -> number + ")";
            case 4 -> syllable(number) + ")";
            case 5 -> "(" + number + ")";
            case 6 -> "(" + syllable(number) + ")";
            case 7 -> number <= 50 ? Character.toString(circled(number)) : "(" + number + ")";
            default -> number <= SYLLABLES ? Character.toString('㉮' + number - 1) : "(" + syllable(number) + ")";
        };
    }

    /// The mark with which a line begins, if it begins with one. Whether the line is an item also depends on the
    /// lines around it: "2023. 5. 31." begins like item 2023 would, if three digits were not the most that a mark
    /// has.
    public static Optional<Found> find(String line) {
        var typed = TYPED.matcher(line);
        if (!typed.matches()) {
            return Optional.empty();
        }
        var rest = typed.group(9) == null ? "" : typed.group(9);
        for (int symbol = 0; symbol < SYMBOLS.levels; symbol++) {
            if (typed.group(5 + symbol) != null) {
                return Optional.of(new Found(SYMBOLS, symbol + 1, 1, rest));
            }
        }
        if (typed.group(4) != null) {
            int sign = typed.group(4).charAt(0);
            boolean syllable = sign >= '㉮' && sign <= '㉻';
            return Optional.of(
                    new Found(LEGAL, syllable ? 8 : 7, syllable ? sign - '㉮' + 1 : circledNumber(sign), rest));
        }
        boolean bracketed = typed.group(1) != null;
        var written = bracketed ? typed.group(1) : typed.group(2);
        int number = number(written);
        int level =
                (bracketed ? 5 : typed.group(3).equals(".") ? 1 : 3) + (Character.isDigit(written.charAt(0)) ? 0 : 1);
        return number < 1 ? Optional.empty() : Optional.of(new Found(LEGAL, level, number, rest));
    }

    private static String syllable(int number) {
        if (number > IN_ONE) {
            return syllable((number - 1) / IN_ONE) + syllable((number - 1) % IN_ONE + 1);
        }
        int vowel = VOWELS[(number - 1) / SYLLABLES];
        return Character.toString('가' + (CONSONANTS[(number - 1) % SYLLABLES] * 21 + vowel) * 28);
    }

    /// Which item a number or a syllable stands for, or 0.
    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        int number = 0;
        for (char sign : written.toCharArray()) {
            int one = 1;
            while (one <= IN_ONE && syllable(one).charAt(0) != sign) {
                one++;
            }
            if (one > IN_ONE) {
                return 0;
            }
            number = number * IN_ONE + one;
        }
        return number;
    }

    private static int circled(int number) {
        return number <= 20 ? '①' + number - 1 : number <= 35 ? '㉑' + number - 21 : '㊱' + number - 36;
    }

    private static int circledNumber(int sign) {
        return sign <= '⑳' ? sign - '①' + 1 : sign <= '㉟' ? sign - '㉑' + 21 : sign - '㊱' + 36;
    }
}
