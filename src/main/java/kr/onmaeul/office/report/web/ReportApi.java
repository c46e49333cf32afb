package kr.onmaeul.office.report.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Problems;
import kr.onmaeul.office.report.FigureEvidence;
import kr.onmaeul.office.report.FigureTable;
import kr.onmaeul.office.report.Freeze;
import kr.onmaeul.office.report.Freezing;
import kr.onmaeul.office.report.Paper;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.ReportSection;
import kr.onmaeul.office.report.Reports;
import kr.onmaeul.office.report.SectionState;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Reports as JSON; the two dates are asked for as on the pages.
@RestController
@RequestMapping("/api/v1/reports")
@Requires("report.read")
class ReportApi {

    private static final int ROWS = 100;

    private final Reports reports;
    private final Papers papers;
    private final Freezing freezing;
    private final FigureTable table;
    private final Desk desk;
    private final Pages pages;
    private final Problems problems;

    ReportApi(
            Reports reports,
            Papers papers,
            Freezing freezing,
            FigureTable table,
            Desk desk,
            Pages pages,
            Problems problems) {
        this.reports = reports;
        this.papers = papers;
        this.freezing = freezing;
        this.table = table;
        this.desk = desk;
        this.pages = pages;
        this.problems = problems;
    }

    record Revision(int version, SectionState state, String body) {}

    @GetMapping
    List<Map<String, Object>> list() {
        return reports.all().stream().map(ReportApi::head).toList();
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@PathVariable UUID id) {
        var report = desk.report(id);
        var content = head(report);
        content.put(
                "sections", report.sections().stream().map(ReportApi::section).toList());
        freezing.of(id).ifPresent(freeze -> content.put("freezing", freezing(freeze)));
        return content;
    }

    @GetMapping("/{id}/figures")
    Map<String, Object> figures(@PathVariable UUID id) {
        return table.content(paper(id));
    }

    @GetMapping("/{id}/figures/{key}")
    Map<String, Object> figure(@PathVariable UUID id, @PathVariable String key) {
        var evidence = papers.evidence(paper(id), key, ROWS).orElseThrow(Desk::missing);
        var content = new LinkedHashMap<>(table.figure(evidence.figure()));
        content.put("evidence", evidence.parts().stream().map(ReportApi::part).toList());
        return content;
    }

    @PostMapping("/{id}/sections/{section}/revisions")
    @Requires("report.write")
    ResponseEntity<?> write(@PathVariable UUID id, @PathVariable UUID section, @RequestBody Revision revision) {
        desk.section(desk.report(id), section);
        return switch (reports.write(id, section, revision.version(), revision.state(), revision.body())) {
            case Outcome.Done<ReportSection>(var written) -> ResponseEntity.ok(section(written));
            case Outcome.Refused<ReportSection> refused -> problems.answer(refused);
        };
    }

    @PostMapping("/{id}/freezing")
    @Requires("report.freeze")
    ResponseEntity<?> freeze(@PathVariable UUID id) {
        desk.report(id);
        return switch (freezing.freeze(id)) {
            case Outcome.Done<Freeze>(var freeze) -> ResponseEntity.ok(freezing(freeze));
            case Outcome.Refused<Freeze> refused -> problems.answer(refused);
        };
    }

    private Paper paper(UUID id) {
        var report = desk.report(id);
        return desk.paper(report, desk.looking(pages.titled(""), report));
    }

    private static Map<String, Object> head(Report report) {
        var head = new LinkedHashMap<String, Object>();
        head.put("id", report.id());
        head.put("name", report.name());
        head.put("edition", report.edition());
        head.put("title", Map.of("ko", report.title().ko(), "en", report.title().en()));
        head.put("department", report.department());
        head.put("as_of", report.asOf().toString());
        head.put("dated", report.dated().toString());
        head.put("state", report.state());
        return head;
    }

    private static Map<String, Object> section(ReportSection section) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", section.id());
        content.put("parent", section.parent().orElse(null));
        content.put("number", section.number());
        content.put(
                "heading",
                Map.of("ko", section.heading().ko(), "en", section.heading().en()));
        content.put("teams", section.teams());
        content.put("state", section.state());
        content.put("version", section.version());
        content.put("body", section.body());
        return content;
    }

    private static Map<String, Object> freezing(Freeze freeze) {
        return Map.of(
                "known_at", freeze.knownAt().toString(),
                "figures_sha256", freeze.figuresSha256(),
                "text_sha256", freeze.textSha256(),
                "frozen_by", freeze.frozenBy(),
                "figures", freeze.figures());
    }

    private static Map<String, Object> part(FigureEvidence.Part part) {
        var content = new LinkedHashMap<String, Object>();
        content.put("measure", part.measure().code());
        content.put("words", Map.of("ko", part.words().ko(), "en", part.words().en()));
        content.put("list", part.evidence().list().orElse(null));
        content.put(
                "rows",
                part.evidence().rows().stream()
                        .map(row -> {
                            var one = new LinkedHashMap<String, Object>();
                            one.put("day", row.day().toString());
                            one.put("title", row.title());
                            one.put("value", row.value());
                            one.put("link", row.link().orElse(null));
                            one.put("sample", row.sample());
                            return one;
                        })
                        .toList());
        return content;
    }
}
