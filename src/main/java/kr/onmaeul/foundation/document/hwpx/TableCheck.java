package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;

/// One table: rules 8 and 9.
final class TableCheck {

    private record Cell(int row, int column, int rows, int columns, int width) {}

    private final String where;
    private final int rows;
    private final int columns;
    private final Findings findings;
    private final List<Cell> cells = new ArrayList<>();
    private final int[] current = new int[5];
    private int counted;
    private int width;

    TableCheck(String part, String id, int rows, int columns, Findings findings) {
        this.where = part + ", table " + id;
        this.rows = rows;
        this.columns = columns;
        this.findings = findings;
    }

    /// @param apart goes into what stands in a cell
    /// @param along goes into what belongs to the table itself
    void element(Cursor cursor, Runnable apart, Runnable along) {
        switch (cursor.name()) {
            case "subList", "caption" -> apart.run();
            case "sz" -> width = cursor.number("width");
            case "tr" -> {
                counted++;
                along.run();
            }
            case "tc" -> {
                along.run();
                cells.add(new Cell(current[0], current[1], current[2], current[3], current[4]));
            }
            case "cellAddr" -> {
                current[0] = cursor.number("rowAddr");
                current[1] = cursor.number("colAddr");
            }
            case "cellSpan" -> {
                current[2] = cursor.number("rowSpan");
                current[3] = cursor.number("colSpan");
            }
            case "cellSz" -> current[4] = cursor.number("width");
            default -> along.run();
        }
    }

    void end() {
        if (counted != rows) {
            findings.add(Rule.GRID, where, "rowCnt is %d for %d rows".formatted(rows, counted));
            return;
        }
        if (columns < 1 || (long) rows * columns > Limits.BLOCKS) {
            findings.add(Rule.GRID, where, "colCnt is " + columns);
            return;
        }
        var covered = new boolean[rows * columns];
        for (var cell : cells) {
            if (!cover(cell, covered)) {
                return;
            }
        }
        for (int at = 0; at < covered.length; at++) {
            if (!covered[at]) {
                findings.add(
                        Rule.GRID, where, "no cell covers row %d, column %d".formatted(at / columns, at % columns));
                return;
            }
        }
        widths();
    }

    private boolean cover(Cell cell, boolean... covered) {
        if (cell.row() < 0
                || cell.column() < 0
                || cell.rows() < 1
                || cell.columns() < 1
                || cell.row() + (long) cell.rows() > rows
                || cell.column() + (long) cell.columns() > columns) {
            findings.add(
                    Rule.GRID,
                    where,
                    "the cell of row %d, column %d overruns the grid".formatted(cell.row(), cell.column()));
            return false;
        }
        for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
            for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
                if (covered[row * columns + column]) {
                    findings.add(Rule.GRID, where, "two cells cover row %d, column %d".formatted(row, column));
                    return false;
                }
                covered[row * columns + column] = true;
            }
        }
        return true;
    }

    /// The cells that cover a row are together as wide as the table.
    private void widths() {
        var sums = new long[rows];
        for (var cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                sums[row] += cell.width();
            }
        }
        for (int row = 0; row < rows; row++) {
            if (sums[row] != width) {
                findings.add(Rule.WIDTHS, where, "row %d is %d wide, the table %d".formatted(row, sums[row], width));
                return;
            }
        }
    }
}
