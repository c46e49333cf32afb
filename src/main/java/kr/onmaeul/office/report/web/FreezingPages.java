package kr.onmaeul.office.report.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.report.Freeze;
import kr.onmaeul.office.report.Freezing;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Freezing a report and taking it up again, each after a page that says what it means.
@Controller
class FreezingPages {

    private final Reports reports;
    private final Freezing freezing;
    private final Papers papers;
    private final Desk desk;
    private final Pages pages;

    FreezingPages(Reports reports, Freezing freezing, Papers papers, Desk desk, Pages pages) {
        this.reports = reports;
        this.freezing = freezing;
        this.papers = papers;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/freezing")
    @Requires("report.freeze")
    ModelAndView confirm(@PathVariable UUID id) {
        var report = desk.report(id);
        return freezing(report, page("report.freezing.title", report), List.of());
    }

    @PostMapping("/reports/{id}/freezing")
    @Requires("report.freeze")
    ModelAndView freeze(@PathVariable UUID id) {
        var report = desk.report(id);
        return switch (freezing.freeze(id)) {
            case Outcome.Done<Freeze>(var _) -> new ModelAndView(new RedirectView("/reports/" + id));
            case Outcome.Refused<Freeze>(var problems) ->
                freezing(report, page("report.freezing.title", report), problems);
        };
    }

    private ModelAndView freezing(Report report, Page page, List<Problem> problems) {
        var values = Map.of("paper", papers.now(report), "form", Form.empty().refused(problems));
        return problems.isEmpty()
                ? page.show("office/report/freezing", values)
                : page.refuse("office/report/freezing", values);
    }

    @GetMapping("/reports/{id}/reopening")
    @Requires("report.write")
    ModelAndView confirmReopening(@PathVariable UUID id) {
        var report = desk.report(id);
        return page("report.reopening.title", report)
                .show("office/report/reopening", Map.of("report", report, "form", Form.empty()));
    }

    @PostMapping("/reports/{id}/reopening")
    @Requires("report.write")
    ModelAndView reopen(@PathVariable UUID id) {
        var report = desk.report(id);
        return switch (reports.reopen(id)) {
            case Outcome.Done<Report>(var next) -> new ModelAndView(new RedirectView("/reports/" + next.id()));
            case Outcome.Refused<Report>(var problems) ->
                page("report.reopening.title", report)
                        .refuse(
                                "office/report/reopening",
                                Map.of("report", report, "form", Form.empty().refused(problems)));
        };
    }

    private Page page(String title, Report report) {
        var page = pages.page(title);
        return page.under("/reports", page.t("report.list.title"))
                .under("/reports/" + report.id(), report.title().in(page.locale()));
    }
}
