package kr.onmaeul.foundation.document.text;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// A document as the text of a mail. Its words are those of [CanonicalText]: a picture leaves no trace, and the
/// cells of a row stand side by side with two blanks between them. For a search index [CanonicalText] itself
/// serves.
public final class PlainText {

    /// What a mail program shows without breaking lines itself, in half-widths.
    public static final int MAIL = 76;

    private static final int STEP = 2;
    private static final int NARROWEST = 20;

    private final Document document;
    private final Wrapping lines;

    private PlainText(Document document, int width) {
        this.document = document;
        this.lines = new Wrapping(width);
    }

    /// Lines as long as their paragraphs.
    public static String unwrapped(Document document) {
        return new PlainText(document, Integer.MAX_VALUE).text();
    }

    /// Lines broken between words so that none is wider, unless a single word is; the lines of an item align under
    /// its first character.
    ///
    /// @param width in half-widths, at least 20
    public static String wrapped(Document document, int width) {
        if (width < NARROWEST) {
            throw new IllegalArgumentException("lines are at least " + NARROWEST + " half-widths wide, not " + width);
        }
        return new PlainText(document, width).text();
    }

    private String text() {
        blocks(document.settled().body(), 0);
        return lines.text();
    }

    private void blocks(List<Block> blocks, int left) {
        blocks.forEach(block -> block(block, left));
    }

    private void block(Block block, int left) {
        switch (block) {
            case Block.Heading heading -> {
                lines.gap();
                lines.hanging("", heading.line(), 0);
                say(heading.note(), 0);
            }
            case Block.Paragraph(var style, var _, var text) -> {
                if (style == Style.LEAD || text.isEmpty()) {
                    lines.gap();
                }
                say(text, left);
            }
            case ItemList list -> items(list, left);
            case Table table -> table(table, left);
            case Block.Contents contents -> {
                lines.gap();
                lines.hanging("", contents.title(), 0);
                contents.entries(document)
                        .forEach(heading -> lines.hanging("", heading.line(), STEP * (heading.level() - 1)));
            }
            case Block.Attachments attachments -> {
                lines.gap();
                attachments
                        .lines()
                        .forEach(line -> lines.hanging("", line, line.startsWith(Block.Attachments.WORD) ? 0 : 6));
            }
            case Block.EndMark(var kind) -> lines.hanging("", kind.words().strip(), left + STEP);
            case Picture _ -> {}
            case Block.PageBreak _ -> lines.gap();
        }
    }

    private void items(ItemList list, int left) {
        int edge = left == 0 ? STEP * (list.level() - 1) : left;
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            var mark = list.mark(at + 1);
            lines.hanging(mark, Run.plain(item.text()), edge);
            blocks(item.blocks(), edge + STEP);
        }
    }

    private void table(Table table, int left) {
        say(table.caption(), left);
        say(table.unit(), left);
        table.rows().forEach(row -> lines.row(cells(row), left));
    }

    private List<String> cells(Table.Row row) {
        return row.cells().stream()
                .map(cell -> cell.blocks().isEmpty() ? "" : cell(cell))
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// What a cell says, in one line.
    private String cell(Table.Cell cell) {
        var inner = new PlainText(document, Integer.MAX_VALUE);
        inner.blocks(cell.blocks(), 0);
        return CanonicalText.squeezed(inner.lines.text()).replace('\n', ' ');
    }

    private void say(List<Run> runs, int left) {
        lines.hanging("", Run.plain(runs), left);
    }
}
