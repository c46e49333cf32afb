package kr.onmaeul.office.report;

import java.util.List;
import java.util.stream.Stream;

/// A part of a section's body.
sealed interface Block {

    /// The marks of a list in an official document, from the outermost to the innermost.
    enum Mark {
        SQUARE('□'),
        CIRCLE('○'),
        DASH('-'),
        POINT('·');

        private final char sign;

        Mark(char sign) {
            this.sign = sign;
        }

        char sign() {
            return sign;
        }
    }

    record Item(Mark mark, List<Inline> text) implements Block {}

    /// A remark after ※.
    record Note(List<Inline> text) implements Block {}

    /// What the section is for, in a frame.
    record Box(List<Inline> text) implements Block {}

    record Paragraph(List<Inline> text) implements Block {}

    /// @param caption what stands above at the right: the unit
    /// @param head rows of headings
    record Table(List<Inline> caption, List<List<Cell>> head, List<List<Cell>> rows) implements Block {}

    /// @param columns how many columns it takes
    /// @param rows how many rows it takes
    record Cell(List<Inline> text, int columns, int rows) {

        /// Whether a number stands in it, which is set at the right.
        boolean isNumber() {
            return !text.isEmpty()
                    && (text.getFirst() instanceof Inline.Chip || text.getFirst() instanceof Inline.Sourced);
        }
    }

    /// Everything written in it, in reading order.
    default Stream<Inline> inlines() {
        return switch (this) {
            case Item(var _, var text) -> text.stream();
            case Note(var text) -> text.stream();
            case Box(var text) -> text.stream();
            case Paragraph(var text) -> text.stream();
            case Table(var caption, var head, var rows) ->
                Stream.concat(
                        caption.stream(),
                        Stream.concat(head.stream(), rows.stream())
                                .flatMap(List::stream)
                                .flatMap(cell -> cell.text().stream()));
        };
    }
}
