package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.List;

/// Lays the cells of a table into its grid, row by row, and keeps only how far each column is covered from
/// above.
final class Grid {

    private final int[] covered;
    private int row;

    Grid(int columns) {
        covered = new int[columns];
    }

    /// The first column of each cell of the next row.
    ///
    /// @throws IllegalArgumentException when the cells do not fill the row, or overlap
    List<Integer> row(Table.Row next) {
        row++;
        var places = new ArrayList<Integer>(next.cells().size());
        int at = 0;
        for (var cell : next.cells()) {
            at = free(at);
            if (at + cell.columns() > covered.length) {
                throw new IllegalArgumentException(
                        "row %d has more cells than its %d columns".formatted(row, covered.length));
            }
            places.add(at);
            for (int end = at + cell.columns(); at < end; at++) {
                if (covered[at] > 0) {
                    throw new IllegalArgumentException("two cells meet in row %d, column %d".formatted(row, at + 1));
                }
                covered[at] = cell.rows();
            }
        }
        if (free(at) < covered.length) {
            throw new IllegalArgumentException("no cell covers row %d, column %d".formatted(row, free(at) + 1));
        }
        for (int column = 0; column < covered.length; column++) {
            covered[column]--;
        }
        return places;
    }

    /// @throws IllegalArgumentException when a cell goes on below the row just laid
    void closed(String what) {
        for (int column = 0; column < covered.length; column++) {
            if (covered[column] > 0) {
                throw new IllegalArgumentException("the cell in column %d goes beyond %s".formatted(column + 1, what));
            }
        }
    }

    private int free(int from) {
        int at = from;
        while (at < covered.length && covered[at] > 0) {
            at++;
        }
        return at;
    }
}
