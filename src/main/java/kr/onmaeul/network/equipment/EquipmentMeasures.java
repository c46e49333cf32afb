package kr.onmaeul.network.equipment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.report.Ask;
import kr.onmaeul.office.report.Evidence;
import kr.onmaeul.office.report.Measure;
import kr.onmaeul.office.report.MeasureKind;
import kr.onmaeul.office.report.MeasureSource;
import kr.onmaeul.office.report.Tally;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;
import org.springframework.stereotype.Component;

/// What the rules say about devices, for reports. The row of the rule stands as the one record behind the figure.
@Component
class EquipmentMeasures implements MeasureSource {

    /// The items of which a rule states a life.
    private static final Dimension ITEM = new Dimension(
            EquipmentMetrics.ITEM.name(),
            EquipmentMetrics.ITEM.label(),
            EquipmentMetrics.ITEM.members().stream()
                    .filter(item ->
                            UsefulLife.ROWS.stream().anyMatch(row -> row.item().equals(item.code())))
                    .toList());

    private static final Measure USEFUL_LIFE = new Measure(
            "equipment.useful-life",
            new Bilingual("내용연수", "Useful life"),
            Unit.YEARS,
            MeasureKind.RULE,
            "network",
            List.of(ITEM));

    @Override
    public List<Measure> measures() {
        return List.of(USEFUL_LIFE);
    }

    @Override
    public List<Tally> tallies(List<Ask> asks) {
        return asks.stream()
                .map(ask -> rule(ask)
                        .map(row -> new Tally(BigDecimal.valueOf(row.years()), 1))
                        .orElse(Tally.NOTHING))
                .toList();
    }

    @Override
    public Evidence evidence(Ask ask, int rows) {
        return rule(ask)
                .map(row -> new Evidence(
                        List.of(new Evidence.Row(
                                row.from(), row.source(), BigDecimal.valueOf(row.years()), Optional.empty(), false)),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .orElse(Evidence.NONE);
    }

    /// Lives of several items do not add up, so a question without an item has no answer.
    private static Optional<UsefulLife> rule(Ask ask) {
        var item = ask.members().get(ITEM.name());
        return item == null ? Optional.empty() : UsefulLife.on(ask.period().to(), item);
    }
}
