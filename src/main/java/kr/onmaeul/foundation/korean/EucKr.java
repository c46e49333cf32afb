package kr.onmaeul.foundation.korean;

import java.nio.charset.Charset;
import java.util.List;

/// The encoding that text messages and old office programs count in: EUC-KR with the syllables that MS949 adds.
public final class EucKr {

    public static final Charset CHARSET = Charset.forName("MS949");

    private static final int WIDE = 2;

    private EucKr() {}

    /// How many bytes the text takes. What cannot be written counts as a wide letter, which is what replaces it.
    public static int byteLength(String text) {
        var encoder = CHARSET.newEncoder();
        return text.codePoints()
                .map(letter ->
                        letter < 0x80 || isHalfWide(encoder.canEncode(Character.toString(letter)), letter) ? 1 : WIDE)
                .sum();
    }

    /// The letters that cannot be written, each once, in their order.
    public static List<String> unwritable(String text) {
        var encoder = CHARSET.newEncoder();
        return text.codePoints()
                .mapToObj(Character::toString)
                .filter(letter -> !encoder.canEncode(letter))
                .distinct()
                .toList();
    }

    private static boolean isHalfWide(boolean writable, int letter) {
        return writable && Character.toString(letter).getBytes(CHARSET).length == 1;
    }
}
