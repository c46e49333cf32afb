package kr.onmaeul.office.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// Asks for the money of an initiative: the sum of its budget lines, of whatever programmes.
@Component
class InitiativeMeasures implements MeasureSource {

    private static final String APPROPRIATION = "initiative.appropriation";
    private static final String EXPENDITURE = "initiative.expenditure";

    private final Budget budget;
    private final Initiatives initiatives;

    InitiativeMeasures(Budget budget, Initiatives initiatives) {
        this.budget = budget;
        this.initiatives = initiatives;
    }

    @Override
    public List<Measure> measures() {
        var initiative = new Dimension(
                "initiative",
                new Bilingual("사업", "Initiative"),
                initiatives.all().stream().map(InitiativeMeasures::member).toList());
        return List.of(
                measure(APPROPRIATION, new Bilingual("사업 예산액", "Appropriation of an initiative"), initiative),
                measure(EXPENDITURE, new Bilingual("사업 집행액", "Expenditure of an initiative"), initiative));
    }

    private static Dimension.Member member(Initiative initiative) {
        return new Dimension.Member(initiative.code(), initiative.title());
    }

    private static Measure measure(String code, Bilingual label, Dimension dimension) {
        return new Measure(code, label, Unit.THOUSAND_WON, MeasureKind.STOCK, "", List.of(dimension));
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        var lines = new HashMap<KnownAt, Map<String, List<LineCode>>>();
        asks.forEach(ask -> lines.computeIfAbsent(ask.knownAt(), initiatives::lines));
        return BudgetTallies.of(
                budget,
                asks,
                ask -> scope(ask, lines.getOrDefault(ask.knownAt(), Map.of())),
                ask -> ask.measure().equals(APPROPRIATION));
    }

    /// Without an initiative, the lines of all of them together.
    private static BudgetScope scope(Ask ask, Map<String, List<LineCode>> lines) {
        var code = ask.members().get("initiative");
        return new BudgetScope.Lines(
                code == null
                        ? lines.values().stream()
                                .flatMap(List::stream)
                                .distinct()
                                .toList()
                        : lines.getOrDefault(code, List.of()));
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        var code = ask.members().get("initiative");
        return BudgetTallies.evidence(
                budget,
                scope(ask, initiatives.lines(ask.knownAt())),
                ask.measure().equals(APPROPRIATION),
                ask,
                rows,
                code == null ? "/initiatives" : "/initiatives/" + code);
    }
}
