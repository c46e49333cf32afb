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

    /// Both days, where they are known; a year that is nowhere said is taken as an ordinary one.
    record Days(LocalDate from, LocalDate to) {

        /// With its first and its last day.
        long count() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    Optional<Days> days() {
        return from.date().isPresent() && to.date().isPresent()
                ? Optional.of(new Days(from.date().get(), to.date().get()))
                : Optional.empty();
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
