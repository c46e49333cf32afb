package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows of cells. The cells cover the grid of rows and columns exactly once: a cell stands at the first place of
/// its row that no cell before it covers.
///
/// @param caption the name of the table, above it; may be empty
/// @param unit what its numbers are counted in, above it at the right: "(단위: 천원)"; may be empty
/// @param columns how wide each column is in relation to the others, each at least 1
/// @param headRows how many rows at the top are headings and stand again on every page
public record Table(List<Run> caption, List<Run> unit, List<Integer> columns, int headRows, List<Row> rows)
        implements Block {

    public static final int MOST_COLUMNS = 64;

    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("a row has at least one cell of its own");
            }
        }

        public static Row of(Cell... cells) {
            return new Row(List.of(cells));
        }
    }

    /// @param blocks may be empty
    /// @param rows how many rows it takes, from 1
    /// @param columns how many columns it takes, from 1
    /// @param head whether it says what other cells are about; its text stands out by itself
    public record Cell(List<Block> blocks, int rows, int columns, boolean head) {
        public Cell {
            blocks = Inner.ofCell(blocks);
            if (rows < 1 || columns < 1) {
                throw new IllegalArgumentException("a cell takes at least one row and one column");
            }
        }

        public static Cell head(String text) {
            return new Cell(line(text, Alignment.CENTRE), 1, 1, true);
        }

        public static Cell of(String text) {
            return new Cell(line(text, Alignment.START), 1, 1, false);
        }

        /// A cell of numbers: at the right.
        public static Cell number(String text) {
            return new Cell(line(text, Alignment.END), 1, 1, false);
        }

        public Cell over(int rows, int columns) {
            return new Cell(blocks, rows, columns, head);
        }

        private static List<Block> line(String text, Alignment alignment) {
            return text.isEmpty()
                    ? List.of()
                    : List.of(new Paragraph(Paragraph.Style.NORMAL, alignment, Run.line(text)));
        }
    }

    public Table {
        caption = Run.joined(caption);
        unit = Run.joined(unit);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty() || columns.size() > MOST_COLUMNS) {
            throw new IllegalArgumentException("a table has 1 to " + MOST_COLUMNS + " columns, not " + columns.size());
        }
        if (columns.stream().anyMatch(width -> width < 1 || width > 10_000)) {
            throw new IllegalArgumentException("a column is at least 1 and at most 10000 wide");
        }
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("a table has at least one row");
        }
        if (headRows < 0 || headRows > rows.size()) {
            throw new IllegalArgumentException(headRows + " of " + rows.size() + " rows cannot be headings");
        }
        var grid = new Grid(columns.size());
        for (int row = 0; row < rows.size(); row++) {
            grid.row(rows.get(row));
            if (row + 1 == headRows || row + 1 == rows.size()) {
                grid.closed(row + 1 == rows.size() ? "the table" : "its headings");
            }
        }
    }

    /// A table of columns of one width without spans.
    public static Table of(int headRows, Row... rows) {
        int columns = rows[0].cells().size();
        return new Table(List.of(), List.of(), Collections.nCopies(columns, 1), headRows, List.of(rows));
    }

    /// The first column of each cell of each row.
    public List<List<Integer>> places() {
        var grid = new Grid(columns.size());
        var places = new ArrayList<List<Integer>>(rows.size());
        rows.forEach(row -> places.add(grid.row(row)));
        return places;
    }
}
