package kr.onmaeul.office.calendar.web;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.time.Holiday;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.time.WorkingDays;

/// When a period ends and why.
///
/// @param due as it is read
/// @param holidays that fall into it
public record TermAnswer(String due, String article, List<Holiday> holidays) {

    public TermAnswer {
        holidays = List.copyOf(holidays);
    }

    static TermAnswer of(String due, LocalDate from, LocalDate to, String article, WorkingDays working) {
        return new TermAnswer(due, article, working.holidays().in(Period.of(from, to)));
    }
}
