package kr.onmaeul.office.report.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.report.NewReport;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.Reports;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Begins a report with the sections of an earlier one, and changes the title and the days of a report in work.
@Controller
@Requires("report.write")
class BeginningPages {

    private static final String TEMPLATE = "office/report/beginning";

    private final Reports reports;
    private final Desk desk;
    private final Pages pages;

    BeginningPages(Reports reports, Desk desk, Pages pages) {
        this.reports = reports;
        this.desk = desk;
        this.pages = pages;
    }

    /// The year after the latest report's is the guess.
    @GetMapping("/reports/new")
    ModelAndView blank() {
        var page = page();
        var form = reports.all().stream()
                .findFirst()
                .map(last -> Form.empty()
                        .with("model", last.id())
                        .with("as-of", last.asOf().plusYears(1))
                        .with("dated", last.dated().plusYears(1)))
                .orElse(Form.empty());
        return page.show(TEMPLATE, model(page, form, null));
    }

    @PostMapping("/reports")
    Object begin(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var days = new Days(form);
        var outcome = days.problems.isEmpty()
                ? reports.begin(
                        new NewReport(model(form), form.value("name").strip(), title(form), days.asOf, days.dated))
                : Outcome.<Report>refused(days.problems);
        return switch (outcome) {
            case Outcome.Done<Report>(var begun) -> "redirect:/reports/" + begun.id();
            case Outcome.Refused<Report>(var problems) -> {
                var page = page();
                yield page.refuse(TEMPLATE, model(page, form.refused(problems), null));
            }
        };
    }

    @GetMapping("/reports/{id}/heading")
    ModelAndView heading(@PathVariable UUID id) {
        var report = desk.report(id);
        var page = page(report);
        var form = Form.empty()
                .with("version", report.version())
                .with("title", report.title().ko())
                .with("title-en", report.title().en())
                .with("as-of", report.asOf())
                .with("dated", report.dated());
        return page.show(TEMPLATE, model(page, form, report));
    }

    @PostMapping("/reports/{id}/heading")
    Object describe(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var report = desk.report(id);
        var form = Form.typed(typed);
        var days = new Days(form);
        var outcome = !days.problems.isEmpty()
                ? Outcome.<Report>refused(days.problems)
                : form.value("version").equals(String.valueOf(report.version()))
                        ? reports.describe(id, report.version(), title(form), days.asOf, days.dated)
                        : Outcome.<Report>refused(Problem.of("report.outline.changed"));
        return switch (outcome) {
            case Outcome.Done<Report> _ -> "redirect:/reports/" + id;
            case Outcome.Refused<Report>(var problems) -> {
                var page = page(report);
                yield page.refuse(
                        TEMPLATE,
                        model(page, form.with("version", report.version()).refused(problems), report));
            }
        };
    }

    /// The two days as they were typed.
    private static final class Days {

        private final List<Problem> problems = new ArrayList<>();
        private final LocalDate asOf;
        private final LocalDate dated;

        Days(Form form) {
            asOf = day(form, "as-of");
            dated = day(form, "dated");
        }

        private LocalDate day(Form form, String name) {
            return form.day(name).orElseGet(() -> {
                problems.add(Problem.at(name, "report.day.wrong", form.value(name)));
                return LocalDate.EPOCH;
            });
        }
    }

    private static Bilingual title(Form form) {
        return new Bilingual(form.value("title").strip(), form.value("title-en").strip());
    }

    private UUID model(Form form) {
        return reports.all().stream()
                .map(Report::id)
                .filter(id -> id.toString().equals(form.value("model")))
                .findFirst()
                .orElse(new UUID(0, 0));
    }

    private Page page() {
        var page = pages.page("report.beginning.title");
        return page.under("/reports", page.t("report.list.title"));
    }

    private Page page(Report report) {
        var page = pages.page("report.heading.title");
        return page.under("/reports", page.t("report.list.title"))
                .under("/reports/" + report.id(), report.title().in(page.locale()));
    }

    private Map<String, Object> model(Page page, Form form, @Nullable Report report) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("report", report);
        model.put(
                "models",
                reports.all().stream()
                        .map(one -> new Choice(
                                one.id().toString(),
                                page.t(
                                        "report.beginning.model.line",
                                        one.title().in(page.locale()),
                                        one.edition(),
                                        one.asOf())))
                        .toList());
        return model;
    }
}
