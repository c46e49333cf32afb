package kr.onmaeul.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.onmaeul.office.result.Dimension;
import kr.onmaeul.office.result.Kind;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fills the ledger by SQL: ten years of facts from 2014 on, each recorded on its day or one of the two days after.
/// What happens makes 99 of 100 facts; what an office has changes rarely.
final class Facts {

    private static final int YEARS = 10;
    private static final String FIRST_DAY = "2014-01-01";

    private Facts() {}

    /// Every metric with every choice of its members: what a fact is kept under.
    record Series(Metric metric, Map<String, String> choice) {

        static List<Series> all(Metrics metrics) {
            var series = new ArrayList<Series>();
            for (var metric : metrics.all()) {
                var choices = new ArrayList<Map<String, String>>(List.of(Map.of()));
                for (var dimension : metric.dimensions()) {
                    var longer = new ArrayList<Map<String, String>>();
                    for (var choice : choices) {
                        for (Dimension.Member member : dimension.members()) {
                            var with = new TreeMap<>(choice);
                            with.put(dimension.name(), member.code());
                            longer.add(with);
                        }
                    }
                    choices = longer;
                }
                choices.forEach(choice -> series.add(new Series(metric, choice)));
            }
            return series;
        }

        /// As the ledger writes its members.
        String members() {
            return new TreeMap<>(choice)
                    .entrySet().stream()
                            .map(member -> member.getKey() + "=" + member.getValue())
                            .collect(Collectors.joining(";"));
        }
    }

    static long count(JdbcClient owner) {
        return owner.sql("SELECT count(*) FROM result").query(Long.class).single();
    }

    /// Adds facts until there are so many, and makes the roll-up anew.
    static void fill(JdbcClient owner, Metrics metrics, long wanted) {
        long there = count(owner);
        if (there >= wanted) {
            return;
        }
        System.err.println("  adding " + (wanted - there) + " facts …");
        series(owner, metrics);
        var indexes = owner.sql("""
                SELECT i.indexname, i.indexdef FROM pg_indexes i
                WHERE i.tablename = 'result' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)
                """)
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list();
        indexes.forEach(index -> owner.sql("DROP INDEX " + index.getFirst()).update());
        owner.sql("ALTER TABLE result DISABLE TRIGGER USER").update();
        owner.sql("""
                INSERT INTO result (id, metric, day, quantity, members, team, initiative, title, evidence, sample,
                                    recorded_at, recorded_by, recorded_by_name)
                SELECT (lpad(to_hex(i), 12, '0') || '70008000000000000000')::uuid, s.metric, f.day, 1, s.members, s.team,
                       '', 'fact ' || i, 'bench', true,
                       (f.day + (hashint8(i * 7) & 2147483647) % 3 + TIME '09:00' + (i % 28800) * INTERVAL '1 second')
                           AT TIME ZONE 'Asia/Seoul',
                       '00000000-0000-0000-0000-000000000000', 'bench'
                FROM generate_series(:first, :last) i
                CROSS JOIN LATERAL (SELECT DATE '%s' + (hashint8(i) & 2147483647) %% %d AS day) f
                JOIN bench_series s ON s.stock = (i %% 100 = 0)
                                   AND s.number = (hashint8(i * 13) & 2147483647) %% s.siblings
                """.replace(") % 3", ") %% 3")
                        .replace("(i % 28800)", "(i %% 28800)")
                        .formatted(FIRST_DAY, YEARS * 365))
                .param("first", there + 1)
                .param("last", wanted)
                .update();
        owner.sql("ALTER TABLE result ENABLE TRIGGER USER").update();
        indexes.forEach(index -> owner.sql(index.getLast()).update());
        owner.sql("TRUNCATE result_day").update();
        owner.sql("""
                INSERT INTO result_day
                SELECT metric, members, day, (recorded_at AT TIME ZONE 'Asia/Seoul')::date, team, initiative, sample,
                       sum(quantity), sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END)
                FROM result
                GROUP BY 1, 2, 3, 4, 5, 6, 7
                """).update();
        owner.sql("TRUNCATE result_month").update();
        owner.sql("""
                INSERT INTO result_month
                SELECT metric, members, date_trunc('month', day::timestamp)::date, team, initiative, sample,
                       sum(quantity), sum(standing)
                FROM result_day
                GROUP BY 1, 2, 3, 4, 5, 6
                """).update();
        owner.sql("TRUNCATE result_ever").update();
        owner.sql("""
                INSERT INTO result_ever
                SELECT metric, members, team, initiative, sample, sum(quantity), sum(standing)
                FROM result_month
                GROUP BY 1, 2, 3, 4, 5
                """).update();
        owner.sql("TRUNCATE result_metric").update();
        owner.sql("""
                INSERT INTO result_metric
                SELECT metric, sum(quantity), sum(standing)
                FROM result_ever
                GROUP BY 1
                """).update();
        owner.sql("VACUUM (ANALYZE) result_metric").update();
        owner.sql("VACUUM (ANALYZE) result_ever").update();
        owner.sql("VACUUM (ANALYZE) result_month").update();
        owner.sql("VACUUM (ANALYZE) result").update();
        owner.sql("VACUUM (ANALYZE) result_day").update();
    }

    private static void series(JdbcClient owner, Metrics metrics) {
        owner.sql("DROP TABLE IF EXISTS bench_series").update();
        owner.sql(
                        "CREATE TABLE bench_series (stock bool, number int, siblings int, metric text, members text, team text)")
                .update();
        for (boolean stock : new boolean[] {true, false}) {
            var some = Series.all(metrics).stream()
                    .filter(series -> (series.metric().kind() == Kind.STOCK) == stock)
                    .toList();
            for (int i = 0; i < some.size(); i++) {
                owner.sql("INSERT INTO bench_series VALUES (?, ?, ?, ?, ?, ?)")
                        .params(
                                stock,
                                i,
                                some.size(),
                                some.get(i).metric().code(),
                                some.get(i).members(),
                                some.get(i).metric().team())
                        .update();
            }
        }
    }
}
