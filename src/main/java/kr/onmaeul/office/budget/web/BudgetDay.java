package kr.onmaeul.office.budget.web;

import java.time.Clock;
import java.time.LocalDate;
import kr.onmaeul.office.budget.Programs;
import org.springframework.stereotype.Component;

/// The day that pages speak of when nobody says another: today, or the end of the latest year that has a budget.
@Component
class BudgetDay {

    private final Programs programs;
    private final Clock clock;

    BudgetDay(Programs programs, Clock clock) {
        this.programs = programs;
        this.clock = clock;
    }

    LocalDate usual() {
        var today = LocalDate.now(clock);
        return programs.latestFiscalYear()
                .filter(year -> year < today.getYear())
                .map(year -> LocalDate.of(year, 12, 31))
                .orElse(today);
    }
}
