package kr.onmaeul.office.report;

import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Unit;

/// Something that can be asked for in a figure: a metric of the ledger, a sum of the budget's books, the count of
/// posts, a number that a rule states.
///
/// @param code as it is written in an expression: `press.coverage`
/// @param responsible the code of the team or department whose duty it is
public record Measure(
        String code, Bilingual label, Unit unit, MeasureKind kind, String responsible, List<Dimension> dimensions) {

    public Measure {
        dimensions = List.copyOf(dimensions);
    }

    public Optional<Dimension> dimension(String name) {
        return dimensions.stream().filter(one -> one.name().equals(name)).findFirst();
    }
}
