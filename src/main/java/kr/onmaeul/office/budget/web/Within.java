package kr.onmaeul.office.budget.web;

import java.util.List;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.LineStanding;
import org.jspecify.annotations.Nullable;

/// Whose entries the page of a unit programme lists: all of them, those of one detailed programme, `NETWORK-03`, or
/// those of one line, `NETWORK-03/201-02`.
///
/// @param code as it stands in the address; empty where nothing known stands there
record Within(String code, BudgetScope scope) {

    static final String PARAMETER = "of";

    static Within read(@Nullable String typed, String unitProgram, List<LineStanding> lines) {
        for (var each : lines) {
            var line = each.line();
            if (line.toString().equals(typed)) {
                return new Within(line.toString(), new BudgetScope.Lines(List.of(line)));
            }
            if (line.detailedProgram().equals(typed)) {
                return new Within(line.detailedProgram(), new BudgetScope.DetailedProgram(line.detailedProgram()));
            }
        }
        return new Within("", new BudgetScope.UnitProgram(unitProgram));
    }
}
