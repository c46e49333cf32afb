package kr.onmaeul.office.budget;

import java.util.List;
import kr.onmaeul.foundation.sheet.CellProblem;

/// What a sheet held. Nothing of it is stored while there are problems.
///
/// @param rows how many rows were read
/// @param fresh how many of them were not there before
public record Imported(int rows, int fresh, List<CellProblem> problems) {

    public Imported {
        problems = List.copyOf(problems);
    }

    public boolean allRight() {
        return problems.isEmpty();
    }
}
