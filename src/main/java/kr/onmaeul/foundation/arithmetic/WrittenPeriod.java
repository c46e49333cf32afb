package kr.onmaeul.foundation.arithmetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A period as it is written, from a day, month or year to another.
///
/// @param to with what it leaves out taken from the beginning
/// @param yearTaken whether the year of its end was left out
record WrittenPeriod(WrittenDay from, WrittenDay to, boolean yearTaken) {

    /// From September to April a period may run into the next year without saying so.
    private static final int AUTUMN = 9;

    private static final int SPRING = 4;
    private static final int LEAP_YEAR = 2024;

    /// Whether it ends before it begins.
    enum Order {
        RIGHT,
        TURNED,
        UNCLEAR
    }

    int start() {
        return from.start();
    }

    int end() {
        return to.end();
    }

    /// Empty where there is too little to compare.
    Optional<Order> order() {
        if (!from.exists() || !to.exists()) {
            return Optional.empty();
        }
        var days = days();
        if (days.isPresent()) {
            return Optional.of(days.get().from().isAfter(days.get().to()) ? turned() : Order.RIGHT);
        }
        var first = from.month();
        var last = to.month();
        if (from.year() != null && to.year() != null && !from.year().equals(to.year())) {
            return Optional.of(from.year() > to.year() ? Order.TURNED : Order.RIGHT);
        }
        if (first == null || last == null) {
            return from.isYear() && to.isYear() ? Optional.of(Order.RIGHT) : Optional.empty();
        }
        return Optional.of(first > last ? turned() : Order.RIGHT);
    }

    private Order turned() {
        var first = from.month();
        var last = to.month();
        return yearTaken && first != null && last != null && first >= AUTUMN && last <= SPRING
                ? Order.UNCLEAR
                : Order.TURNED;
    }

    /// Both days, where they are known.
    record Days(LocalDate from, LocalDate to) {

        /// With its first and its last day.
        long count() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    /// Without a year they are known all the same, unless the end of February lies between.
    Optional<Days> days() {
        if (from.date().isPresent() && to.date().isPresent()) {
            return Optional.of(new Days(from.date().get(), to.date().get()));
        }
        if (from.year() != null || to.year() != null) {
            return Optional.empty();
        }
        var leap = between(LEAP_YEAR);
        return leap.filter(days -> between(LEAP_YEAR + 1)
                .filter(other -> other.count() == days.count())
                .isPresent());
    }

    private Optional<Days> between(int year) {
        return from.in(year).date().flatMap(first -> to.in(year).date().map(last -> new Days(first, last)));
    }

    /// How many months it covers, the first and the last with it; empty where it is written by the day or the year.
    Optional<Integer> months() {
        if (!from.isMonth() || !to.isMonth()) {
            return Optional.empty();
        }
        return from.monthInAnyYear()
                .flatMap(first -> to.monthInAnyYear().map(last -> (int) ChronoUnit.MONTHS.between(first, last) + 1));
    }

    /// How many years it covers; empty unless it is written by the year.
    Optional<Integer> years() {
        return from.isYear() && to.isYear() && from.year() != null && to.year() != null
                ? Optional.of(to.year() - from.year() + 1)
                : Optional.empty();
    }
}
