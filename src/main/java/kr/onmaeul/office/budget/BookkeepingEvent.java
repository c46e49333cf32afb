package kr.onmaeul.office.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.money.Won;

/// What the books tell, inside the transaction that wrote them.
public sealed interface BookkeepingEvent {

    record SpendingRecorded(UUID id, EntryKind kind, LineCode line, LocalDate day, Won amount)
            implements BookkeepingEvent {}

    record BudgetChanged(List<UUID> ids) implements BookkeepingEvent {

        public BudgetChanged {
            ids = List.copyOf(ids);
        }
    }

    /// @param id the entry that was taken back
    /// @param reversal the entry that takes it back
    record Reversed(UUID id, UUID reversal, String reason) implements BookkeepingEvent {}

    /// @param added how many of the rows were new
    record SheetTaken(String sheet, int rows, int added) implements BookkeepingEvent {}
}
