package kr.onmaeul.foundation.sheet;

/// How large a sheet may be. The office's largest is a year of press coverage, some 20,000 rows.
final class SheetLimits {

    static final int BYTES = 20 * 1024 * 1024;
    static final int ROWS = 200_000;
    static final int COLUMNS = 60;
    static final int CELL = 10_000;

    /// What the parts of a workbook may unpack to; a bomb unpacks to far more.
    static final long UNPACKED_BYTES = 400L * 1024 * 1024;

    private SheetLimits() {}

    static String checked(String cell, int row, String column) throws SheetRefused {
        if (cell.length() > CELL) {
            throw new SheetRefused(CellProblem.of(row, column, cell, "sheet.cell.long", CELL));
        }
        return cell;
    }
}
