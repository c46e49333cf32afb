package kr.onmaeul.foundation.document.text;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;

/// Turns a table of Markdown into one of a document. A column is as wide as its widest cell, within reason.
final class MarkdownTable {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    private final MarkdownLines lines;
    private final List<Integer> widths = new ArrayList<>();

    MarkdownTable(MarkdownLines lines) {
        this.lines = lines;
    }

    /// @throws IllegalArgumentException never: the extension fills every row to the width of its head
    Table read(TableBlock table) {
        var rows = new ArrayList<Table.Row>();
        MarkdownReading.children(table).flatMap(MarkdownReading::children).forEach(row -> rows.add(row(row)));
        return new Table(List.of(), List.of(), widths, 1, rows);
    }

    private Table.Row row(Node row) {
        var cells = new ArrayList<Table.Cell>();
        MarkdownReading.children(row).forEach(node -> {
            if (node instanceof TableCell cell) {
                cells.add(cell(cell, cells.size()));
            }
        });
        return new Table.Row(cells);
    }

    private Table.Cell cell(TableCell cell, int column) {
        var text = lines.read(cell);
        int wide = Math.clamp(HalfWidths.of(Run.plain(text)), NARROWEST, WIDEST);
        if (column == widths.size()) {
            widths.add(wide);
        } else {
            widths.set(column, Math.max(wide, widths.get(column)));
        }
        var alignment = cell.getAlignment() == null
                ? cell.isHeader() ? Alignment.CENTRE : Alignment.START
                : switch (cell.getAlignment()) {
                    case LEFT -> Alignment.START;
                    case CENTER -> Alignment.CENTRE;
                    case RIGHT -> Alignment.END;
                };
        return new Table.Cell(
                text.isEmpty() ? List.of() : List.of(new Paragraph(Style.NORMAL, alignment, text)),
                1,
                1,
                cell.isHeader());
    }
}
