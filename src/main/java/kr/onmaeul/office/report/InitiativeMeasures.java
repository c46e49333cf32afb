package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
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
                initiatives.ever().stream().map(InitiativeMeasures::member).toList());
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
        var standing = new HashMap<Moment, List<Initiative>>();
        asks.forEach(ask -> standing.computeIfAbsent(
                Moment.of(ask), moment -> initiatives.standing(moment.day(), moment.knownAt())));
        return BudgetTallies.of(
                budget,
                asks,
                ask -> scope(ask, standing.getOrDefault(Moment.of(ask), List.of())),
                ask -> ask.measure().equals(APPROPRIATION));
    }

    /// The day for which initiatives are asked, and with which knowledge.
    private record Moment(LocalDate day, KnownAt knownAt) {

        static Moment of(Ask ask) {
            return new Moment(ask.period().to(), ask.knownAt());
        }
    }

    /// Without an initiative, the lines of all of them together.
    private static BudgetScope scope(Ask ask, List<Initiative> standing) {
        var code = ask.members().get("initiative");
        return new BudgetScope.Lines(standing.stream()
                .filter(one -> code == null || one.code().equals(code))
                .flatMap(one -> one.lines().stream())
                .distinct()
                .toList());
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        var code = ask.members().get("initiative");
        return BudgetTallies.evidence(
                budget,
                scope(ask, initiatives.standing(ask.period().to(), ask.knownAt())),
                ask.measure().equals(APPROPRIATION),
                ask,
                rows,
                code == null ? "/initiatives" : "/initiatives/" + code);
    }
}
