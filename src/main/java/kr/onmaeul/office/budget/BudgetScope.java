package kr.onmaeul.office.budget;

import java.util.List;

/// Which lines are meant. The fiscal year is that of the day asked for.
public sealed interface BudgetScope {

    /// Every line of the office.
    record All() implements BudgetScope {}

    /// The lines of one unit programme (단위사업).
    record UnitProgram(String code) implements BudgetScope {}

    /// The lines of one detailed programme (세부사업).
    record DetailedProgram(String code) implements BudgetScope {}

    /// Single lines, of any programmes: an initiative's money. A line named twice counts once.
    record Lines(List<LineCode> lines) implements BudgetScope {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /// Whether a line of a unit programme is meant.
    default boolean holds(String unitProgram, LineCode line) {
        return switch (this) {
            case All() -> true;
            case UnitProgram(var code) -> code.equals(unitProgram);
            case DetailedProgram(var code) -> code.equals(line.detailedProgram());
            case Lines(var lines) -> lines.contains(line);
        };
    }
}
