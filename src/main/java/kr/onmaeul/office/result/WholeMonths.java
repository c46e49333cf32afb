package kr.onmaeul.office.result;

import java.time.LocalDate;
import java.util.Map;

/// The whole months within some days; what is left of them lies before the first and from the end on.
///
/// @param first the first day of the first whole month
/// @param end the day after the last whole month; the first where there is none
record WholeMonths(LocalDate first, LocalDate end) {

    static WholeMonths in(LocalDate from, LocalDate to) {
        var first = from.getDayOfMonth() == 1 ? from : from.plusMonths(1).withDayOfMonth(1);
        var next = to.plusDays(1).withDayOfMonth(1);
        return new WholeMonths(first, next.isBefore(first) ? first : next);
    }

    /// As SQL names them.
    Map<String, Object> parameters() {
        return Map.of("months_first", first, "months_end", end);
    }
}
