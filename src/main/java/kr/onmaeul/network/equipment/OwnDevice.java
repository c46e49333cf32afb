package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// A device that a department has, as the department sees it when it asks.
///
/// @param ends the day on which it reaches its useful life, or null where no rule states one
/// @param candidate whether that is by the end of the round
public record OwnDevice(
        UUID id,
        String itemNumber,
        String model,
        Labelled condition,
        LocalDate boughtOn,
        @Nullable LocalDate ends,
        boolean candidate) {}
