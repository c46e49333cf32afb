package kr.onmaeul.foundation.register;

import java.util.Objects;
import java.util.Optional;
import kr.onmaeul.foundation.outcome.Problem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/// The rule of the database that a write would have broken.
final class Constraint {

    /// The sentence for a rule of a table. A rule that a room holds in a trigger of its own may name its sentence: as a
    /// constraint whose name begins with `rule.` and is the sentence's key, with its argument as the detail.
    private static final String PLAIN = "register.constraint";
    private static final String NAMED = "rule.";

    private Constraint() {}

    /// What refuses the wish. Its transaction takes nothing more.
    static Problem problem(DataIntegrityViolationException violated) {
        var name = of(violated);
        return name.startsWith(NAMED) ? Problem.of(name, detail(violated)) : Problem.of(PLAIN, name);
    }

    /// Whether a problem with this key came from the database.
    static boolean says(String key) {
        return key.equals(PLAIN) || key.startsWith(NAMED);
    }

    /// Its name, or an empty text where the database does not say.
    static String of(DataIntegrityViolationException violated) {
        return said(violated)
                .map(message -> Objects.requireNonNullElse(message.getConstraint(), ""))
                .orElse("");
    }

    private static String detail(DataIntegrityViolationException violated) {
        return said(violated)
                .map(message -> Objects.requireNonNullElse(message.getDetail(), ""))
                .orElse("");
    }

    private static Optional<ServerErrorMessage> said(DataIntegrityViolationException violated) {
        return violated.getMostSpecificCause() instanceof PSQLException said
                ? Optional.ofNullable(said.getServerErrorMessage())
                : Optional.empty();
    }
}
