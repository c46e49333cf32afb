package kr.onmaeul.network.line;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

/// Beside the contract of a leased line: what its budget line holds, what was paid from it, and what its lines cost
/// together.
@Component
class LeasedLineAside implements Aside {

    private final Budget budget;
    private final LeasedLineStore store;

    LeasedLineAside(Budget budget, LeasedLineStore store) {
        this.budget = budget;
        this.store = store;
    }

    @Override
    public String register() {
        return LineRegisters.LEASED;
    }

    @Override
    public List<Fact> facts(List<? extends Kept<?>> versions, LocalDate day) {
        return versions.getLast().record() instanceof LeasedLine line
                ? Optional.ofNullable(line.budgetLine()).stream()
                        .flatMap(code -> Stream.concat(paid(code, day), Stream.of(together(code))))
                        .toList()
                : List.of();
    }

    private Stream<Fact> paid(String budgetLine, LocalDate day) {
        return LineCode.read(budgetLine).stream()
                .flatMap(code -> budget.lines(new BudgetScope.Lines(List.of(code)), day, KnownAt.now()).stream())
                .map(LeasedLineAside::paid);
    }

    private Fact together(String budgetLine) {
        var together = store.paidFrom(budgetLine);
        return Fact.of(
                "line.money.together", "line.money.fees", together.lines(), thousands(Won.of(together.monthly())));
    }

    private static Fact paid(LineStanding line) {
        var standing = line.standing();
        return Fact.of(
                        "line.money",
                        "line.money.line",
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
