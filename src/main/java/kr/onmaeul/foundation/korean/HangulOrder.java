package kr.onmaeul.foundation.korean;

import java.text.Normalizer;
import java.util.Comparator;

/// The order of lists in the office: numbers by their value, then Hangul in the order of the dictionary, then Latin
/// letters of either case, then everything else.
public final class HangulOrder implements Comparator<String> {

    public static final Comparator<String> INSTANCE = new HangulOrder().thenComparing(Comparator.naturalOrder());

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private static final int SYLLABLES_OF_AN_INITIAL = 588;
    private static final int HANGUL = 0x10_0000;
    private static final int LATIN = 0x20_0000;
    private static final int OTHER = 0x30_0000;

    private HangulOrder() {}

    @Override
    public int compare(String left, String right) {
        var one = Normalizer.normalize(left, Normalizer.Form.NFC);
        var other = Normalizer.normalize(right, Normalizer.Form.NFC);
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int difference;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                var endOne = endOfNumber(one, i);
                var endOther = endOfNumber(other, j);
                difference = compareNumbers(one.substring(i, endOne), other.substring(j, endOther));
                i = endOne;
                j = endOther;
            } else {
                difference = Integer.compare(rank(one.charAt(i)), rank(other.charAt(j)));
                i++;
                j++;
            }
            if (difference != 0) {
                return difference;
            }
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int compareNumbers(String one, String other) {
        var significant = one.replaceFirst("^0+", "");
        var otherSignificant = other.replaceFirst("^0+", "");
        var length = Integer.compare(significant.length(), otherSignificant.length());
        return length != 0 ? length : significant.compareTo(otherSignificant);
    }

    private static int endOfNumber(String text, int from) {
        var end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// A single consonant stands before the syllables that begin with it.
    private static int rank(char letter) {
        if (isDigit(letter)) {
            return letter;
        }
        if (letter >= '가' && letter <= '힣') {
            return HANGUL + 2 * (letter - '가') + 1;
        }
        var initial = INITIALS.indexOf(letter);
        if (initial >= 0) {
            return HANGUL + 2 * initial * SYLLABLES_OF_AN_INITIAL;
        }
        if ((letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')) {
            return LATIN + Character.toLowerCase(letter);
        }
        return letter == ' ' ? 0 : OTHER + letter;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
