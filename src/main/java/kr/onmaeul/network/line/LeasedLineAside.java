package kr.onmaeul.network.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Aside;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.office.budget.BudgetAside;
import org.springframework.stereotype.Component;

/// Beside the contract of a leased line: what its budget line holds, what was paid from it, and what its lines cost
/// together.
@Component
class LeasedLineAside implements Aside {

    private final BudgetAside budget;
    private final LeasedLineStore store;

    LeasedLineAside(BudgetAside budget, LeasedLineStore store) {
        this.budget = budget;
        this.store = store;
    }

    @Override
    public String register() {
        return LineRegisters.LEASED;
    }

    @Override
    public List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day) {
        if (!(versions.getLast().record() instanceof LeasedLine line) || line.budgetLine() == null) {
            return List.of();
        }
        var facts = new ArrayList<>(budget.of(line.budgetLine(), day));
        facts.add(together(line.budgetLine()));
        return facts;
    }

    private Fact together(String budgetLine) {
        var together = store.paidFrom(budgetLine);
        return Fact.of(
                "line.money.together",
                "line.money.fees",
                together.lines(),
                BudgetAside.thousands(Won.of(together.monthly())));
    }
}
