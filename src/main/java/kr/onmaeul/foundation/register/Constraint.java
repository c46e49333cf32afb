package kr.onmaeul.foundation.register;

import java.util.Objects;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.outcome.Problem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/// The rule of the database that a write would have broken. Its transaction takes nothing more.
final class Constraint {

    /// The sentence for a rule of which the register says nothing of its own.
    private static final String SENTENCE = "register.constraint";

    /// What the database tells of the values: `Key (port, cable)=(P-0001/3, C-000002)`.
    private static final Pattern TOLD = Pattern.compile("=\\(([^)]*)\\)");

    private Constraint() {}

    /// The refusal, in the register's own words where it has some.
    static Problem problem(Register<?> register, DataIntegrityViolationException violated) {
        var said =
                violated.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
        var name = said == null ? "" : Objects.requireNonNullElse(said.getConstraint(), "");
        var sentence = register.sentences().get(name);
        return said == null || sentence == null ? Problem.of(SENTENCE, name) : Problem.of(sentence, told(said));
    }

    private static Object[] told(ServerErrorMessage said) {
        return TOLD.matcher(Objects.requireNonNullElse(said.getDetail(), ""))
                .results()
                .flatMap(found -> Pattern.compile(", ").splitAsStream(found.group(1)))
                .toArray();
    }

    /// Whether the register had no words of its own for it.
    static boolean general(Problem problem) {
        return problem.key().equals(SENTENCE);
    }

    /// Whether a sentence came from here.
    static boolean said(Register<?> register, String key) {
        return key.equals(SENTENCE) || register.sentences().containsValue(key);
    }
}
