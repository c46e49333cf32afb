package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/// A day as an expression writes it.
sealed interface Day {

    record Fixed(LocalDate day) implements Day {}

    record AsOf() implements Day {}

    record Dated() implements Day {}

    /// A day of the year of the as-of day: `year-01-01`.
    record OfYear(MonthDay day) implements Day {}

    default LocalDate in(Moment moment) {
        return switch (this) {
            case Fixed(var day) -> day;
            case AsOf() -> moment.asOf();
            case Dated() -> moment.dated();
            case OfYear(var day) -> day.atYear(moment.asOf().getYear());
        };
    }

    default Stream<LocalDate> fixed() {
        return this instanceof Fixed(var day) ? Stream.of(day) : Stream.of();
    }

    default String canonical() {
        return switch (this) {
            case Fixed(var day) -> day.toString();
            case AsOf() -> "as-of";
            case Dated() -> "dated";
            case OfYear(var day) -> "year" + day.toString().substring(1);
        };
    }
}
