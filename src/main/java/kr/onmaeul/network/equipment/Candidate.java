package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// A device that may be replaced in a round because it reaches its useful life by the round's end. It need not be: what
/// still serves well goes on serving.
///
/// @param id in the register of devices
/// @param purpose what it is used for, or null where nobody said so
/// @param years of the useful life that holds for it
/// @param ends the day on which it reaches its life
public record Candidate(
        UUID id,
        String itemNumber,
        Labelled item,
        String model,
        String department,
        Labelled condition,
        @Nullable Labelled purpose,
        LocalDate boughtOn,
        int years,
        LocalDate ends,
        Rank rank) {

    /// Its place among the candidates: the worse its condition, the longer over its life, the nearer to citizens, the
    /// earlier.
    public record Rank(int condition, LocalDate ends, int purpose, String itemNumber) {

        public static final Rank FIRST = new Rank(-1, LocalDate.of(1900, 1, 1), 0, "");
    }

    /// Whole months beyond its life on a day; none before it is reached.
    public int monthsOver(LocalDate day) {
        return day.isBefore(ends) ? 0 : (int) Period.between(ends, day).toTotalMonths();
    }
}
