package kr.onmaeul.office.calendar.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.time.Holiday;
import kr.onmaeul.foundation.time.Holidays;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.calendar.OfficeCalendar;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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
        int shown = shown(year);
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

    @GetMapping("/calendar/holidays.{ending:csv|xlsx}")
    void sheet(
            @PathVariable SheetWriting ending, @RequestParam(defaultValue = "0") int year, HttpServletResponse response)
            throws IOException {
        int shown = shown(year);
        var page = pages.page("calendar.title");
        new ListSheet<Holiday>(page)
                .column("calendar.day", Holiday::day)
                .column("calendar.weekday", holiday -> CalendarView.weekday(page, holiday))
                .column("calendar.name", holiday -> holiday.name().in(page.locale()))
                .column(
                        "calendar.kind",
                        holiday -> CalendarView.kind(page, holiday).label())
                .column("calendar.source", Holiday::source)
                .write(
                        response,
                        "holidays-" + shown,
                        ending,
                        calendar.workingDays().holidays().in(Period.year(shown)).stream());
    }

    private int shown(int year) {
        int shown = year == 0 ? LocalDate.now(clock).getYear() : year;
        if (shown < 1 || shown > 9_999 || !Holidays.cover(LocalDate.of(shown, 1, 1))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return shown;
    }
}
