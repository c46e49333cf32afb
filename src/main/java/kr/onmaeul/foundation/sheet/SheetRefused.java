package kr.onmaeul.foundation.sheet;

/// The file as a whole, or one place in it, cannot be read as a table.
final class SheetRefused extends Exception {

    private final CellProblem problem;

    SheetRefused(CellProblem problem) {
        super(problem.key());
        this.problem = problem;
    }

    CellProblem problem() {
        return problem;
    }
}
