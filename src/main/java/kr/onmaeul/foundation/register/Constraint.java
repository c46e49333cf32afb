package kr.onmaeul.foundation.register;

import java.util.Optional;
import kr.onmaeul.foundation.database.BrokenRule;
import kr.onmaeul.foundation.outcome.Problem;

/// What a register says of a rule of the database that a write would have broken.
final class Constraint {

    /// The sentence for a rule of which the register says nothing of its own.
    private static final String SENTENCE = "register.constraint";

    /// The sentence for a value that another record has.
    private static final String TAKEN = "register.unique.taken";

    private Constraint() {}

    /// The refusal, in the register's own words where it has some.
    static Problem problem(Register<?> register, BrokenRule broken) {
        var sentence = register.sentences().get(broken.name());
        if (sentence != null) {
            return Problem.of(sentence, broken.values().toArray());
        }
        return unique(register, broken.name())
                .map(unique -> Problem.at(
                        unique.last().name(),
                        TAKEN,
                        broken.values().isEmpty() ? "" : broken.values().getLast(),
                        unique.last().label()))
                .orElseGet(() -> Problem.of(SENTENCE, broken.name()));
    }

    static Optional<Register.Unique> unique(Register<?> register, String rule) {
        return register.uniques().stream()
                .filter(unique -> unique.constraint().equals(rule))
                .findFirst();
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
