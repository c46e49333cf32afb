package kr.onmaeul.foundation.notation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kr.onmaeul.foundation.command.CommandRefused;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused;
import kr.onmaeul.foundation.korean.Decoding;
import kr.onmaeul.foundation.web.Speech;

/// A file of text as offices write it: text in any encoding that offices use, or HWPX.
final class TextFile {

    /// The most bytes of a file: so many an HWPX file with pictures may have.
    private static final long LARGEST = 64L * 1024 * 1024;

    private TextFile() {}

    static String read(Path file, Speech speech) throws CommandRefused {
        try {
            if (!Files.isRegularFile(file)) {
                throw new CommandRefused(speech.say("notation.file.none", file.toString()));
            }
            if (Files.size(file) > LARGEST) {
                throw new CommandRefused(speech.say("notation.long", Notation.LONGEST));
            }
            var bytes = Files.readAllBytes(file);
            return isPacked(bytes)
                    ? DocumentText.of(HwpxReading.read(bytes).document())
                    : Decoding.text(bytes)
                            .orElseThrow(
                                    () -> new CommandRefused(speech.say("notation.file.no-text", file.toString())));
        } catch (HwpxRefused refused) {
            throw new CommandRefused(file + ": " + speech.say(refused.key(), refused.what()));
        } catch (IOException failed) {
            throw new CommandRefused(
                    speech.say("notation.file.unread", file.toString(), String.valueOf(failed.getMessage())));
        }
    }

    /// HWPX is a ZIP archive.
    private static boolean isPacked(byte[] bytes) {
        return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
    }
}
