package kr.onmaeul.foundation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/// The days on which the office works: all but Saturdays, Sundays and holidays (지방공무원 복무규정의 주 40시간 근무, 관공서의
/// 공휴일에 관한 규정).
public final class WorkingDays {

    private final Holidays holidays;

    public WorkingDays(Holidays holidays) {
        this.holidays = holidays;
    }

    public Holidays holidays() {
        return holidays;
    }

    /// @throws IllegalArgumentException for a day that the calendar of holidays does not cover
    public boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && !holidays.isHoliday(day);
    }

    /// The day itself if the office works on it, or the next one on which it does.
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isOne(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    public LocalDate after(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /// How many there are in a period.
    public int count(Period period) {
        return (int) period.from()
                .datesUntil(period.to().plusDays(1))
                .filter(this::isOne)
                .count();
    }

    /// The last of so many working days, the first day counted if it is one; days on which the clock stands still do
    /// not count.
    ///
    /// @param days at least 1
    /// @param still periods in which nothing counts
    LocalDate last(LocalDate first, int days, List<Period> still) {
        var day = first;
        int left = days;
        while (true) {
            if (counts(day, still) && --left == 0) {
                return day;
            }
            day = day.plusDays(1);
        }
    }

    /// How many working days lie after a day up to another; less than zero when that one is past.
    ///
    /// @param still periods in which nothing counts
    public int between(LocalDate from, LocalDate to, List<Period> still) {
        if (to.isBefore(from)) {
            return -between(to, from, List.of());
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> counts(day, still))
                .count();
    }

    private boolean counts(LocalDate day, List<Period> still) {
        return isOne(day) && still.stream().noneMatch(period -> period.contains(day));
    }
}
