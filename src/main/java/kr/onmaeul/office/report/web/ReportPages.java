package kr.onmaeul.office.report.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.report.FigureEvidence;
import kr.onmaeul.office.report.FigureLink;
import kr.onmaeul.office.report.Freezing;
import kr.onmaeul.office.report.Paper;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.ReportSection;
import kr.onmaeul.office.report.ReportState;
import kr.onmaeul.office.report.Reports;
import kr.onmaeul.office.report.SectionState;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/// The list of reports, the reader, and the evidence behind a figure.
@Controller
@Requires("report.read")
class ReportPages {

    private static final int ROWS = 8;

    private final Reports reports;
    private final Papers papers;
    private final Freezing freezing;
    private final Desk desk;
    private final Pages pages;

    ReportPages(Reports reports, Papers papers, Freezing freezing, Desk desk, Pages pages) {
        this.reports = reports;
        this.papers = papers;
        this.freezing = freezing;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reports")
    ModelAndView list() {
        var page = pages.page("report.list.title");
        var all = reports.all();
        return (page.may("report.write") && !all.isEmpty()
                        ? page.withMain(page.t("report.beginning.title"), "/reports/new")
                        : page)
                .show("office/report/list", Map.of("reports", all));
    }

    @GetMapping("/reports.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("report.list.title");
        new ListSheet<Report>(page)
                .column("report.list.report", report -> report.title().in(page.locale()))
                .column("report.as-of", Report::asOf)
                .column("report.dated", Report::dated)
                .column("report.list.edition", Report::edition)
                .column(
                        "report.list.state",
                        report -> page.t(
                                report.state() == ReportState.FROZEN ? "report.list.frozen" : "report.list.in-work"))
                .write(response, "reports", ending, reports.all().stream());
    }

    @GetMapping("/reports/{id}")
    ModelAndView read(@PathVariable UUID id) {
        var report = desk.report(id);
        var page = page(report);
        var looking = desk.looking(page, report);
        return reader(page, report, looking, desk.paper(report, looking), Optional.empty());
    }

    @GetMapping("/reports/{id}/figures/{key}")
    ModelAndView figure(
            @PathVariable UUID id,
            @PathVariable String key,
            @RequestHeader(name = "HX-Request", defaultValue = "") String fragment) {
        var report = desk.report(id);
        var page = page(report);
        var looking = desk.looking(page, report);
        var paper = desk.paper(report, looking);
        var evidence = papers.evidence(paper, key, ROWS).orElseThrow(Desk::missing);
        return fragment.equals("true")
                ? page.show("office/report/evidence", Map.of("paper", paper, "evidence", evidence))
                : reader(page, report, looking, paper, Optional.of(evidence));
    }

    private ModelAndView reader(
            Page page, Report report, Looking looking, Paper paper, Optional<FigureEvidence> evidence) {
        var link = new FigureLink(
                key -> page.keeping("/reports/" + report.id() + "/figures/" + key),
                true,
                evidence.map(open -> open.figure().key()).orElse(""));
        var freeze = freezing.of(report.id());
        var values = new HashMap<String, Object>();
        values.put("paper", paper);
        values.put("looking", looking);
        values.put(
                "mine",
                page.may("report.write")
                        ? report.sections().stream()
                                .filter(reports::mayWrite)
                                .map(ReportSection::id)
                                .collect(Collectors.toSet())
                        : Set.of());
        values.put("html", paper.html(link, page.locale()));
        values.put("freeze", freeze.orElse(null));
        values.put("drift", freeze.map(frozen -> freezing.drift(paper, frozen)).orElse(List.of()));
        values.put(
                "sealed", freeze.map(frozen -> freezing.sealed(report, frozen)).orElse(true));
        values.put("evidence", evidence.orElse(null));
        return page.show("office/report/read", values);
    }

    private Page page(Report report) {
        var titled = pages.titled("");
        var page = pages.titled(report.title().in(titled.locale())).under("/reports", titled.t("report.list.title"));
        var address = "/reports/" + report.id();
        if (report.state() == ReportState.FROZEN) {
            page = page.withBadge(new Badge(page.t("report.state.frozen", report.edition()), Badge.Tone.GOOD));
            return page.may("report.write")
                    ? page.withAction(page.t("report.reopening"), address + "/reopening")
                    : page;
        }
        var written = report.sections().stream()
                .filter(section -> section.depth() == 2)
                .toList();
        long done = written.stream()
                .filter(section -> section.state() == SectionState.DONE)
                .count();
        page = page.withBadge(new Badge(page.t("report.state.in-work", written.size(), done), Badge.Tone.WARNING));
        if (page.may("report.write")) {
            page = page.withAction(page.t("report.heading.title"), address + "/heading")
                    .withAction(page.t("report.outline.title"), address + "/outline");
        }
        return page.may("report.freeze") ? page.withMain(page.t("report.freezing"), address + "/freezing") : page;
    }
}
