package kr.onmaeul.foundation.sheet;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;

/// A cell that cannot be taken as it stands.
///
/// @param row the line as a spreadsheet numbers it, the heading being 1; 0 when the whole file is meant
/// @param column the heading above the cell, empty for the whole row or file
/// @param value what stands there, shortened
/// @param key the sentence that says what is wrong and what would be right
public record CellProblem(int row, String column, String value, String key, List<Object> arguments) {

    private static final int SHOWN = 60;

    public CellProblem {
        value = value.length() > SHOWN ? value.substring(0, SHOWN) + "…" : value;
        arguments = List.copyOf(arguments);
    }

    public static CellProblem of(int row, String column, String value, String key, Object... arguments) {
        return new CellProblem(row, column, value, key, List.of(arguments));
    }

    /// A problem of a field, at its cell. The first thing its sentence mentions is what stands in the cell.
    public static CellProblem at(int row, String column, Problem problem) {
        var arguments = problem.arguments();
        return new CellProblem(
                row,
                column,
                arguments.isEmpty() ? "" : arguments.getFirst().toString(),
                problem.key(),
                arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size()));
    }

    public static CellProblem ofFile(String key, Object... arguments) {
        return new CellProblem(0, "", "", key, List.of(arguments));
    }

    /// The same as a problem of a form: its field is the place, its sentence gets the value first.
    public Problem problem() {
        var all = new ArrayList<Object>();
        all.add(value);
        all.addAll(arguments);
        return new Problem(row == 0 ? "" : row + ":" + column, key, all);
    }
}
