package kr.onmaeul.foundation.notation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.korean.EucKr;
import kr.onmaeul.foundation.web.Speech;

/// A file of text as offices write it: UTF-8 with or without a mark, and EUC-KR as Windows extends it.
final class TextFile {

    private static final char MARK = '\uFEFF';

    /// The most bytes that a letter takes in UTF-8.
    private static final int WIDEST = 3;

    private TextFile() {}

    /// @param longest the most UTF-16 units that will be looked at
    static String read(Path file, int longest, Speech speech) throws CommandRefused {
        try {
            if (!Files.isRegularFile(file)) {
                throw new CommandRefused(speech.say("notation.file.none", file.toString()));
            }
            if (Files.size(file) > (long) longest * WIDEST) {
                throw new CommandRefused(speech.say("notation.long", longest));
            }
            var bytes = Files.readAllBytes(file);
            for (byte one : bytes) {
                if (one == 0) {
                    throw new CommandRefused(speech.say("notation.file.no-text", file.toString()));
                }
            }
            var text = decoded(bytes, StandardCharsets.UTF_8)
                    .or(() -> decoded(bytes, EucKr.CHARSET))
                    .orElseThrow(() -> new CommandRefused(speech.say("notation.file.no-text", file.toString())));
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (IOException failed) {
            throw new CommandRefused(
                    speech.say("notation.file.unread", file.toString(), String.valueOf(failed.getMessage())));
        }
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
}
