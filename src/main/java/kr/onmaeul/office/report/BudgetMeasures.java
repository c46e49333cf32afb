package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.budget.UnitProgram;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// Asks the budget's books: budget and payments of a unit programme or of all.
@Component
class BudgetMeasures implements MeasureSource {

    private static final String APPROPRIATION = "budget.appropriation";
    private static final String EXPENDITURE = "budget.expenditure";

    private final Budget budget;
    private final Programs programs;

    BudgetMeasures(Budget budget, Programs programs) {
        this.budget = budget;
        this.programs = programs;
    }

    @Override
    public List<Measure> measures() {
        return measures(programs.unitPrograms());
    }

    @Override
    public List<Measure> measures(LocalDate day, KnownAt knownAt) {
        return measures(programs.unitPrograms(day, knownAt));
    }

    private static List<Measure> measures(List<UnitProgram> units) {
        var program = new Dimension(
                "program",
                new Bilingual("단위사업", "Unit programme"),
                units.stream()
                        .map(unit -> new Dimension.Member(unit.code(), unit.name()))
                        .toList());
        return List.of(
                measure(APPROPRIATION, new Bilingual("예산액", "Appropriation"), program),
                measure(EXPENDITURE, new Bilingual("집행액", "Expenditure"), program));
    }

    private static Measure measure(String code, Bilingual label, Dimension dimension) {
        return new Measure(code, label, Unit.THOUSAND_WON, MeasureKind.STOCK, "", List.of(dimension));
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        return BudgetTallies.of(
                budget, asks, BudgetMeasures::scope, ask -> ask.measure().equals(APPROPRIATION));
    }

    private static BudgetScope scope(Ask ask) {
        var program = ask.members().get("program");
        return program == null ? new BudgetScope.All() : new BudgetScope.UnitProgram(program);
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        var program = ask.members().get("program");
        return BudgetTallies.evidence(
                budget,
                scope(ask),
                ask.measure().equals(APPROPRIATION),
                ask,
                rows,
                "/budget?as-of=" + ask.period().to() + (program == null ? "" : "&program=" + program));
    }
}
