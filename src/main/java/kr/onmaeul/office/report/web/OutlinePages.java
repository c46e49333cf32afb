package kr.onmaeul.office.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Organization;
import kr.onmaeul.office.report.Outlining;
import kr.onmaeul.office.report.Outlining.Heading;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.ReportSection;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The outline of a report: its parts and sections, their headings, teams and places.
@Controller
@Requires("report.write")
class OutlinePages {

    private static final String TEMPLATE = "office/report/heading";

    private final Outlining outlining;
    private final Organization organization;
    private final Desk desk;
    private final Pages pages;

    OutlinePages(Outlining outlining, Organization organization, Desk desk, Pages pages) {
        this.outlining = outlining;
        this.organization = organization;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/reports/{id}/outline")
    ModelAndView outline(@PathVariable UUID id) {
        var report = desk.report(id);
        var page = page(report, "report.outline.title")
                .withMain(pages.speech().say("report.outline.add"), "/reports/" + id + "/sections/new");
        return page.show("office/report/outline", Map.of("report", report, "teams", teams(report)));
    }

    @GetMapping("/reports/{id}/sections/new")
    ModelAndView blank(@PathVariable UUID id) {
        var report = desk.report(id);
        var page = page(report, "report.outline.add");
        var last =
                report.sections().isEmpty() ? "" : report.sections().getLast().id();
        var form =
                Form.empty().with("version", report.version()).with("depth", 2).with("after", last);
        return page.show(TEMPLATE, model(page, report, form, ""));
    }

    @PostMapping("/reports/{id}/sections")
    Object add(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return answer(
                desk.report(id),
                "",
                Form.typed(typed),
                (report, form) ->
                        outlining.add(report, form.value("depth").equals("1") ? 1 : 2, heading(report, form)));
    }

    @GetMapping("/reports/{id}/sections/{section}/heading")
    ModelAndView headed(@PathVariable UUID id, @PathVariable UUID section) {
        var report = desk.report(id);
        var shown = desk.section(report, section);
        var at = report.sections().indexOf(shown);
        var page = page(report, "report.outline.head");
        var form = Form.typed(Map.of("teams", shown.teams()))
                .with("version", report.version())
                .with("number", shown.number())
                .with("heading", shown.heading().ko())
                .with("heading-en", shown.heading().en())
                .with("after", at == 0 ? "" : report.sections().get(at - 1).id());
        return page.show(TEMPLATE, model(page, report, form, section.toString()));
    }

    @PostMapping("/reports/{id}/sections/{section}/heading")
    Object head(@PathVariable UUID id, @PathVariable UUID section, @RequestParam MultiValueMap<String, String> typed) {
        var found = desk.report(id);
        desk.section(found, section);
        return answer(
                found,
                section.toString(),
                Form.typed(typed),
                (report, form) -> outlining.head(report, section, heading(report, form)));
    }

    @PostMapping("/reports/{id}/sections/{section}/removal")
    Object takeOut(
            @PathVariable UUID id, @PathVariable UUID section, @RequestParam MultiValueMap<String, String> typed) {
        var found = desk.report(id);
        var shown = desk.section(found, section);
        var form = Form.typed(Map.of("teams", shown.teams(), "version", typed.getOrDefault("version", List.of())))
                .with("number", shown.number())
                .with("heading", shown.heading().ko())
                .with("heading-en", shown.heading().en());
        return answer(found, section.toString(), form, (report, _) -> outlining.takeOut(report, section));
    }

    private Object answer(Report report, String section, Form form, BiFunction<Report, Form, Outcome<UUID>> deed) {
        var seen = form.value("version").equals(String.valueOf(report.version()));
        var outcome = seen ? deed.apply(report, form) : Outcome.<UUID>refused(Problem.of("report.outline.changed"));
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> "redirect:/reports/" + report.id() + "/outline";
            case Outcome.Refused<UUID>(var problems) -> {
                var page = page(report, section.isEmpty() ? "report.outline.add" : "report.outline.head");
                var again = form.with("version", report.version()).refused(problems);
                yield page.refuse(TEMPLATE, model(page, report, again, section));
            }
        };
    }

    private static Heading heading(Report report, Form form) {
        var after = report.sections().stream()
                .map(ReportSection::id)
                .filter(id -> id.toString().equals(form.value("after")))
                .findFirst()
                .orElse(null);
        return new Heading(
                form.value("number").strip(),
                new Bilingual(
                        form.value("heading").strip(), form.value("heading-en").strip()),
                form.values().getOrDefault("teams", List.of()),
                after);
    }

    private Page page(Report report, String title) {
        var page = pages.page(title);
        var under = page.under("/reports", page.t("report.list.title"))
                .under("/reports/" + report.id(), report.title().in(page.locale()));
        return title.equals("report.outline.title")
                ? under
                : under.under("/reports/" + report.id() + "/outline", page.t("report.outline.title"));
    }

    private Map<String, String> teams(Report report) {
        var names = new HashMap<String, String>();
        organization
                .teams(report.asOf(), KnownAt.now())
                .forEach(team ->
                        names.put(team.code(), team.name().in(pages.speech().locale())));
        return names;
    }

    /// @param section the id of the section that is named; empty for a new one
    private Map<String, Object> model(Page page, Report report, Form form, String section) {
        var model = new HashMap<String, Object>();
        model.put("report", report);
        model.put("form", form);
        model.put("section", section);
        model.put(
                "teams",
                organization.teams(report.asOf(), KnownAt.now()).stream()
                        .map(team -> new Choice(team.code(), team.name().in(page.locale())))
                        .toList());
        var places = report.sections().stream()
                .filter(one -> !one.id().toString().equals(section))
                .map(one -> new Choice(
                        one.id().toString(),
                        "\u2003".repeat(one.depth() - 1) + one.number() + " "
                                + one.heading().in(page.locale())));
        model.put(
                "places",
                Stream.concat(Stream.of(new Choice("", page.t("report.outline.first"))), places)
                        .toList());
        model.put(
                "depths",
                List.of(
                        new Choice("2", page.t("report.outline.section")),
                        new Choice("1", page.t("report.outline.part"))));
        return model;
    }
}
