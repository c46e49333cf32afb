package kr.onmaeul.foundation.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused;
import kr.onmaeul.foundation.document.text.Markdown;
import kr.onmaeul.foundation.korean.Decoding;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// A document as it came in, and the tree that it became.
///
/// @param name what its forms are called, without an ending: the name of the file, else what the document is called
/// @param typed its letters, where they came as letters; empty for HWPX
/// @param bytes of the file; empty for what was pasted
/// @param notTaken what the tree has no place for, in the order of the file
public record Arrival(
        Written written, String name, String typed, byte[] bytes, Document document, List<Problem> notTaken) {

    /// The most bytes of a file. The office's longest report, with its photographs, has a tenth.
    public static final int LARGEST = 20 * 1024 * 1024;

    /// The most letters of a text, in UTF-16 units: what Markdown may have.
    static final int LONGEST = Markdown.MOST;

    private static final int MEBIBYTE = 1024 * 1024;

    public Arrival {
        notTaken = List.copyOf(notTaken);
    }

    /// The bytes of a file that comes in, no further than one beyond what is taken: so many are refused.
    public static byte[] arriving(InputStream file) throws IOException {
        return file.readNBytes(LARGEST + 1);
    }

    /// Reads a file. Never throws because of what is in it.
    ///
    /// @param name of the file; its ending tells Markdown from plain text
    public static Outcome<Arrival> of(byte[] bytes, String name) {
        var refused = refusal(bytes, name.toLowerCase(Locale.ROOT));
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        var called = Named.file(name);
        return startsWith(bytes, 0x50, 0x4B)
                ? hwpx(bytes, called)
                : Decoding.text(bytes)
                        .map(text -> typed(text, Written.byName(name), called, bytes))
                        .orElseGet(() -> Outcome.refused(Problem.of("reading.refused.letters")));
    }

    /// Takes letters as they were pasted.
    ///
    /// @param written Markdown, else it is plain text
    public static Outcome<Arrival> pasted(String text, Written written) {
        return typed(text, written == Written.MARKDOWN ? written : Written.TEXT, "", new byte[0]);
    }

    /// The same, about what an officer says it is about.
    public Arrival about(Gist gist) {
        return new Arrival(written, name, typed, bytes, gist.of(document), notTaken);
    }

    private static Outcome<Arrival> hwpx(byte[] bytes, String called) {
        try {
            var read = HwpxReading.read(bytes);
            var notTaken = read.notTaken().stream()
                    .map(one -> Problem.of(one.key(), one.section(), one.paragraph(), one.words()))
                    .toList();
            var document = read.document();
            var title = document.about().title();
            if (title.equals(Document.About.UNNAMED)) {
                document =
                        new Document(document.about().titled(Named.first(called)), document.frame(), document.body());
            }
            return Outcome.done(new Arrival(Written.HWPX, Named.first(called, title), "", bytes, document, notTaken));
        } catch (HwpxRefused refused) {
            return Outcome.refused(Problem.of(refused.key(), refused.what()));
        }
    }

    private static Outcome<Arrival> typed(String text, Written written, String called, byte[] bytes) {
        if (text.isBlank()) {
            return Outcome.refused(Problem.of("reading.refused.empty"));
        }
        if (text.length() > LONGEST) {
            return Outcome.refused(Problem.of("reading.refused.long", LONGEST));
        }
        return (written == Written.MARKDOWN
                        ? Markdown.read(text)
                        : Outcome.done(new Markdown(TypedLines.read(text), List.of())))
                .map(read -> {
                    var title = Named.first(heading(read.blocks()), called, Named.line(text));
                    return new Arrival(
                            written,
                            Named.first(called, title),
                            text,
                            bytes,
                            new Document(Document.About.of(title, ""), Document.Frame.plain(), read.blocks()),
                            read.problems());
                });
    }

    private static String heading(List<Block> blocks) {
        return blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).line())
                .findFirst()
                .orElse("");
    }

    private static Optional<Problem> refusal(byte[] bytes, String name) {
        if (bytes.length == 0) {
            return Optional.of(Problem.of("reading.refused.empty"));
        }
        if (bytes.length > LARGEST) {
            return Optional.of(Problem.of("reading.refused.large", LARGEST / MEBIBYTE));
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0) || startsWith(bytes, 'H', 'W', 'P', ' ')) {
            return Optional.of(Problem.of("reading.refused.hwp"));
        }
        if (startsWith(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of(Problem.of("reading.refused.pdf"));
        }
        return name.endsWith(".html") || name.endsWith(".htm")
                ? Optional.of(Problem.of("reading.refused.html"))
                : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
