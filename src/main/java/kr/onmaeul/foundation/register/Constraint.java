package kr.onmaeul.foundation.register;

import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/// The rule of the database that a write would have broken.
final class Constraint {

    private Constraint() {}

    /// Its name, or an empty text where the database does not say.
    static String of(DataIntegrityViolationException violated) {
        return violated.getMostSpecificCause() instanceof PSQLException said && said.getServerErrorMessage() != null
                ? Objects.requireNonNullElse(said.getServerErrorMessage().getConstraint(), "")
                : "";
    }
}
