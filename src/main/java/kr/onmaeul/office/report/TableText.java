package kr.onmaeul.office.report;

import java.util.List;

/// A table before its cells are read.
///
/// @param dashAtNought whether noughts are printed as –
record TableText(String caption, List<List<CellText>> head, List<List<CellText>> rows, boolean dashAtNought) {

    /// @param text as a writer would type it, figures in braces
    record CellText(String text, int columns, int rows) {

        static CellText of(String text) {
            return new CellText(text, 1, 1);
        }
    }
}
