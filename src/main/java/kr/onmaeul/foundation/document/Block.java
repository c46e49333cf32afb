package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.List;

/// A part of a document that begins on a line of its own.
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                ItemList,
                Table,
                Picture,
                Block.PageBreak,
                Block.Contents,
                Block.Attachments,
                Block.EndMark {

    /// A heading of the body; it stands in no item and no cell.
    ///
    /// @param level 1 (a part: "Ⅰ. 일반현황") to 6
    /// @param number what stands before the words, as it is printed: "Ⅰ.", "3", "□"; may be empty
    /// @param text bold by itself, so that bold within it is dropped
    /// @param note what stands at the right, such as the names of the teams; may be empty
    /// @param boxed whether it is drawn as a bar: number, words, note
    record Heading(int level, String number, List<Run> text, List<Run> note, boolean boxed) implements Block {

        public static final int DEEPEST = 6;

        public Heading {
            if (level < 1 || level > DEEPEST) {
                throw new IllegalArgumentException("a heading has level 1 to " + DEEPEST + ", not " + level);
            }
            number = Characters.clean(number).strip();
            text = Run.without(Run.Emphasis.BOLD, text);
            note = Run.joined(note);
            Characters.words(Run.plain(text), "a heading");
        }

        public static Heading of(int level, String text) {
            return new Heading(level, "", Run.line(text), List.of(), false);
        }

        /// Number and words in one line.
        public String line() {
            var words = Run.plain(text).replace('\n', ' ');
            return number.isEmpty() ? words : number + " " + words;
        }
    }

    /// Lines of running text. Without runs it is an empty line.
    record Paragraph(Style style, Alignment alignment, List<Run> text) implements Block {

        /// What a paragraph is for.
        public enum Style {
            NORMAL,
            /// The purpose at the head of a section, in a frame.
            LEAD,
            /// Small print: a remark, a unit, a source.
            NOTE,
            /// The name of the document on its cover.
            COVER_TITLE,
            /// Any other line of the cover: the meeting, the days, the department.
            COVER_LINE
        }

        public Paragraph {
            text = Run.joined(text);
        }

        public static Paragraph of(String text) {
            return new Paragraph(Style.NORMAL, Alignment.START, Run.line(text));
        }

        public static Paragraph of(Style style, String text) {
            var cover = style == Style.COVER_TITLE || style == Style.COVER_LINE;
            return new Paragraph(style, cover ? Alignment.CENTRE : Alignment.START, Run.line(text));
        }
    }

    enum Alignment {
        START,
        CENTRE,
        END,
        JUSTIFIED
    }

    /// What follows begins on a new page. Stands in the body only.
    record PageBreak() implements Block {}

    /// Where the list of the headings stands; who draws the document makes it from them. Stands in the body
    /// only.
    ///
    /// @param deepest the deepest level of headings listed
    record Contents(String title, int deepest) implements Block {
        public Contents {
            title = Characters.clean(title).strip();
            if (deepest < 1 || deepest > Heading.DEEPEST) {
                throw new IllegalArgumentException("contents go to level 1 to " + Heading.DEEPEST + ", not " + deepest);
            }
        }

        /// The headings it lists, in order.
        public List<Heading> entries(Document document) {
            return document.headings()
                    .filter(heading -> heading.level() <= deepest)
                    .toList();
        }
    }

    /// What goes with the document: 붙임. Stands in the body only.
    ///
    /// @param ended whether 끝. closes the last line; [Document#settled] says so
    record Attachments(List<Attachment> all, boolean ended) implements Block {

        /// @param quantity "1부", "2매": one word
        public record Attachment(String name, String quantity) {
            public Attachment {
                name = Characters.words(name, "the name of an attachment");
                quantity = Characters.words(quantity, "the quantity of an attachment");
                if (quantity.indexOf(' ') >= 0) {
                    throw new IllegalArgumentException("a quantity is one word, like 1부, not \"" + quantity + "\"");
                }
            }
        }

        public Attachments {
            all = List.copyOf(all);
            if (all.isEmpty()) {
                throw new IllegalArgumentException("attachments name at least one");
            }
        }

        public static Attachments of(Attachment... all) {
            return new Attachments(List.of(all), false);
        }

        /// One line for each: the word 붙임 before the first, numbers when there are two or more (규칙
        /// 제4조제4항).
        public List<String> lines() {
            var lines = new ArrayList<String>();
            for (int at = 0; at < all.size(); at++) {
                lines.add((at == 0 ? WORD + "  " : "")
                        + (all.size() == 1 ? "" : Marks.LEGAL.mark(1, at + 1) + " ")
                        + all.get(at).name() + " " + all.get(at).quantity() + "."
                        + (ended && at == all.size() - 1 ? EndMark.AFTER : ""));
            }
            return lines;
        }

        public static final String WORD = "붙임";
    }

    /// The words that say that nothing follows (규칙 제4조제5항).
    record EndMark(Kind kind) implements Block {

        /// One character's room, then 끝.: what [Document#settled] adds to the last line.
        public static final String AFTER = "  끝.";

        public enum Kind {
            /// 끝., the last block of the body.
            END(AFTER),
            /// The next cell of a table that ends part-way; there is no 끝. then.
            BLANK_BELOW("이하 빈칸");

            private final String words;

            Kind(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /// What stands directly inside: the blocks of every item or every cell.
    default List<Block> inside() {
        return switch (this) {
            case ItemList list ->
                list.items().stream().flatMap(item -> item.blocks().stream()).toList();
            case Table table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .toList();
            case Heading _, Paragraph _, Picture _, PageBreak _, Contents _, Attachments _, EndMark _ -> List.of();
        };
    }
}
