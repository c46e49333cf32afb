package kr.onmaeul.office.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds up the roll-up. As known at an instant it takes the days that were recorded before that day of Seoul whole,
/// and of that one day the single rows.
@Repository
class StandingStore {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private static final String KNOWN_NOW = """
            SELECT d.line, d.day, d.national, d.city, d.district, d.committed, d.spent,
                   d.events, d.commitments, d.payments
            FROM budget_line l JOIN budget_day d ON d.line = l.id
            WHERE l.fiscal_year = :year AND d.day <= :day
            """;

    private static final String KNOWN_THEN = KNOWN_NOW + """
             AND d.recorded_on < :known_day
            UNION ALL
            SELECT line, day, national, city, district, 0, 0, 1, 0, 0
            FROM budget_event
            WHERE fiscal_year = :year AND day <= :day AND recorded_at >= :known_day_begin AND recorded_at <= :known_at
            UNION ALL
            SELECT line, day, 0, 0, 0,
                   CASE WHEN kind = 'COMMITMENT' THEN amount ELSE 0 END,
                   CASE WHEN kind = 'COMMITMENT' THEN 0 ELSE amount END,
                   0,
                   CASE WHEN kind = 'COMMITMENT' THEN 1 ELSE 0 END,
                   CASE WHEN kind = 'COMMITMENT' THEN 0 ELSE 1 END
            FROM spending
            WHERE fiscal_year = :year AND day <= :day AND recorded_at >= :known_day_begin AND recorded_at <= :known_at
            """;

    private static final String UNIT = Then.of("unit_program", List.of("code"), List.of("place"));

    private static final String DETAILED =
            Then.of("detailed_program", List.of("code", "unit_program"), List.of("place"));

    private static final String SUB_ITEM = Then.of("budget_sub_item", List.of("code"), List.of("name", "english"));

    private final JdbcClient database;

    StandingStore(JdbcClient database) {
        this.database = database;
    }

    /// Every line of the day's fiscal year that had an entry by the day, in the order of that day's budget book.
    List<LineStanding> lines(LocalDate day, KnownAt knownAt) {
        return known("""
                SELECT u.code AS unit_program, p.code AS detailed_program, l.sub_item, i.name AS sub_item_name,
                       coalesce(i.english, i.name) AS sub_item_english,
                       s.national, s.city, s.district, s.committed, s.spent, s.events, s.commitments, s.payments
                FROM (SELECT line, sum(national)::bigint AS national, sum(city)::bigint AS city,
                             sum(district)::bigint AS district, sum(committed)::bigint AS committed,
                             sum(spent)::bigint AS spent, sum(events) AS events,
                             sum(commitments) AS commitments, sum(payments) AS payments
                      FROM (%%s) known GROUP BY line) s
                JOIN budget_line l ON l.id = s.line
                JOIN %s i ON i.code = l.sub_item
                JOIN %s p ON p.code = l.detailed_program
                JOIN %s u ON u.code = p.unit_program
                ORDER BY u.place, u.code, p.place, p.code, l.sub_item
                """.formatted(SUB_ITEM, DETAILED, UNIT), day, knownAt)
                .param("known", knownAt.until())
                .query((row, number) -> line(row))
                .list();
    }

    /// What was committed and paid in each month of the day's fiscal year, line by line.
    List<LineMonth> months(LocalDate day, KnownAt knownAt) {
        return known("""
                SELECT p.unit_program, p.code AS detailed_program, l.sub_item, s.month, s.committed, s.spent
                FROM (SELECT line, date_trunc('month', day)::date AS month,
                             sum(committed)::bigint AS committed, sum(spent)::bigint AS spent
                      FROM (%s) known GROUP BY line, month) s
                JOIN budget_line l ON l.id = s.line
                JOIN detailed_program p ON p.code = l.detailed_program
                WHERE s.committed <> 0 OR s.spent <> 0
                ORDER BY s.month
                """, day, knownAt)
                .query((row, number) -> new LineMonth(
                        row.getString("unit_program"),
                        new LineCode(row.getString("detailed_program"), row.getString("sub_item")),
                        new MonthOfSpending(
                                YearMonth.from(row.getObject("month", LocalDate.class)),
                                Won.of(row.getLong("committed")),
                                Won.of(row.getLong("spent")))))
                .list();
    }

    record LineMonth(String unitProgram, LineCode line, MonthOfSpending spending) {}

    private JdbcClient.StatementSpec known(String sql, LocalDate day, KnownAt knownAt) {
        return switch (knownAt) {
            case KnownAt.Now() ->
                database.sql(sql.formatted(KNOWN_NOW))
                        .param("year", day.getYear())
                        .param("day", day);
            case KnownAt.At(var instant) -> {
                var knownDay = instant.atZone(SEOUL).toLocalDate();
                yield database.sql(sql.formatted(KNOWN_THEN))
                        .param("year", day.getYear())
                        .param("day", day)
                        .param("known_day", knownDay)
                        .param("known_day_begin", knownDay.atStartOfDay(SEOUL).toOffsetDateTime())
                        .param("known_at", OffsetDateTime.ofInstant(instant, SEOUL));
            }
        };
    }

    private static LineStanding line(ResultSet row) throws SQLException {
        return new LineStanding(
                new LineCode(row.getString("detailed_program"), row.getString("sub_item")),
                row.getString("unit_program"),
                new Bilingual(row.getString("sub_item_name"), row.getString("sub_item_english")),
                new Standing(
                        new Funding(
                                Won.of(row.getLong("national")),
                                Won.of(row.getLong("city")),
                                Won.of(row.getLong("district"))),
                        Won.of(row.getLong("committed")),
                        Won.of(row.getLong("spent")),
                        row.getLong("events"),
                        row.getLong("commitments"),
                        row.getLong("payments")));
    }
}
