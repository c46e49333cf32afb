package kr.onmaeul.foundation.sheet;

import java.util.regex.Pattern;

/// Cells that a spreadsheet would run instead of showing.
final class Formulas {

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][0-9,]*(\\.[0-9]+)?%?");

    private Formulas() {}

    static boolean couldRun(String cell) {
        if (cell.isEmpty()) {
            return false;
        }
        return switch (cell.charAt(0)) {
            case '=', '@', '\t', '\r' -> true;
            case '+', '-' -> cell.length() > 1 && !NUMBER.matcher(cell).matches();
            default -> false;
        };
    }

    /// The cell, with an apostrophe before it where a spreadsheet would otherwise run it.
    static String harmless(String cell) {
        return couldRun(cell) ? "'" + cell : cell;
    }
}
