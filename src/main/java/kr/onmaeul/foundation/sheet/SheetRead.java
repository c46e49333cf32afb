package kr.onmaeul.foundation.sheet;

import java.util.List;

/// What was read from a sheet: rows that could be understood, and every cell that could not. Nothing may be stored
/// while there are problems.
public record SheetRead<R>(List<Located<R>> rows, List<CellProblem> problems) {

    /// A row with the number under which a spreadsheet shows it.
    public record Located<R>(int row, R value) {}

    public SheetRead {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    public boolean allRight() {
        return problems.isEmpty();
    }

    public List<R> values() {
        return rows.stream().map(Located::value).toList();
    }
}
