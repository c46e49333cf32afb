package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;

/// What is asked of a register.
///
/// @param words that stand in a record, or empty; two syllables are enough
/// @param sort the field by which records stand in order
/// @param falling whether the greatest comes first
/// @param gone whether things that left are shown too
/// @param at the register of which day
public record Look(List<Condition> conditions, String words, RecordField sort, boolean falling, boolean gone, At at) {

    public Look {
        conditions = List.copyOf(conditions);
    }

    /// Of which day, and with which knowledge.
    public sealed interface At {

        /// As it is now.
        record Today() implements At {}

        record Then(LocalDate day, KnownAt knownAt) implements At {}
    }

    /// Everything that stands, by key.
    public static Look all(Register<?> register) {
        return new Look(List.of(), "", register.key(), false, false, new At.Today());
    }

    /// Where the page behind a record begins, or the one before it when leafing back.
    public Edge edge(Kept<?> kept, boolean back) {
        var value = Objects.requireNonNull(sort.of(kept.record()), "a field that sorts is never null");
        return new Edge(value, kept.id(), back);
    }

    /// Where a page begins: after a record, or before one when leafing back.
    ///
    /// @param value what the sorted field holds there
    public record Edge(Object value, UUID id, boolean back) {}

    /// One page of what was asked.
    public record Page<R extends Record>(
            List<Kept<R>> rows,
            @Nullable Edge previous,
            @Nullable Edge next) {

        public Page {
            rows = List.copyOf(rows);
        }
    }
}
