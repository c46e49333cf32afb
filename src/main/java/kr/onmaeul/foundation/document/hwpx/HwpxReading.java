package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Document;

/// Reads an officer's own file.
public final class HwpxReading {

    /// What was read, and what a document has no place for.
    public record Read(Document document, List<NotTaken> notTaken) {
        public Read {
            notTaken = List.copyOf(notTaken);
        }
    }

    private HwpxReading() {}

    /// Reads a file: items by our styles or by their marks, headings by their style, tables with their
    /// spans, pictures. A file without a title is called by its first heading.
    ///
    /// @param bytes kept as long as the document, whose pictures are fetched from them; at most 64 MiB
    public static Read read(byte[] bytes) throws HwpxRefused {
        return read(Archive.of(bytes));
    }

    static Read read(Archive archive) throws HwpxRefused {
        var contents = PackageRead.of(archive);
        var header = HeaderRead.of(archive, contents);
        var notes = new Notes();
        var body = new BodyRead(archive, contents, header, notes);
        for (var section : contents.sections()) {
            notes.nextSection();
            Cursor.walk(archive, archive.require(section), body::section);
        }
        try {
            return new Read(titled(new Document(contents.about(), body.frame(), body.blocks())), notes.all());
        } catch (IllegalArgumentException _) {
            throw new HwpxRefused(HwpxRefused.Reason.DEEP, "Contents");
        }
    }

    private static Document titled(Document read) {
        return read.about().title().equals(Document.About.UNNAMED)
                ? read.headings()
                        .findFirst()
                        .map(first -> new Document(read.about().titled(first.line()), read.frame(), read.body()))
                        .orElse(read)
                : read;
    }

    /// Keeps what was not taken, and where.
    static final class Notes {

        private static final int MOST = 1_000;

        private final List<NotTaken> all = new ArrayList<>();
        private int section;
        private int paragraph;

        void nextSection() {
            section++;
            paragraph = 0;
        }

        void nextParagraph() {
            paragraph++;
        }

        void add(NotTaken.Kind kind, String words) {
            var one = new NotTaken(kind, section, paragraph, words);
            if (all.size() < MOST && !all.contains(one)) {
                all.add(one);
            }
        }

        List<NotTaken> all() {
            return all;
        }
    }
}
