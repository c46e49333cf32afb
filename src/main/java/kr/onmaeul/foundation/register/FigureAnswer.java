package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/// The answer to a [FigureAsk].
///
/// @param records how many records stand behind the value
public record FigureAnswer(BigDecimal value, long records) {

    /// One record behind an answer.
    ///
    /// @param day the day for which it counts: since when it is so, or the day that lies in the period
    /// @param value what it adds to the answer
    public record Row(UUID id, String key, LocalDate day, BigDecimal value, boolean sample) {}
}
