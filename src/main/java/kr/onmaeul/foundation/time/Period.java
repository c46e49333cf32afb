package kr.onmaeul.foundation.time;

import java.time.LocalDate;

/// The days from one to another, both counted in.
public record Period(LocalDate from, LocalDate to) {

    /// The first day the house can speak of; a period since the beginning starts here.
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends on or after its first day: " + from + " to " + to);
        }
    }

    public static Period of(LocalDate from, LocalDate to) {
        return new Period(from, to);
    }

    /// Everything up to a day.
    public static Period until(LocalDate day) {
        return new Period(BEGINNING, day);
    }

    public static Period day(LocalDate day) {
        return new Period(day, day);
    }

    /// A calendar year, which in Korea is also the fiscal year (Local Finance Act, article 6).
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /// The first or second half of a year.
    public static Period half(int year, int half) {
        return switch (half) {
            case 1 -> new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 6, 30));
            case 2 -> new Period(LocalDate.of(year, 7, 1), LocalDate.of(year, 12, 31));
            default -> throw new IllegalArgumentException("a year has halves 1 and 2, not " + half);
        };
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// As ISO 8601 writes an interval: `2023-01-01/2023-05-31`.
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
