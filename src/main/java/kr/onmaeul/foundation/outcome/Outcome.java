package kr.onmaeul.foundation.outcome;

import java.util.List;
import java.util.function.Function;

/// What became of a wish: done with its value, or refused with the problems a person can mend.
public sealed interface Outcome<T> {

    record Done<T>(T value) implements Outcome<T> {}

    record Refused<T>(List<Problem> problems) implements Outcome<T> {

        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("a refusal names at least one problem");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value);
    }

    static <T> Outcome<T> refused(Problem... problems) {
        return new Refused<>(List.of(problems));
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Refused<>(problems);
    }

    default <R> Outcome<R> map(Function<? super T, ? extends R> made) {
        return switch (this) {
            case Done<T>(var value) -> new Done<>(made.apply(value));
            case Refused<T>(var problems) -> new Refused<>(problems);
        };
    }

    /// The value, where a refusal would be a broken promise of our own.
    ///
    /// @throws BrokenPromise naming the problems
    default T orBroken() {
        return switch (this) {
            case Done<T>(var value) -> value;
            case Refused<T>(var problems) ->
                throw new BrokenPromise("outcome.refused", BrokenPromise.Category.USER, problems.toString());
        };
    }
}
