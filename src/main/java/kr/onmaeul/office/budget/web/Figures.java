package kr.onmaeul.office.budget.web;

import java.util.Optional;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.budget.ExecutionRate;

/// How money and rates are printed on the pages of the budget.
public record Figures(Page page) {

    private static final long THOUSAND = 1_000;

    /// In thousand won, half up; the unit stands in the heading.
    public String thousands(Won won) {
        return page.number(inThousands(won));
    }

    public String won(Won won) {
        return page.number(won.amount());
    }

    /// `34.0`, or a dash where there is no budget.
    public String rate(Optional<ExecutionRate> rate) {
        return rate.map(ExecutionRate::toString).orElse("–");
    }

    static long inThousands(Won won) {
        return Math.floorDiv(won.amount() + THOUSAND / 2, THOUSAND);
    }
}
