package kr.onmaeul.office.calendar.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.PetitionHours;
import kr.onmaeul.foundation.time.Term;
import kr.onmaeul.foundation.time.WorkingDays;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.calendar.OfficeCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// When a period ends that a law sets: of a petition, or by the Civil Act.
@Controller
@Requires("register.read")
class TermPages {

    private static final String USUAL_DAYS = "14";
    private static final int MOST_DAYS = 180;
    private static final String PETITION = "petition";
    private static final String CIVIL = "civil";

    private final Pages pages;
    private final OfficeCalendar calendar;
    private final Clock clock;

    TermPages(Pages pages, OfficeCalendar calendar, Clock clock) {
        this.pages = pages;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// @param received today unless said
    @GetMapping("/calendar/term")
    ModelAndView term(
            @RequestParam(defaultValue = "") String received,
            @RequestParam(defaultValue = USUAL_DAYS) String days,
            @RequestParam(defaultValue = PETITION) String kind) {
        var page =
                pages.page("calendar.term").under("/calendar", pages.titled("").t("calendar.title"));
        var typed = received.isBlank() ? LocalDate.now(clock).toString() : received.strip();
        var form = Form.typed(Map.of("received", List.of(typed), "days", List.of(days), "kind", List.of(kind)));
        var problems = new ArrayList<Problem>();
        var event = form.day("received").orElse(null);
        if (event == null) {
            problems.add(Problem.at("received", "calendar.term.received.malformed", typed));
        }
        int length = length(days, problems);
        if (!kind.equals(PETITION) && !kind.equals(CIVIL)) {
            problems.add(Problem.at("kind", "calendar.term.kind.unknown", kind));
        }
        var answer = event != null && problems.isEmpty() ? answer(page, event, length, kind, problems) : null;
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form.refused(problems));
        model.put("answer", answer);
        return problems.isEmpty()
                ? page.show("office/calendar/term", model)
                : page.refuse("office/calendar/term", model);
    }

    private @Nullable TermAnswer answer(Page page, LocalDate event, int length, String kind, List<Problem> problems) {
        var working = calendar.workingDays();
        var answer = kind.equals(CIVIL)
                ? day(page, event, new Term.Civil(Period.ofDays(length)), working)
                : length > PetitionHours.MOST_DAYS
                        ? day(page, event, new Term.PetitionDays(length), working)
                        : hours(page, event, length, working);
        if (answer == null) {
            problems.add(Problem.at("received", "calendar.term.unknown", event));
        }
        return answer;
    }

    private static @Nullable TermAnswer day(Page page, LocalDate event, Term term, WorkingDays working) {
        return term.due(event, working)
                .map(due -> TermAnswer.of(page.day(due), event, due, term.article(), working))
                .orElse(null);
    }

    private static @Nullable TermAnswer hours(Page page, LocalDate event, int days, WorkingDays working) {
        return PetitionHours.ofDays(days)
                .due(event.atTime(9, 0), working)
                .map(due -> TermAnswer.of(
                        page.t("calendar.term.hour", due.toLocalDate(), due.getHour()),
                        event,
                        due.toLocalDate(),
                        PetitionHours.ARTICLE,
                        working))
                .orElse(null);
    }

    private static int length(String typed, List<Problem> problems) {
        if (typed.strip().matches("[0-9]{1,3}")) {
            int length = Integer.parseInt(typed.strip());
            if (length >= 1 && length <= MOST_DAYS) {
                return length;
            }
        }
        problems.add(Problem.at("days", "calendar.term.days.wrong", typed, MOST_DAYS));
        return 0;
    }
}
