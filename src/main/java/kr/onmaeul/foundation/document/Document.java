package kr.onmaeul.foundation.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A document: what it is about, what stands around its pages, and its body.
public record Document(About about, Frame frame, List<Block> body) {

    /// How deep blocks may stand in one another; the eight levels of marks, a table, and what its cells hold.
    public static final int DEEPEST = 12;

    /// What is kept with a document so that people and machines find it (영 제5조제2항).
    ///
    /// @param summary 문서요지; may be empty in a draft, and a form that asks for it then says so
    /// @param keywords 핵심어, without commas; those in which there is nothing to see are left out
    /// @param author the agency and department, "영등포구 홍보미디어과"; may be empty
    /// @param date the day that the document bears
    public record About(
            String title,
            String summary,
            List<String> keywords,
            Locale language,
            String author,
            Optional<LocalDate> date) {

        /// The title of what nobody gave one.
        public static final String UNNAMED = "제목 없음";

        public About {
            title = Characters.words(title, "the title of a document");
            summary = Characters.clean(summary).strip();
            keywords = keywords.stream()
                    .map(word -> Characters.clean(word).replace(",", "").strip())
                    .filter(word -> !word.isEmpty())
                    .toList();
            author = Characters.clean(author).strip();
        }

        public static About of(String title, String summary, String... keywords) {
            return new About(title, summary, List.of(keywords), Locale.KOREAN, "", Optional.empty());
        }

        public About titled(String other) {
            return new About(other, summary, keywords, language, author, date);
        }

        public About summarised(String other, List<String> words) {
            return new About(title, other, words, language, author, date);
        }

        public List<Lacking> lacking() {
            return Lacking.in(this);
        }
    }

    /// What stands around every page; none of it belongs to the text.
    ///
    /// @param header may be empty, as may the footer
    /// @param numbered whether pages bear a number, centred at the bottom (규칙 제18조)
    public record Frame(String header, String footer, boolean numbered) {
        public Frame {
            header = Characters.clean(header).strip();
            footer = Characters.clean(footer).strip();
        }

        public static Frame plain() {
            return new Frame("", "", false);
        }
    }

    public Document {
        body = List.copyOf(body);
        measure(body, 1);
        for (int at = 0; at < body.size(); at++) {
            if (body.get(at) instanceof Block.EndMark(var kind)
                    && (kind != Block.EndMark.Kind.END || at < body.size() - 1)) {
                throw new IllegalArgumentException("끝. is the last block of the body, and 이하 빈칸 stands in a cell");
            }
        }
    }

    public static Document of(About about, Block... body) {
        return new Document(about, Frame.plain(), List.of(body));
    }

    public Stream<Block.Heading> headings() {
        return body.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast);
    }

    /// The same document with 끝. where it is printed: on the last line, if the body ends with a paragraph, an item
    /// or attachments. After a table or a picture the mark stays a block of its own.
    public Document settled() {
        if (body.size() < 2 || !(body.getLast() instanceof Block.EndMark)) {
            return this;
        }
        var before = Ending.of(body.get(body.size() - 2));
        if (before.isEmpty()) {
            return this;
        }
        var settled = new ArrayList<>(body.subList(0, body.size() - 2));
        settled.add(before.get());
        return new Document(about, frame, settled);
    }

    private static void measure(List<Block> blocks, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("blocks stand at most " + DEEPEST + " deep in one another");
        }
        for (var block : blocks) {
            switch (block) {
                case ItemList list -> list.items().forEach(item -> measure(item.blocks(), depth + 1));
                case Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> measure(cell.blocks(), depth + 1)));
                case Block.Heading _, Block.Paragraph _, Picture _, Block.PageBreak _ -> {}
                case Block.Contents _, Block.Attachments _, Block.EndMark _ -> {}
            }
        }
    }
}
