package kr.onmaeul.foundation.database;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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

    /// The same for a wish that a rule of the database may refuse. A rule without a sentence stays a broken promise.
    ///
    /// @param sentences what to say of a rule; null where nothing can be said
    public static <T> Outcome<T> keep(
            TransactionTemplate transaction,
            Supplier<Outcome<T>> work,
            Function<BrokenRule, @Nullable Problem> sentences) {
        try {
            return keep(transaction, work);
        } catch (DataIntegrityViolationException violated) {
            var problem = sentences.apply(BrokenRule.of(violated));
            if (problem == null) {
                throw violated;
            }
            return Outcome.refused(problem);
        }
    }
}
