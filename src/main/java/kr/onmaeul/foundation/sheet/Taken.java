package kr.onmaeul.foundation.sheet;

import java.util.List;

/// What became of a sheet that was brought in: stored whole, or not at all with every wrong cell named.
///
/// @param rows how many rows were understood
/// @param added how many of them were new; the same row brought again adds nothing
public record Taken(int rows, int added, List<CellProblem> problems) {

    public Taken {
        problems = List.copyOf(problems);
    }

    public static Taken refused(List<CellProblem> problems) {
        return new Taken(0, 0, problems);
    }

    public boolean allRight() {
        return problems.isEmpty();
    }
}
