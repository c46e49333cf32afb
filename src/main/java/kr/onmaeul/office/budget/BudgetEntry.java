package kr.onmaeul.office.budget;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;

/// One row of the books, as evidence behind a figure.
///
/// @param evidence where it is written: the council's decision, a contract, a payment order
/// @param reverses the row this one takes back, or null
/// @param reason why it takes it back, or null
/// @param reversedBy the row that takes this one back, or null
public record BudgetEntry(
        UUID id,
        LocalDate day,
        EntryKind kind,
        LineCode line,
        Won amount,
        String note,
        String evidence,
        boolean sample,
        Instant recordedAt,
        String recordedBy,
        @Nullable UUID reverses,
        @Nullable String reason,
        @Nullable UUID reversedBy) {

    /// Where the next page begins after this entry.
    public EntryKey key() {
        return new EntryKey(day, id);
    }
}
