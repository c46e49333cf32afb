package kr.onmaeul.office.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.report.FigureLink;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.ReportSection;
import kr.onmaeul.office.report.Reports;
import kr.onmaeul.office.report.SectionState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Writing a section: its text, its state, what is wrong in it, and the measures that can be put into it.
@Controller
@Requires("report.write")
class SectionPages {

    private static final int FOUND = 12;

    private final Reports reports;
    private final Papers papers;
    private final Desk desk;
    private final Pages pages;

    SectionPages(Reports reports, Papers papers, Desk desk, Pages pages) {
        this.reports = reports;
        this.papers = papers;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/sections/{section}")
    ModelAndView edit(
            @PathVariable UUID id, @PathVariable UUID section, @RequestParam(defaultValue = "") String measure) {
        var report = desk.report(id);
        var shown = desk.section(report, section);
        var form = Form.empty()
                .with("body", shown.body())
                .with("state", shown.state())
                .with("version", shown.version());
        var page = page(report, shown);
        return page.show("office/report/edit", values(page, report, shown, form, measure));
    }

    @PostMapping("/reports/{id}/sections/{section}/revisions")
    ModelAndView write(
            @PathVariable UUID id,
            @PathVariable UUID section,
            @RequestParam int version,
            @RequestParam SectionState state,
            @RequestParam String body) {
        var report = desk.report(id);
        var shown = desk.section(report, section);
        return switch (reports.write(id, section, version, state, body)) {
            case Outcome.Done<ReportSection>(var _) ->
                new ModelAndView(new RedirectView("/reports/" + id + "#s-" + section));
            case Outcome.Refused<ReportSection>(var problems) -> refused(report, shown, state, body, problems);
        };
    }

    /// Shows the form again with what was typed; the next attempt is made on the version that is there now.
    private ModelAndView refused(
            Report report, ReportSection section, SectionState state, String body, List<Problem> problems) {
        var form = Form.empty()
                .with("body", body)
                .with("state", state)
                .with("version", section.version())
                .refused(problems);
        var page = page(report, section);
        return page.refuse("office/report/edit", values(page, report, section, form, ""));
    }

    /// What the program says about a text that is being written.
    @PostMapping("/reports/{id}/sections/{section}/check")
    ModelAndView check(@PathVariable UUID id, @PathVariable UUID section, @RequestParam String body) {
        var report = desk.report(id);
        var shown = desk.section(report, section);
        var page = page(report, shown);
        return page.show("office/report/check", check(page, report, shown, body));
    }

    /// Measures that the words find, as lines to choose from.
    @GetMapping("/reports/measures")
    ModelAndView measures(@RequestParam(defaultValue = "") String q) {
        return pages.page("report.measures.title")
                .show("office/report/measures", Map.of("measures", papers.search(q, FOUND)));
    }

    private Map<String, Object> values(Page page, Report report, ReportSection section, Form form, String measure) {
        var values = new HashMap<>(check(page, report, section, form.value("body")));
        values.put("form", form);
        values.put("report", report);
        values.put("measure", measure);
        values.put("measures", measure.isBlank() ? List.of() : papers.search(measure, FOUND));
        values.put("revisions", reports.revisions(section.id()));
        values.put(
                "states",
                Stream.of(SectionState.values())
                        .map(state -> new Choice(state.name(), state.label().in(page.locale())))
                        .toList());
        return values;
    }

    private Map<String, Object> check(Page page, Report report, ReportSection section, String body) {
        var text = body.replace("\r\n", "\n");
        var check = papers.check(report, section, text, Desk.moment(report, report.asOf(), KnownAt.now()));
        var link = FigureLink.to(key -> "/reports/" + report.id() + "/figures/" + key);
        return Map.of(
                "section", section,
                "lines", MarkedLine.of(text, check.problems(), page),
                "problems", check.problems().size(),
                "bound", check.bound(),
                "html", check.paper().html(section, link, page.locale()),
                "coverage", check.coverage());
    }

    private Page page(Report report, ReportSection section) {
        var page = pages.titled(
                section.number() + " " + section.heading().in(pages.speech().locale()));
        return page.under("/reports", page.t("report.list.title"))
                .under("/reports/" + report.id(), report.title().in(page.locale()));
    }
}
