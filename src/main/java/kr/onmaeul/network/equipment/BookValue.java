package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;

/// What a device is worth in the books on a day.
///
/// @param price what it cost, or null where nobody entered it
/// @param value null where the price or the useful life is not known
public record BookValue(
        UUID id,
        String itemNumber,
        Labelled item,
        String model,
        @Nullable String department,
        LocalDate boughtOn,
        @Nullable Won price,
        @Nullable Won value) {

    /// What the devices of an item are worth together.
    ///
    /// @param devices how many, and `valued` of how many price and life are known
    /// @param price what those cost
    /// @param value what those are worth
    public record Sum(String itemCode, Labelled item, long devices, long valued, Won price, Won value) {}
}
