package kr.onmaeul.network.equipment;

import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/// A rule of the database that a wish would have broken, said as a sentence. A rule without a sentence stays a broken
/// promise.
final class RuleOfTheDatabase {

    private RuleOfTheDatabase() {}

    /// Does the work whole or not at all.
    ///
    /// @param sentences what to say of a rule, by the name of its constraint; null where nothing can be said
    static <T> Outcome<T> said(
            TransactionTemplate transaction, Supplier<Outcome<T>> work, Function<String, @Nullable Problem> sentences) {
        try {
            return AllOrNothing.keep(transaction, work);
        } catch (DataIntegrityViolationException violated) {
            var problem = sentences.apply(constraint(violated));
            if (problem == null) {
                throw violated;
            }
            return Outcome.refused(problem);
        }
    }

    private static String constraint(DataIntegrityViolationException violated) {
        return violated.getMostSpecificCause() instanceof PSQLException said && said.getServerErrorMessage() != null
                ? Objects.requireNonNullElse(said.getServerErrorMessage().getConstraint(), "")
                : "";
    }
}
