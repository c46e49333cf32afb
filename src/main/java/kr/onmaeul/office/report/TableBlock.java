package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// A table of a section as a table of a document: its columns as wide as what stands in them asks for.
final class TableBlock {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 40;

    private final BodyBlocks body;

    TableBlock(BodyBlocks body) {
        this.body = body;
    }

    /// Nothing where the table has no cell.
    Optional<Table> of(Block.Table table) {
        var typed = new ArrayList<List<Table.Cell>>();
        table.head().forEach(row -> typed.add(row(row, true, false)));
        boolean plain = table.rows().stream().flatMap(List::stream).allMatch(cell -> cell.rows() == 1);
        table.rows()
                .forEach(row -> typed.add(row(row, false, plain && row.stream().anyMatch(Block.Cell::isNumber))));
        var fitted = new FittedRows(typed, table.head().size());
        var rows = fitted.rows();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Table(
                List.of(),
                body.runs(table.caption()),
                widths(rows, fitted.columns()),
                fitted.kept(table.head().size()),
                rows));
    }

    /// @param headed whether the first cell says what the others are about
    private List<Table.Cell> row(List<Block.Cell> row, boolean head, boolean headed) {
        var cells = new ArrayList<Table.Cell>();
        for (var cell : row) {
            boolean says = head || (headed && cells.isEmpty() && !cell.isNumber());
            var alignment = says ? Alignment.CENTRE : cell.isNumber() ? Alignment.END : Alignment.START;
            var text = body.runs(cell.text());
            List<kr.onmaeul.foundation.document.Block> blocks = Run.plain(text).isBlank()
                    ? List.of()
                    : List.of(new Paragraph(Paragraph.Style.NORMAL, alignment, text));
            cells.add(new Table.Cell(blocks, cell.rows(), cell.columns(), says));
        }
        return cells;
    }

    private static List<Integer> widths(List<Table.Row> rows, int columns) {
        var widths = new int[columns];
        Arrays.fill(widths, NARROWEST);
        var even = new Table(List.of(), List.of(), Arrays.stream(widths).boxed().toList(), 0, rows);
        var places = even.places();
        for (int row = 0; row < rows.size(); row++) {
            for (int cell = 0; cell < places.get(row).size(); cell++) {
                var one = rows.get(row).cells().get(cell);
                if (one.columns() == 1) {
                    int place = places.get(row).get(cell);
                    widths[place] = Math.clamp(width(one), widths[place], WIDEST);
                }
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }

    private static int width(Table.Cell cell) {
        return cell.blocks().stream()
                .map(block -> block instanceof Paragraph paragraph ? HalfWidths.of(Run.plain(paragraph.text())) + 2 : 0)
                .max(Integer::compare)
                .orElse(0);
    }
}
