package kr.onmaeul.network.wifi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.LineStanding;
import org.springframework.stereotype.Component;

/// Beside the contract of an access point: what its budget line holds and what was paid from it.
@Component
class AccessPointAside implements Aside {

    private final Budget budget;

    AccessPointAside(Budget budget) {
        this.budget = budget;
    }

    @Override
    public String register() {
        return WifiRegisters.POINTS;
    }

    @Override
    public List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day) {
        return versions.getLast().record() instanceof WifiAccessPoint point
                ? Optional.ofNullable(point.budgetLine()).stream()
                        .flatMap(text -> LineCode.read(text).stream())
                        .flatMap(
                                code -> budget.lines(new BudgetScope.Lines(List.of(code)), day, KnownAt.now()).stream())
                        .map(AccessPointAside::paid)
                        .toList()
                : List.of();
    }

    private static Fact paid(LineStanding line) {
        var standing = line.standing();
        return Fact.of(
                        "wifi.money",
                        "wifi.money.line",
                        line.subItemName(),
                        thousands(standing.appropriation()),
                        thousands(standing.expenditure()),
                        standing.rate().map(ExecutionRate::toString).orElse("–"))
                .leading("/budget/programs/" + line.unitProgram());
    }

    private static BigDecimal thousands(Won won) {
        return BigDecimal.valueOf(won.amount()).divide(BigDecimal.valueOf(1000), 0, RoundingMode.HALF_UP);
    }
}
