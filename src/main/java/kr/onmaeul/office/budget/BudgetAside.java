package kr.onmaeul.office.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.register.Aside.Fact;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What stands beside a thing that is paid from a budget line: what the line holds and what was paid from it.
@Component
public class BudgetAside {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Budget budget;

    BudgetAside(Budget budget) {
        this.budget = budget;
    }

    /// @param line as registers name it, `NETWORK-03/201-02`, or null
    /// @param day until which payments count
    public List<Fact> of(@Nullable String line, LocalDate day) {
        return line == null
                ? List.of()
                : LineCode.read(line).stream()
                        .flatMap(
                                code -> budget.lines(new BudgetScope.Lines(List.of(code)), day, KnownAt.now()).stream())
                        .map(BudgetAside::fact)
                        .toList();
    }

    private static Fact fact(LineStanding line) {
        var standing = line.standing();
        return Fact.of(
                        "budget.aside",
                        "budget.aside.line",
                        line.subItem(),
                        thousands(standing.appropriation()),
                        thousands(standing.expenditure()),
                        standing.rate().map(ExecutionRate::toString).orElse("–"))
                .leading("/budget/programs/" + line.unitProgram());
    }

    /// As amounts stand in sentences, in thousands of won.
    public static BigDecimal thousands(Won won) {
        return BigDecimal.valueOf(won.amount()).divide(THOUSAND, 0, RoundingMode.HALF_UP);
    }
}
