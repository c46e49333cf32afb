package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kr.onmaeul.foundation.document.Table;

/// Rows of cells made to cover a grid exactly, whatever a person typed: short rows are filled up, a cell that would
/// reach over another one ends before it, and a row in which nothing begins is no row.
final class FittedRows {

    private record Cell(Table.Cell content, int column, int columns, int first, int last) {}

    private final List<List<Cell>> placed = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private int columns = 1;

    /// @param head how many rows, from above, are headings; no cell reaches from them into the others
    FittedRows(List<List<Table.Cell>> rows, int head) {
        rows.forEach(_ -> {
            placed.add(new ArrayList<>());
            taken.add(new BitSet());
        });
        for (int row = 0; row < rows.size(); row++) {
            for (var cell : rows.get(row)) {
                place(cell, row, row < head ? head : rows.size());
            }
        }
    }

    private void place(Table.Cell cell, int row, int end) {
        int column = taken.get(row).nextClearBit(0);
        int next = taken.get(row).nextSetBit(column);
        int room = Math.min(next < 0 ? Table.MOST_COLUMNS : next, Table.MOST_COLUMNS) - column;
        if (room < 1) {
            return;
        }
        int wide = Math.min(cell.columns(), room);
        int last = row;
        while (last + 1 < end && last + 1 < row + cell.rows() && isFree(last + 1, column, wide)) {
            last++;
        }
        for (int below = row; below <= last; below++) {
            taken.get(below).set(column, column + wide);
        }
        placed.get(row).add(new Cell(cell, column, wide, row, last));
        columns = Math.max(columns, column + wide);
    }

    private boolean isFree(int row, int column, int wide) {
        int next = taken.get(row).nextSetBit(column);
        return next < 0 || next >= column + wide;
    }

    int columns() {
        return columns;
    }

    /// How many of the first rows are left.
    int kept(int rows) {
        return (int) placed.stream().limit(rows).filter(row -> !row.isEmpty()).count();
    }

    List<Table.Row> rows() {
        var rows = new ArrayList<Table.Row>();
        for (int row = 0; row < placed.size(); row++) {
            if (!placed.get(row).isEmpty()) {
                rows.add(row(row));
            }
        }
        return rows;
    }

    private Table.Row row(int row) {
        var cells = new ArrayList<Table.Cell>();
        int at = 0;
        for (var cell : placed.get(row)) {
            fill(cells, row, at, cell.column());
            int below = (int) placed.subList(cell.first(), cell.last() + 1).stream()
                    .filter(one -> !one.isEmpty())
                    .count();
            cells.add(cell.content().over(below, cell.columns()));
            at = cell.column() + cell.columns();
        }
        fill(cells, row, at, columns);
        return new Table.Row(cells);
    }

    /// Empty cells where nobody put one.
    private void fill(List<Table.Cell> cells, int row, int from, int to) {
        for (int column = from; column < to; column++) {
            if (!taken.get(row).get(column)) {
                cells.add(Table.Cell.of(""));
            }
        }
    }
}
