package kr.onmaeul.foundation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.time.HolidayRule.Named;

/// When another day stands for a holiday (대체공휴일, 관공서의 공휴일에 관한 규정 제3조): the first one after it that is
/// neither a holiday nor a Saturday.
///
/// @param of for which holidays
/// @param on on which days of the week
/// @param from since when; a rule holds on until a later one names the same holiday
record SubstituteRule(Set<Named> of, Set<DayOfWeek> on, LocalDate from, String source) {

    private static final Set<DayOfWeek> SUNDAY = EnumSet.of(DayOfWeek.SUNDAY);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    static final List<SubstituteRule> ROWS = List.of(
            row(Set.of(Named.SEOLLAL, Named.CHUSEOK), SUNDAY, LocalDate.of(2013, 11, 5), "2013. 11. 5. 신설"),
            row(Set.of(Named.CHILDREN), WEEKEND, LocalDate.of(2013, 11, 5), "2013. 11. 5. 신설"),
            row(
                    Set.of(Named.INDEPENDENCE_MOVEMENT, Named.LIBERATION, Named.FOUNDATION, Named.HANGUL),
                    WEEKEND,
                    LocalDate.of(2021, 8, 4),
                    "2021. 8. 4. 개정"),
            row(Set.of(Named.BUDDHA, Named.CHRISTMAS), WEEKEND, LocalDate.of(2023, 5, 4), "2023. 5. 4. 개정"),
            row(Set.of(Named.LABOUR), WEEKEND, LocalDate.of(2026, 5, 1), "2026년 개정"),
            row(Set.of(Named.CONSTITUTION), WEEKEND, LocalDate.of(2026, 7, 17), "2026년 개정"));

    private static SubstituteRule row(Set<Named> of, Set<DayOfWeek> on, LocalDate from, String change) {
        return new SubstituteRule(of, on, from, "관공서의 공휴일에 관한 규정 제3조(" + change + ")");
    }

    /// @param there what falls on the day
    boolean asksFor(LocalDate day, Set<Named> there) {
        return !day.isBefore(from)
                && there.stream().anyMatch(of::contains)
                && (on.contains(day.getDayOfWeek()) || there.size() > 1 && !WEEKEND.contains(day.getDayOfWeek()));
    }
}
