package kr.onmaeul.foundation.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What every page asks for and rarely changes: the answer of a moment ago, so that nobody waits for the database
/// because of it. A change shows everywhere once the time is up.
///
/// @param <T> the answer
public final class Lately<T> {

    private final Clock clock;
    private final Duration fresh;
    private final Supplier<T> question;
    private volatile @Nullable Answer<T> answer;

    /// @param fresh how long an answer is good for
    public Lately(Clock clock, Duration fresh, Supplier<T> question) {
        this.clock = clock;
        this.fresh = fresh;
        this.question = question;
    }

    private record Answer<T>(Instant at, T value) {}

    /// Two may ask at once when the time is up; both get the same answer.
    public T get() {
        var now = clock.instant();
        var known = answer;
        if (known == null || now.isAfter(known.at().plus(fresh))) {
            known = new Answer<>(now, question.get());
            answer = known;
        }
        return known.value();
    }
}
