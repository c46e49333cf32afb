package kr.onmaeul.office.report.web;

import java.time.LocalDate;
import java.util.UUID;
import kr.onmaeul.foundation.database.Unchanged;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.office.report.Freezing;
import kr.onmaeul.office.report.Moment;
import kr.onmaeul.office.report.Paper;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Report;
import kr.onmaeul.office.report.ReportSection;
import kr.onmaeul.office.report.Reports;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/// What every page of a report needs: the report itself and the moment it is looked at for.
@Component
class Desk {

    /// So many reports are read over and over at a time.
    private static final int READ_LATELY = 8;

    private final Reports reports;
    private final Papers papers;
    private final Freezing freezing;
    private final Unchanged<Asked, Paper> lately;

    Desk(Reports reports, Papers papers, Freezing freezing, JdbcClient database) {
        this.reports = reports;
        this.papers = papers;
        this.freezing = freezing;
        this.lately = new Unchanged<>(database, READ_LATELY);
    }

    private record Asked(Report report, Moment moment) {}

    /// The report as it is looked at; computed once as long as nobody writes anything.
    Paper paper(Report report, Looking looking) {
        return lately.get(
                new Asked(report, moment(report, looking)), asked -> papers.at(asked.report(), asked.moment()));
    }

    /// @throws ResponseStatusException 404 where there is no such report
    Report report(UUID id) {
        return reports.find(id).orElseThrow(Desk::missing);
    }

    ReportSection section(Report report, UUID id) {
        return report.section(id).orElseThrow(Desk::missing);
    }

    static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /// The two dates of the address. A frozen report is looked at as it was known when it was frozen.
    Looking looking(Page page, Report report) {
        var typed = page.looking(report.asOf());
        return typed.knownAt() instanceof KnownAt.Now()
                ? freezing.of(report.id())
                        .map(freeze -> new Looking(typed.asOf(), KnownAt.at(freeze.knownAt()), typed.problems()))
                        .orElse(typed)
                : typed;
    }

    static Moment moment(Report report, Looking looking) {
        return moment(report, looking.asOf(), looking.knownAt());
    }

    /// A report is never dated before the day of its results.
    static Moment moment(Report report, LocalDate asOf, KnownAt knownAt) {
        return new Moment(asOf, report.dated().isBefore(asOf) ? asOf : report.dated(), knownAt);
    }
}
