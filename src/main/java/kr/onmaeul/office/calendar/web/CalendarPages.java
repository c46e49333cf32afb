package kr.onmaeul.office.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.Holidays;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.calendar.OfficeCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The holidays of a year, each with what makes it one.
@Controller
@Requires("register.read")
class CalendarPages implements MenuSource {

    private static final String REGISTER = "/registers/calendar-declared";

    private final Pages pages;
    private final OfficeCalendar calendar;
    private final Clock clock;

    CalendarPages(Pages pages, OfficeCalendar calendar, Clock clock) {
        this.pages = pages;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, 75, "calendar.title", "/calendar", "register.read"));
    }

    /// @param year the present one unless said
    @GetMapping("/calendar")
    ModelAndView year(@RequestParam(defaultValue = "0") int year) {
        var today = LocalDate.now(clock);
        int shown = year == 0 ? today.getYear() : year;
        if (shown < 1 || shown > 9_999 || !Holidays.cover(LocalDate.of(shown, 1, 1))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var page = pages.page("calendar.title");
        var days = calendar.workingDays();
        var view = new CalendarView(
                page,
                shown,
                days.holidays().in(Period.year(shown)),
                days.count(Period.year(shown)),
                Holidays.cover(LocalDate.of(shown - 1, 1, 1)),
                Holidays.cover(LocalDate.of(shown + 1, 1, 1)));
        return page.withAction(page.t("calendar.declared"), REGISTER)
                .withNote(page.t("calendar.note", String.valueOf(shown), page.number(view.working())))
                .show("office/calendar/year", Map.of("view", view));
    }
}
