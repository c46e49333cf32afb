package kr.onmaeul.office.result;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import kr.onmaeul.foundation.database.Question;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds up. As known now: the roll-up alone, whole months by the month. As known at an instant: the roll-up of the
/// days of recording before the instant's day, and the single facts recorded on that day up to the instant.
@Repository
class TallyStore {

    static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    /// How many of the latest facts are looked at one by one to tell how a sum moved; before them, day by day.
    private static final int SINGLE_FACTS = 1000;

    private final JdbcClient database;

    TallyStore(JdbcClient database) {
        this.database = database;
    }

    /// The sum of each range by its number; ranges of one number add up. One query, an index range each.
    Map<Integer, Tally> sums(List<Range> ranges, KnownAt knownAt) {
        var sums = new TreeMap<Integer, Tally>();
        var asked = switch (knownAt) {
            case KnownAt.Now() -> asked(ranges, """
                    SELECT number, sum(quantity) AS quantity, sum(standing) AS standing
                    FROM (SELECT w.number, m.quantity, m.standing
                          FROM unnest(CAST(:whole_number AS int[]), CAST(:whole_metric AS text[]),
                                      CAST(:whole_members AS text[]), CAST(:whole_first AS date[]),
                                      CAST(:whole_last AS date[])) AS w (number, metric, members, first, last),
                               LATERAL (SELECT sum(r.quantity) AS quantity, sum(r.standing) AS standing
                                        FROM result_month r
                                        WHERE r.metric = w.metric AND r.members = w.members
                                          AND r.month >= w.first AND r.month <= w.last) m
                          UNION ALL
                          SELECT w.number, d.quantity, d.standing
                          FROM unnest(CAST(:begun_number AS int[]), CAST(:begun_metric AS text[]),
                                      CAST(:begun_members AS text[]), CAST(:begun_first AS date[]),
                                      CAST(:begun_last AS date[])) AS w (number, metric, members, first, last),
                               LATERAL (SELECT sum(r.quantity) AS quantity, sum(r.standing) AS standing
                                        FROM result_day r
                                        WHERE r.metric = w.metric AND r.members = w.members
                                          AND r.day >= w.first AND r.day <= w.last) d) parts
                    WHERE standing IS NOT NULL
                    GROUP BY number
                    """, Map.of("whole", Range::wholeMonths, "begun", Range::begunMonths));
            case KnownAt.At(var instant) ->
                asked(ranges, """
                    WITH wanted AS MATERIALIZED (
                        SELECT *
                        FROM unnest(CAST(:all_number AS int[]), CAST(:all_metric AS text[]), CAST(:all_members AS text[]),
                                    CAST(:all_first AS date[]), CAST(:all_last AS date[]))
                             AS w (number, metric, members, first, last)),
                    that_day AS MATERIALIZED (
                        SELECT f.metric, f.members, f.day, sum(f.quantity) AS quantity,
                               sum(CASE WHEN f.reverses IS NULL THEN 1 ELSE -1 END) AS standing
                        FROM result f
                        WHERE f.metric IN (SELECT metric FROM wanted)
                          AND f.recorded_at >= :day_began AND f.recorded_at <= :instant
                        GROUP BY 1, 2, 3)
                    SELECT number, sum(quantity) AS quantity, sum(standing) AS standing
                    FROM (SELECT w.number, d.quantity, d.standing
                          FROM wanted w,
                               LATERAL (SELECT sum(r.quantity) AS quantity, sum(r.standing) AS standing
                                        FROM result_day r
                                        WHERE r.metric = w.metric AND r.members = w.members
                                          AND r.day BETWEEN w.first AND w.last AND r.recorded_on < :that_day) d
                          UNION ALL
                          SELECT w.number, t.quantity, t.standing
                          FROM wanted w
                          JOIN that_day t ON t.metric = w.metric AND t.members = w.members
                               AND t.day BETWEEN w.first AND w.last) parts
                    WHERE standing IS NOT NULL
                    GROUP BY number
                    """, Map.of("all", Stream::of)).params(at(instant));
        };
        asked.query(row -> {
            sums.put(row.getInt("number"), new Tally(row.getBigDecimal("quantity"), row.getLong("standing")));
        });
        return sums;
    }

