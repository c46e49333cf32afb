package kr.onmaeul.network.wifi;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.office.budget.BudgetAside;
import org.springframework.stereotype.Component;

/// Beside the contract of an access point: what its budget line holds and what was paid from it.
@Component
class AccessPointAside implements Aside {

    private final BudgetAside budget;

    AccessPointAside(BudgetAside budget) {
        this.budget = budget;
    }

    @Override
    public String register() {
        return WifiRegisters.POINTS;
    }

    @Override
    public List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day) {
        return versions.getLast().record() instanceof WifiAccessPoint point
                ? budget.of(point.budgetLine(), day)
                : List.of();
    }
}
