package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.hwpx.HwpxReading.Notes;

/// Reads a table, or the bar of a heading that is drawn as one.
final class TableRead {

    /// What a table turned out to be, before a unit is known and a caption that stands above it.
    ///
    /// @param caption one that hangs in it
    record Cells(List<Integer> columns, int headRows, List<Table.Row> rows, List<Run> caption) {}

    private record Cell(
            int row, int column, int rows, int columns, int width, boolean repeated, boolean head, Gathering in) {

        boolean possible() {
            return row >= 0 && row < MOST && rows <= MOST && column >= 0 && column + columns <= Table.MOST_COLUMNS;
        }
    }

    private static final int MOST = 200_000;
    private static final int BAR = 3;

    private final BodyRead body;
    private final Notes notes;

    TableRead(BodyRead body, Notes notes) {
        this.body = body;
        this.notes = notes;
    }

    /// @return [Cells], a [Heading], or a list of blocks where the cells do not make a table
    Object read(Cursor cursor, int depth) {
        var cells = new ArrayList<Cell>();
        var caption = new ArrayList<Run>();
        cursor.children(() -> {
            switch (cursor.name()) {
                case "tr" -> cursor.children(() -> cells.add(cell(cursor, depth)));
                case BodyRead.CAPTION -> caption.addAll(body.caption(cursor, depth));
                default -> {}
            }
        });
        cells.sort(Comparator.comparingInt(Cell::row).thenComparingInt(Cell::column));
        var bar = bar(cells);
        if (bar.isPresent()) {
            return bar.get();
        }
        try {
            return cells(cells, caption);
        } catch (IllegalArgumentException _) {
            notes.add(NotTaken.Kind.TABLE, "");
            var above = caption.isEmpty()
                    ? Stream.<Block>of()
                    : Stream.<Block>of(new Block.Paragraph(Block.Paragraph.Style.NOTE, Block.Alignment.START, caption));
            return Stream.concat(above, cells.stream().flatMap(cell -> cell.in().loose().stream()))
                    .toList();
        }
    }

    private Cell cell(Cursor cursor, int depth) {
        boolean repeated = cursor.attribute("header").equals("1");
        boolean head = cursor.attribute("name").equals(TablePart.HEAD) || repeated && !body.ours();
        var in = new Gathering[1];
        var at = new int[5];
        cursor.children(() -> {
            switch (cursor.name()) {
                case "subList" -> in[0] = body.cell(cursor, depth);
                case "cellAddr" -> {
                    at[0] = cursor.number("rowAddr");
                    at[1] = cursor.number("colAddr");
                }
                case "cellSpan" -> {
                    at[2] = cursor.number("rowSpan");
                    at[3] = cursor.number("colSpan");
                }
                case "cellSz" -> at[4] = cursor.number("width");
                default -> {}
            }
        });
        var gathered = in[0] == null ? body.emptyCell() : in[0];
        return new Cell(at[0], at[1], Math.max(1, at[2]), Math.max(1, at[3]), at[4], repeated, head, gathered);
    }

    /// A heading in a row of at most three cells: number, words, note.
    private Optional<Heading> bar(List<Cell> cells) {
        if (cells.isEmpty() || cells.size() > BAR || cells.stream().anyMatch(cell -> cell.row() != 0)) {
            return Optional.empty();
        }
        var headed =
                cells.stream().filter(cell -> cell.in().heading().isPresent()).toList();
        if (headed.size() != 1) {
            return Optional.empty();
        }
        int at = cells.indexOf(headed.getFirst());
        var heading = headed.getFirst().in().heading().orElseThrow();
        var number =
                at == 0 ? "" : Run.plain(lines(cells.getFirst().in().blocks())).replace('\n', ' ');
        var note = at + 1 < cells.size() ? lines(cells.getLast().in().blocks()) : List.<Run>of();
        return Optional.of(new Heading(heading.level(), number, heading.text(), note, true));
    }

    private static List<Run> lines(List<Block> blocks) {
        var runs = new ArrayList<Run>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph(var _, var _, var text)) {
                if (!runs.isEmpty()) {
                    runs.add(new Run.LineBreak());
                }
                runs.addAll(text);
            }
        }
        return runs;
    }

    private static Cells cells(List<Cell> cells, List<Run> caption) {
        if (cells.stream().anyMatch(cell -> !cell.possible())) {
            throw new IllegalArgumentException("cells stand where no table has any");
        }
        int columns = cells.stream()
                .mapToInt(cell -> cell.column() + cell.columns())
                .max()
                .orElse(0);
        int rows =
                cells.stream().mapToInt(cell -> cell.row() + cell.rows()).max().orElse(0);
        if (columns > Table.MOST_COLUMNS || rows > MOST || columns < 1) {
            throw new IllegalArgumentException("no table of " + rows + " rows and " + columns + " columns");
        }
        var lists = new ArrayList<List<Table.Cell>>();
        for (int row = 0; row < rows; row++) {
            lists.add(new ArrayList<>());
        }
        cells.forEach(cell -> lists.get(cell.row())
                .add(new Table.Cell(cell.in().blocks(), cell.rows(), cell.columns(), cell.head())));
        var made = lists.stream().map(Table.Row::new).toList();
        var widths = Widths.relative(widths(cells, columns));
        int head = headRows(cells, rows);
        try {
            new Table(List.of(), List.of(), widths, head, made);
            return new Cells(widths, head, made, caption);
        } catch (IllegalArgumentException _) {
            new Table(List.of(), List.of(), widths, 0, made);
            return new Cells(widths, 0, made, caption);
        }
    }

    /// Narrow cells tell the widths of their columns; what only wide cells cover shares what is left of them.
    private static int[] widths(List<Cell> cells, int columns) {
        var widths = new int[columns];
        var narrow = new ArrayList<>(cells);
        narrow.sort(Comparator.comparingInt(Cell::columns));
        for (var cell : narrow) {
            int known = 0;
            int unknown = 0;
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                known += widths[column];
                unknown += widths[column] == 0 ? 1 : 0;
            }
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                if (widths[column] == 0) {
                    widths[column] = Math.max(1, (cell.width() - known) / unknown);
                }
            }
        }
        return widths;
    }

    private static int headRows(List<Cell> cells, int rows) {
        var plain = new boolean[rows];
        cells.stream().filter(cell -> !cell.repeated()).forEach(cell -> plain[cell.row()] = true);
        int head = 0;
        while (head < rows && !plain[head]) {
            head++;
        }
        return head;
    }
}
