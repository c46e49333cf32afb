package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// A device that is lent (대여).
///
/// @param until the day on which it is due back, or null for a loan that was noted before such a day was asked for
/// @param since from which day on its row says so
public record Loan(
        UUID id,
        String itemNumber,
        Labelled item,
        String model,
        String department,
        @Nullable LocalDate until,
        LocalDate since) {

    /// Its place among the loans.
    ///
    /// @param due the day on which it is due back; long ago where nobody said so
    public record Rank(LocalDate due, String itemNumber) {

        private static final LocalDate UNSAID = LocalDate.of(1900, 1, 1);

        public static final Rank FIRST = new Rank(UNSAID, "");
    }

    public Rank rank() {
        return new Rank(until == null ? Rank.UNSAID : until, itemNumber);
    }

    /// How many days it is overdue on a day; none when it is not.
    public long daysOver(LocalDate day) {
        return until == null || !day.isAfter(until) ? 0 : day.toEpochDay() - until.toEpochDay();
    }
}
