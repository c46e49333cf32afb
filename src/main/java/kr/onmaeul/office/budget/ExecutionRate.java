package kr.onmaeul.office.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import kr.onmaeul.foundation.money.Won;

/// Payments in percent of the current budget (집행률), one decimal, half up. It is 100.0 only when the last won is
/// spent, and 99.9 just before; it never passes 100.0. More returned than paid makes it negative.
///
/// @param percent with one digit after the point: `34.0`
public record ExecutionRate(BigDecimal percent) implements Comparable<ExecutionRate> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ExecutionRate FULL = new ExecutionRate(new BigDecimal("100.0"));
    private static final ExecutionRate ALMOST = new ExecutionRate(new BigDecimal("99.9"));

    /// The rate, or nothing where there is no budget to spend.
    public static Optional<ExecutionRate> of(Won appropriation, Won expenditure) {
        if (appropriation.amount() <= 0) {
            return Optional.empty();
        }
        if (expenditure.compareTo(appropriation) >= 0) {
            return Optional.of(FULL);
        }
        var rounded = new ExecutionRate(BigDecimal.valueOf(expenditure.amount())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(appropriation.amount()), 1, RoundingMode.HALF_UP));
        return Optional.of(rounded.compareTo(ALMOST) > 0 ? ALMOST : rounded);
    }

    @Override
    public int compareTo(ExecutionRate other) {
        return percent.compareTo(other.percent);
    }

    /// `34.0`, without a sign for percent.
    @Override
    public String toString() {
        return percent.toPlainString();
    }
}
