package kr.onmaeul.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.report.Moment;
import kr.onmaeul.office.report.Papers;
import kr.onmaeul.office.report.Reports;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Total;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All figures of the 2023 report, beside SQL written by hand over the same roll-ups and SQL that counts the facts. The
/// SQL by hand adds up the results alone; the program's figures also hold staff, budget and what registers count.
final class Figures {

    private static final LocalDate AS_OF = LocalDate.of(2023, 5, 31);
    private static final LocalDate DATED = LocalDate.of(2023, 6, 12);
    private static final Instant EARLIER = Instant.parse("2023-03-15T05:00:00Z");

    private Figures() {}

    static void measure(Path place, List<Long> sizes, boolean keep) throws Exception {
        var table = new Table(
                "All figures of the 2023 report",
                "facts",
                "rows of the roll-up",
                "the program",
                "the program, as known on 2023-03-15",
                "the program, the sums of results alone",
                "the same sums, SQL by hand over the months",
                "SQL by hand over the days",
                "SQL that counts facts",
                "all facts on disk");
        var data = place.resolve("figures");
        if (!keep) {
            Installation.remove(data);
        }
        try (var installation = Installation.at(data)) {
            var report = installation.get(Reports.class).latest().orElseThrow();
            var papers = installation.get(Papers.class);
            var metrics = installation.get(Metrics.class);
            var results = installation.get(Results.class);
            var program = installation.program();
            long there = Facts.count(installation.owner());
            for (long size : sizes) {
                if (size < there) {
                    continue;
                }
                Facts.fill(installation.owner(), metrics, size);
                var now = new Moment(AS_OF, DATED, KnownAt.now());
                var then = new Moment(AS_OF, DATED, KnownAt.at(EARLIER));
                int figures = papers.at(report, now).figures().size();
                System.err.println("  " + figures + " figures at " + Facts.count(installation.owner()) + " facts");
                var totals = totals(metrics);
                var byMonths = byHand(metrics, "result_month", "month");
                var byDays = byHand(metrics, "result_day", "day");
                var counted = byHand(metrics, "result", "day");
                table.row(
                        "%,d".formatted(Facts.count(installation.owner())),
                        "%,d"
                                .formatted(installation
                                        .owner()
                                        .sql("SELECT count(*) FROM result_day")
                                        .query(Long.class)
                                        .single()),
                        Spread.measure(300, 40, () -> papers.at(report, now)),
                        Spread.measure(10, 40, () -> papers.at(report, then)),
                        Spread.measure(300, 40, () -> results.totals(totals, KnownAt.now())),
                        Spread.measure(300, 40, () -> ask(program, byMonths)),
                        Spread.measure(10, 40, () -> ask(program, byDays)),
                        size > 1_000_000
                                ? Spread.measure(1, 3, () -> ask(program, counted))
                                : Spread.measure(3, 10, () -> ask(program, counted)),
                        installation
                                .owner()
                                .sql("SELECT pg_size_pretty(pg_total_relation_size('result'))")
                                .query(String.class)
                                .single());
            }
        }
        table.print();
    }

    /// A sum for every series, as the program asks for it.
    private static List<Total> totals(Metrics metrics) {
        return Facts.Series.all(metrics).stream()
                .map(series -> new Total(
                        series.metric().code(),
                        series.choice(),
                        Period.of(first(series.metric()), last(series.metric()))))
                .toList();
    }

    private static LocalDate first(Metric metric) {
        return metric.kind() == Kind.STOCK ? LocalDate.of(1900, 1, 1) : LocalDate.of(2023, 1, 1);
    }

    private static LocalDate last(Metric metric) {
        return metric.kind() == Kind.PLAN ? LocalDate.of(2023, 12, 31) : AS_OF;
    }

    /// One statement with a sum for every series, as someone would write it who knows the tables. The days asked for
    /// are whole months.
    private static String byHand(Metrics metrics, String table, String day) {
        var sums = new ArrayList<String>();
        for (var series : Facts.Series.all(metrics)) {
            sums.add(
                    "SELECT '%1$s %2$s', sum(quantity) FROM %3$s WHERE metric = '%1$s' AND members = '%2$s' AND %4$s BETWEEN '%5$s' AND '%6$s'"
                            .formatted(
                                    series.metric().code(),
                                    series.members(),
                                    table,
                                    day,
                                    first(series.metric()),
                                    last(series.metric())));
        }
        return sums.stream().collect(Collectors.joining("\nUNION ALL\n"));
    }

    private static void ask(JdbcClient database, String sql) {
        database.sql(sql).query((row, number) -> row.getBigDecimal(2)).list();
    }
}
