package kr.onmaeul.network.equipment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;

/// A device that a round gives to a department.
///
/// @param cost what it costs where it was allocated to be bought; nothing where it comes from the stock
/// @param device which one it is, or null while it is to be bought
/// @param handedOn the day on which it was handed over, or null
/// @param receipt the paper on which the department confirmed, or null where it did so itself
public record Allocation(
        UUID id,
        UUID request,
        String department,
        Labelled item,
        State state,
        Won cost,
        @Nullable Promised device,
        @Nullable LocalDate handedOn,
        @Nullable String document,
        @Nullable Instant confirmedAt,
        @Nullable String confirmedBy,
        @Nullable String receipt,
        int reminders,
        @Nullable Instant remindedAt) {

    public enum State {
        /// it is to be bought
        TO_BUY,
        /// one of the stock is promised
        RESERVED,
        /// the department has it, and has not said so yet
        HANDED_OVER,
        CONFIRMED,
        WITHDRAWN
    }

    /// A device of the register.
    public record Promised(UUID id, String itemNumber, String model) {}
}
