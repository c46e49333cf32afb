package kr.onmaeul.foundation.arithmetic;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.korean.Decoding;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// Reads a report from a file: plain text in UTF-8, UTF-16 with its mark or EUC-KR, HTML, or HWPX. What is none of
/// these is refused with a sentence.
public final class Writings {

    private static final int BEGINNING = 1_000;

    private Writings() {}

    /// The bytes of a file that came in, no further than one beyond what a report may have: so many are refused when
    /// they are read.
    public static byte[] arriving(InputStream file) throws IOException {
        return file.readNBytes(WritingLimits.BYTES + 1);
    }

    /// Reads a file. Never throws because of what is in it.
    ///
    /// @param name the name of the file; its ending tells HTML from text
    public static Outcome<Writing> read(byte[] bytes, String name) {
        var refused = refusal(bytes);
        if (refused.isPresent()) {
            return Outcome.refused(Problem.of(refused.get(), WritingLimits.BYTES / 1024 / 1024));
        }
        if (startsWith(bytes, 0x50, 0x4B, 0x03, 0x04)) {
            return DocumentReading.hwpx(bytes);
        }
        return Decoding.text(bytes)
                .map(text -> isHtml(text, name) ? HtmlReading.read(text) : read(text))
                .orElseGet(() -> Outcome.refused(Problem.of("arithmetic.file.encoding")));
    }

    /// Takes a document that another room has read: its lines, and its tables with their cells.
    public static Writing of(Document document) {
        return DocumentReading.read(document);
    }

    /// Takes text as it was typed or pasted.
    public static Outcome<Writing> read(String text) {
        if (text.isBlank()) {
            return Outcome.refused(Problem.of("arithmetic.file.empty"));
        }
        if (text.length() > WritingLimits.BYTES) {
            return Outcome.refused(Problem.of("arithmetic.file.long", WritingLimits.BYTES / 1024 / 1024));
        }
        var lines = text.lines().limit(WritingLimits.LINES + 1).toList();
        return lines.size() > WritingLimits.LINES
                ? Outcome.refused(Problem.of("arithmetic.file.lines", WritingLimits.LINES))
                : Outcome.done(Writing.ofLines(lines));
    }

    private static Optional<String> refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of("arithmetic.file.empty");
        }
        if (bytes.length > WritingLimits.BYTES) {
            return Optional.of("arithmetic.file.long");
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            return Optional.of("arithmetic.file.hwp");
        }
        if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) {
            return Optional.of("arithmetic.file.pdf");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHtml(String text, String name) {
        var ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(".html") || ending.endsWith(".htm")) {
            return true;
        }
        var beginning = text.substring(0, Math.min(BEGINNING, text.length()))
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return beginning.startsWith("<") && beginning.contains("</") || beginning.startsWith("<!doctype html");
    }
}
