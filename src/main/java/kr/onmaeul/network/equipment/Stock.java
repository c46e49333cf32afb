package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;

/// How many office devices there are on a day, by item and state.
///
/// @param states the states in their order
public record Stock(LocalDate day, List<State> states, List<Row> rows) {

    public Stock {
        states = List.copyOf(states);
        rows = List.copyOf(rows);
    }

    /// @param code as the register's list filters by it
    public record State(String code, Bilingual label) {}

    /// The devices of one item.
    ///
    /// @param counts in the order of the states
    public record Row(String code, Bilingual label, List<Long> counts) {

        public Row {
            counts = List.copyOf(counts);
        }

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    /// How many are in a state, whatever they are.
    public long in(String state) {
        int place = states.stream().map(State::code).toList().indexOf(state);
        return place < 0
                ? 0
                : rows.stream().mapToLong(row -> row.counts().get(place)).sum();
    }

    public long total() {
        return rows.stream().mapToLong(Row::total).sum();
    }
}
