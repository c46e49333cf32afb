package kr.onmaeul.foundation.sheet;

import java.util.List;

/// A table of cells as text, before anything is understood.
///
/// @param heading the cells of the first line, stripped
/// @param rows the lines below that are not empty
record Sheet(List<String> heading, List<Line> rows) {

    /// @param number as a spreadsheet numbers it, the heading being 1
    record Line(int number, List<String> cells) {

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