    /// @param parts what of each range is asked for under a name
    private JdbcClient.StatementSpec asked(
            List<Range> ranges, String sql, Map<String, Function<Range, Stream<Range>>> parts) {
        var asked = database.sql(sql);
        for (var part : parts.entrySet()) {
            var these = ranges.stream().flatMap(part.getValue()).toList();
            asked.param(part.getKey() + "_number", column(these, Range::number, Integer[]::new))
                    .param(part.getKey() + "_metric", column(these, Range::metric, String[]::new))
                    .param(part.getKey() + "_members", column(these, Range::members, String[]::new))
                    .param(part.getKey() + "_first", column(these, range -> Date.valueOf(range.first()), Date[]::new))
                    .param(part.getKey() + "_last", column(these, range -> Date.valueOf(range.last()), Date[]::new));
        }
        return asked;
    }

    private static <T> T[] column(List<Range> ranges, Function<Range, T> cell, IntFunction<T[]> column) {
        return ranges.stream().map(cell).toArray(column);
    }

    /// @param number which sum the range belongs to
    record Range(int number, String metric, String members, LocalDate first, LocalDate last) {

        private Stream<Range> wholeMonths() {
            var whole = WholeMonths.in(first, last);
            return within(whole.first(), whole.end().minusDays(1));
        }

        /// What is left before the first whole month and after the last.
        private Stream<Range> begunMonths() {
            var whole = WholeMonths.in(first, last);
            var before = whole.first().minusDays(1);
            return Stream.concat(
                    within(first, before.isBefore(last) ? before : last),
                    whole.end().isAfter(last) ? Stream.of() : within(whole.end(), last));
        }

        private Stream<Range> within(LocalDate from, LocalDate to) {
            return from.isAfter(to) ? Stream.of() : Stream.of(new Range(number, metric, members, from, to));
        }
    }

    /// What each month of a period brought, months without facts left out.
    Map<YearMonth, Tally> months(String metric, List<String> members, LocalDate first, LocalDate last, KnownAt known) {
        var months = new TreeMap<YearMonth, Tally>();
        var asked = switch (known) {
            case KnownAt.Now() ->
                database.sql("""
                SELECT month, sum(quantity) AS quantity, sum(standing) AS standing
                FROM (SELECT month, quantity, standing
                      FROM result_month
                      WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                        AND month >= :months_first AND month < :months_end
                      UNION ALL
                      SELECT date_trunc('month', day)::date, quantity, standing
                      FROM result_day
                      WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                        AND day >= :first AND day <= :last AND day < :months_first
                      UNION ALL
                      SELECT date_trunc('month', day)::date, quantity, standing
                      FROM result_day
                      WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                        AND day <= :last AND day >= :months_end) parts
                GROUP BY 1
                """).params(WholeMonths.in(first, last).parameters());
            case KnownAt.At(var instant) -> database.sql("""
                SELECT date_trunc('month', day)::date AS month, sum(quantity) AS quantity, sum(standing) AS standing
                FROM (SELECT day, quantity, standing
                      FROM result_day
                      WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                        AND day BETWEEN :first AND :last AND recorded_on < :that_day
                      UNION ALL
                      SELECT day, quantity, CASE WHEN reverses IS NULL THEN 1 ELSE -1 END
                      FROM result
                      WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                        AND day BETWEEN :first AND :last
                        AND recorded_at >= :day_began AND recorded_at <= :instant) parts
                GROUP BY 1
                """).params(at(instant));
        };
        asked.param("metric", metric)
                .param("members", members.toArray(String[]::new))
                .param("first", first)
                .param("last", last)
                .query(row -> {
                    months.put(
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            new Tally(row.getBigDecimal("quantity"), row.getLong("standing")));
                });
        return months;
    }

