package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.time.Period;
import kr.onmaeul.foundation.money.Won;

/// The book value by the straight line: each month or half-year of the useful life takes the same part of the price,
/// down to a residual value that stays while the device is kept.
///
/// @param residual in won; not more than a device cost
record StraightLine(Won residual, Counting counting) {

    private static final int MONTHS = 12;
    private static final int HALF = 6;

    enum Counting {
        /// whole months since the day it was bought
        MONTHS,
        /// half-years that are over, that of the purchase as a whole one
        HALF_YEARS
    }

    /// @param years of the useful life, at least 1
    /// @return the price before it was bought
    Won value(Won price, LocalDate bought, int years, LocalDate day) {
        long floor = Math.min(residual.amount(), price.amount());
        long life = (long) years * MONTHS;
        long gone = Math.clamp(elapsed(bought, day), 0, life);
        return Won.of(price.amount() - (price.amount() - floor) * gone / life);
    }

    private long elapsed(LocalDate bought, LocalDate day) {
        if (day.isBefore(bought)) {
            return 0;
        }
        return switch (counting) {
            case MONTHS -> Period.between(bought, day).toTotalMonths();
            case HALF_YEARS -> (long) HALF * (half(day.plusDays(1)) - half(bought));
        };
    }

    private static long half(LocalDate day) {
        return day.getYear() * 2L + (day.getMonthValue() > HALF ? 1 : 0);
    }
}
