package kr.onmaeul.office.budget;

import java.util.Optional;
import kr.onmaeul.foundation.money.Won;

/// How some lines stand on a day: the current budget, what is bound by commitments, what is paid less what came
/// back, and how many rows of the books lie behind each.
public record Standing(Funding funding, Won committed, Won expenditure, long events, long commitments, long payments) {

    public static final Standing NOTHING = new Standing(Funding.NONE, Won.ZERO, Won.ZERO, 0, 0, 0);

    /// The current budget (예산현액).
    public Won appropriation() {
        return funding.total();
    }

    /// What is not yet paid out.
    public Won remaining() {
        return appropriation().minus(expenditure);
    }

    public Optional<ExecutionRate> rate() {
        return ExecutionRate.of(appropriation(), expenditure);
    }

    public Standing plus(Standing other) {
        return new Standing(
                funding.plus(other.funding),
                committed.plus(other.committed),
                expenditure.plus(other.expenditure),
                events + other.events,
                commitments + other.commitments,
                payments + other.payments);
    }
}
