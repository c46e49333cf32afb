package kr.onmaeul.foundation.korean;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Turns the bytes of a file into text. Offices write UTF-8 with or without a mark, UTF-16 with one, and EUC-KR, which
/// Windows extends to code page 949.
public final class Decoding {

    private static final char MARK = '\uFEFF';
    private static final int LITTLE_ENDIAN_MARK = 0xFFFE;
    private static final int BIG_ENDIAN_MARK = 0xFEFF;

    private Decoding() {}

    /// Empty where the bytes are no text in any of these.
    public static Optional<String> text(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        var text = mark == LITTLE_ENDIAN_MARK || mark == BIG_ENDIAN_MARK
                ? decoded(bytes, StandardCharsets.UTF_16)
                : decoded(bytes, StandardCharsets.UTF_8).or(() -> decoded(bytes, EucKr.CHARSET));
        return text.map(all -> !all.isEmpty() && all.charAt(0) == MARK ? all.substring(1) : all)
                .filter(Decoding::isText);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    /// Control characters other than line ends, tabs and page ends stand in programs and pictures, not in reports.
    private static boolean isText(String text) {
        return text.chars().noneMatch(letter -> letter < ' ' && "\t\n\r\f\u000B".indexOf(letter) < 0);
    }
}
