package kr.onmaeul.office.report;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;

/// Which days an expression counts.
sealed interface When {

    /// What is usual for the kind: a flow from the first day of the year to the as-of day, a plan the whole year, a
    /// stock or a rule the as-of day.
    record Usual() implements When {}

    record On(Day day) implements When {}

    record Between(Day from, Day to) implements When {}

    /// Since the beginning.
    record Until(Day to) implements When {}

    Day NEW_YEAR = new Day.OfYear(MonthDay.of(1, 1));
    Day YEARS_END = new Day.OfYear(MonthDay.of(12, 31));

    default Reach reach(MeasureKind kind, Moment moment) {
        return switch (this) {
            case Usual() ->
                switch (kind) {
                    case FLOW -> new Between(NEW_YEAR, new Day.AsOf()).reach(kind, moment);
                    case PLAN -> new Between(NEW_YEAR, YEARS_END).reach(kind, moment);
                    case STOCK, RULE -> new On(new Day.AsOf()).reach(kind, moment);
                };
            case On(var day) -> Reach.until(day.in(moment));
            case Between(var from, var to) -> new Reach(from.in(moment), to.in(moment));
            case Until(var to) -> Reach.until(to.in(moment));
        };
    }

    /// The days that it names whatever the report's own days are.
    default Stream<LocalDate> fixed() {
        return switch (this) {
            case Usual() -> Stream.of();
            case On(var day) -> day.fixed();
            case Between(var from, var to) -> Stream.concat(from.fixed(), to.fixed());
            case Until(var to) -> to.fixed();
        };
    }

    default String canonical() {
        return switch (this) {
            case Usual() -> "";
            case On(var day) -> " @ " + day.canonical();
            case Between(var from, var to) -> " @ " + from.canonical() + ".." + to.canonical();
            case Until(var to) -> " @ .." + to.canonical();
        };
    }
}
