package kr.onmaeul.foundation.database;

import java.util.Objects;
import java.util.function.Supplier;
import kr.onmaeul.foundation.outcome.Outcome;
import org.springframework.transaction.support.TransactionTemplate;

/// One transaction around a wish: what was done is kept, and nothing is left of what was refused.
public final class AllOrNothing {

    private AllOrNothing() {}

    public static <T> Outcome<T> keep(TransactionTemplate transaction, Supplier<Outcome<T>> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var outcome = work.get();
            if (outcome instanceof Outcome.Refused<T>) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }
}
