package kr.onmaeul.office.report.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kr.onmaeul.foundation.search.SearchSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.Reports;
import org.springframework.stereotype.Component;

/// Finds reports by title, and the sections of the latest one by heading.
@Component
class ReportSearch implements SearchSource {

    private final Reports reports;
    private final Pages pages;

    ReportSearch(Reports reports, Pages pages) {
        this.reports = reports;
        this.pages = pages;
    }

    @Override
    public String permission() {
        return "report.read";
    }

    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        var kind = pages.speech().say("report.search.kind");
        var titles = reports.all().stream()
                .filter(one -> SearchSource.matches(
                        words, locale, one.title().ko(), one.title().en()))
                .map(one ->
                        new Hit(kind, one.title().in(locale), pages.speech().day(one.asOf()), "/reports/" + one.id()));
        return Stream.concat(titles, reports.latest().stream().flatMap(one -> sections(one, words, locale)))
                .limit(most)
                .toList();
    }

    private Stream<Hit> sections(Report report, String words, Locale locale) {
        var kind = pages.speech().say("report.search.section");
        return report.sections().stream()
                .filter(one -> SearchSource.matches(
                        words, locale, one.heading().ko(), one.heading().en()))
                .map(one -> new Hit(
                        kind,
                        one.heading().in(locale),
                        report.title().in(locale),
                        "/reports/" + report.id() + "#s-" + one.id()));
    }
}
