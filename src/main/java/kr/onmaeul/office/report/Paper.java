package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.report.Inline.Chip;

/// A report computed for a moment: its text with every figure's value, ready to be shown or exported.
public final class Paper {

    record Part(ReportSection section, Body body) {}

    private final Report report;
    private final Moment moment;
    private final List<Part> parts;
    private final Map<String, ComputedFigure> figures;
    private final Map<String, Bilingual> teams;

    /// @param teams names of the teams by their codes
    Paper(
            Report report,
            Moment moment,
            List<Part> parts,
            Map<String, ComputedFigure> figures,
            Map<String, Bilingual> teams) {
        this.report = report;
        this.moment = moment;
        this.parts = List.copyOf(parts);
        this.figures = figures;
        this.teams = teams;
    }

    public Report report() {
        return report;
    }

    public Moment moment() {
        return moment;
    }

    /// In the order of the paper.
    public Collection<ComputedFigure> figures() {
        return figures.values();
    }

    public Optional<ComputedFigure> figure(String key) {
        return Optional.ofNullable(figures.get(key));
    }

    /// The name of a team or department by its code, as of the paper's day.
    public Bilingual team(String code) {
        return teams.getOrDefault(code, new Bilingual(code, code));
    }

    /// Numbers that are printed as a dash are none.
    public Coverage coverage() {
        return coverage(parts.stream());
    }

    Coverage coverage(ReportSection section) {
        return coverage(parts.stream().filter(part -> part.section().id().equals(section.id())));
    }

    private Coverage coverage(Stream<Part> some) {
        return Coverage.of(some.flatMap(part -> part.body().inlines())
                .filter(inline -> !(inline instanceof Chip chip) || figures.containsKey(chip.key())));
    }

    /// How many expressions cannot be read.
    public int wrong() {
        return parts.stream().mapToInt(part -> part.body().problems().size()).sum();
    }

    /// The paper as HTML, without the page around it.
    ///
    /// @param link where a figure leads
    public String html(FigureLink link, Locale locale) {
        var html = new StringBuilder();
        var printer = new PaperHtml(html, figures, teams, link, locale);
        parts.forEach(part -> printer.section(part.section(), part.body()));
        return html.toString();
    }

    /// The paper as a document, in Korean, from which every other form of it is drawn.
    public Document document() {
        return PaperDocument.of(this);
    }

    /// One section as HTML.
    public String html(ReportSection section, FigureLink link, Locale locale) {
        var html = new StringBuilder();
        var printer = new PaperHtml(html, figures, teams, link, locale);
        parts.stream()
                .filter(part -> part.section().id().equals(section.id()))
                .forEach(part -> printer.body(part.body()));
        return html.toString();
    }

    /// How many figures of a section are bound to another year than the report's.
    long boundElsewhere(ReportSection section) {
        return parts.stream()
                .filter(part -> part.section().id().equals(section.id()))
                .flatMap(part -> part.body().chips())
                .filter(chip ->
                        chip.expression().boundToAnotherYear(report.asOf().getYear()))
                .count();
    }

    /// The sections with figures that are bound to another year than the report's.
    public List<ReportSection> boundElsewhere() {
        return parts.stream()
                .map(Part::section)
                .filter(section -> boundElsewhere(section) > 0)
                .toList();
    }

    List<Chip> chips() {
        return parts.stream().flatMap(part -> part.body().chips()).toList();
    }

    Optional<Chip> chip(String key) {
        return chips().stream().filter(chip -> chip.key().equals(key)).findFirst();
    }

    Optional<ReportSection> sectionOf(String key) {
        return parts.stream()
                .filter(part -> part.body().chips().anyMatch(chip -> chip.key().equals(key)))
                .map(Part::section)
                .findFirst();
    }

    Stream<Part> parts() {
        return parts.stream();
    }

    List<ExpressionProblem> problems(ReportSection section) {
        var problems = new ArrayList<ExpressionProblem>();
        parts.stream()
                .filter(part -> part.section().id().equals(section.id()))
                .forEach(part -> problems.addAll(part.body().problems()));
        return problems;
    }
}
