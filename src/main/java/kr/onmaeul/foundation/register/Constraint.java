package kr.onmaeul.foundation.register;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Problem;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.dao.DataIntegrityViolationException;

/// The rule of the database that a write would have broken. Its transaction takes nothing more.
final class Constraint {

    /// The sentence for a rule of which the register says nothing of its own.
    private static final String SENTENCE = "register.constraint";

    /// The sentence for a value that another record has.
    private static final String TAKEN = "register.unique.taken";

    /// What the database tells of the values: `Key (port, cable)=(P-0001/3, C-000002)`.
    private static final Pattern TOLD = Pattern.compile("\\((.*?)\\)=\\((.*?)\\)(?= already| conflicts|\\.?$)");

    private Constraint() {}

    /// The refusal, in the register's own words where it has some.
    static Problem problem(Register<?> register, DataIntegrityViolationException violated) {
        var broken = broken(violated);
        var sentence = register.sentences().get(broken.rule());
        if (sentence != null) {
            return Problem.of(sentence, broken.values().toArray());
        }
        return unique(register, broken.rule())
                .map(unique -> Problem.at(
                        unique.last().name(),
                        TAKEN,
                        broken.values().isEmpty() ? "" : broken.values().getLast(),
                        unique.last().label()))
                .orElseGet(() -> Problem.of(SENTENCE, broken.rule()));
    }

    /// What the database says of the rule.
    ///
    /// @param rule its name
    /// @param values that broke it, as the database writes them
    record Broken(String rule, List<String> values) {}

    static Broken broken(DataIntegrityViolationException violated) {
        var said =
                violated.getMostSpecificCause() instanceof PSQLException cause ? cause.getServerErrorMessage() : null;
        return said == null
                ? new Broken("", List.of())
                : new Broken(Objects.requireNonNullElse(said.getConstraint(), ""), told(said));
    }

    static Optional<Register.Unique> unique(Register<?> register, String rule) {
        return register.uniques().stream()
                .filter(unique -> unique.constraint().equals(rule))
                .findFirst();
    }

    private static List<String> told(ServerErrorMessage said) {
        return TOLD.matcher(Objects.requireNonNullElse(said.getDetail(), ""))
                .results()
                .flatMap(found -> found.group(1).contains(", ")
                        ? Pattern.compile(", ").splitAsStream(found.group(2))
                        : Stream.of(found.group(2)))
                .toList();
    }

    /// Whether the register had no words of its own for it.
    static boolean general(Problem problem) {
        return problem.key().equals(SENTENCE);
    }

    /// Whether a sentence came from here.
    static boolean said(Register<?> register, String key) {
        return key.equals(SENTENCE) || key.equals(TAKEN) || register.sentences().containsValue(key);
    }
}
