package kr.onmaeul.network.equipment;

import java.util.List;
import java.util.Optional;

/// How far a round is. It goes one step at a time, and a step back while nothing is lost by it.
public sealed interface RoundState {

    /// The days and the budget are being settled.
    record Planned() implements RoundState {}

    /// Departments may ask.
    record Open() implements RoundState {}

    /// The team decides who gets what.
    record Allocating() implements RoundState {}

    /// What was allocated goes to the departments.
    record HandingOver() implements RoundState {}

    /// Nothing changes any more but the receipts that are still missing.
    record Closed() implements RoundState {}

    List<RoundState> ALL = List.of(new Planned(), new Open(), new Allocating(), new HandingOver(), new Closed());

    /// As the database keeps it, and as pages name it.
    default String code() {
        return switch (this) {
            case Planned() -> "PLANNED";
            case Open() -> "OPEN";
            case Allocating() -> "ALLOCATING";
            case HandingOver() -> "HANDING_OVER";
            case Closed() -> "CLOSED";
        };
    }

    default Optional<RoundState> onwards() {
        return switch (this) {
            case Planned() -> Optional.of(new Open());
            case Open() -> Optional.of(new Allocating());
            case Allocating() -> Optional.of(new HandingOver());
            case HandingOver() -> Optional.of(new Closed());
            case Closed() -> Optional.empty();
        };
    }

    default Optional<RoundState> back() {
        return switch (this) {
            case Planned(), Closed() -> Optional.empty();
            case Open() -> Optional.of(new Planned());
            case Allocating() -> Optional.of(new Open());
            case HandingOver() -> Optional.of(new Allocating());
        };
    }

    static Optional<RoundState> named(String code) {
        return ALL.stream().filter(state -> state.code().equals(code)).findFirst();
    }
}