    /// What the latest facts of a sum changed, latest second first; at most [#SINGLE_FACTS] facts are looked at.
    List<Learnt> latestChanges(String metric, List<String> members, LocalDate first, LocalDate last) {
        return database.sql("""
                SELECT max(recorded_at) AS at, sum(quantity) AS quantity, sum(standing) AS standing
                FROM (SELECT recorded_at, quantity, CASE WHEN reverses IS NULL THEN 1 ELSE -1 END AS standing
                      FROM result
                      WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                        AND day BETWEEN :first AND :last
                      ORDER BY recorded_at DESC
                      LIMIT :limit) latest
                GROUP BY date_trunc('second', recorded_at)
                ORDER BY 1 DESC
                """)
                .param("metric", metric)
                .param("members", members.toArray(String[]::new))
                .param("first", first)
                .param("last", last)
                .param("limit", SINGLE_FACTS)
                .query((row, number) -> new Learnt(
                        row.getTimestamp("at").toInstant(),
                        new Tally(row.getBigDecimal("quantity"), row.getLong("standing"))))
                .list();
    }

    /// What each day of recording before a day changed, latest first; the time is the end of that day.
    List<Learnt> daysOfChange(
            String metric, List<String> members, LocalDate first, LocalDate last, LocalDate before, int limit) {
        return database.sql("""
                SELECT recorded_on, sum(quantity) AS quantity, sum(standing) AS standing
                FROM result_day
                WHERE metric = :metric AND members = ANY(CAST(:members AS text[]))
                  AND day BETWEEN :first AND :last AND recorded_on < :before
                GROUP BY 1
                ORDER BY 1 DESC
                LIMIT :limit
                """)
                .param("metric", metric)
                .param("members", members.toArray(String[]::new))
                .param("first", first)
                .param("last", last)
                .param("before", before)
                .param("limit", limit)
                .query((row, number) -> new Learnt(
                        row.getObject("recorded_on", LocalDate.class)
                                .plusDays(1)
                                .atStartOfDay(SEOUL)
                                .toInstant(),
                        new Tally(row.getBigDecimal("quantity"), row.getLong("standing"))))
                .list();
    }

    /// What a filter adds up to, by metric.
    static Question<Map<String, Tally>> totals(ResultConditions conditions, KnownAt known) {
        var parts = new ArrayList<String>();
        var days = "SELECT metric, quantity, standing FROM result_day d WHERE " + conditions.onDays();
        switch (known) {
            case KnownAt.Now() -> parts.add(conditions.onSums("metric, quantity, standing"));
            case KnownAt.At at -> {
                parts.add(days + " AND d.recorded_on < :that_day");
                parts.add("SELECT metric, quantity, CASE WHEN reverses IS NULL THEN 1 ELSE -1 END FROM result f WHERE "
                        + conditions.onFacts()
                        + " AND f.metric = ANY(CAST(:metrics AS text[]))"
                        + " AND f.recorded_at >= :day_began AND f.recorded_at <= :instant");
            }
        }
        var parameters = new HashMap<>(conditions.parameters());
        if (known instanceof KnownAt.At(var instant)) {
            parameters.putAll(at(instant));
        }
        return new Question<>(
                known instanceof KnownAt.Now && conditions.areSummed()
                        ? parts.getFirst()
                        : "SELECT metric, sum(quantity), sum(standing) FROM (" + String.join(" UNION ALL ", parts)
                                + ") parts GROUP BY metric",
                parameters,
                rows -> {
                    var totals = new HashMap<String, Tally>();
                    while (rows.next()) {
                        totals.put(rows.getString(1), new Tally(rows.getBigDecimal(2), rows.getLong(3)));
                    }
                    return totals;
                });
    }

    static Map<String, Object> at(Instant instant) {
        var day = LocalDate.ofInstant(instant, SEOUL);
        return Map.of(
                "that_day", day,
                "day_began", Timestamp.from(day.atStartOfDay(SEOUL).toInstant()),
                "instant", Timestamp.from(instant));
    }
}
