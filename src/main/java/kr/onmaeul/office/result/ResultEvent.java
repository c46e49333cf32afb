package kr.onmaeul.office.result;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the ledger tells, inside the transaction that recorded it.
public sealed interface ResultEvent {

    record Recorded(UUID id, String metric, LocalDate day) implements ResultEvent {}

    /// @param id the fact that was taken back
    /// @param reversal the fact that takes it back
    record Reversed(UUID id, UUID reversal, String metric, LocalDate day, String reason) implements ResultEvent {}

    /// Files were added to a fact that stood there before.
    record Evidenced(UUID id, List<String> files) implements ResultEvent {}

    /// Many facts in one go.
    record Gathered(int added, int known) implements ResultEvent {}
}
