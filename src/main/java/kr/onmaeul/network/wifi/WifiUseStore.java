package kr.onmaeul.network.wifi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was reported of use. A later report of the same month stands beside the earlier one and counts alone.
@Repository
class WifiUseStore {

    private static final String LATEST = """
            (SELECT DISTINCT ON (point, month) point, month, gigabytes, users, sample
             FROM wifi_use ORDER BY point, month, edition DESC) AS latest
            """;

    private final JdbcClient database;

    WifiUseStore(JdbcClient database) {
        this.database = database;
    }

    Optional<WifiUse> find(String point, YearMonth month) {
        return database.sql("SELECT point, month, gigabytes, users, sample FROM " + LATEST
                        + " WHERE point = :point AND month = :month")
                .param("point", point)
                .param("month", month.atDay(1))
                .query((row, _) -> new WifiUse(
                        row.getString("point"),
                        month(row),
                        row.getBigDecimal("gigabytes"),
                        row.getLong("users"),
                        row.getBoolean("sample")))
                .optional();
    }

    void add(WifiUse use) {
        database.sql("""
                        INSERT INTO wifi_use (point, month, edition, gigabytes, users, sample, recorded_by_name)
                        SELECT :point, :month, coalesce(max(edition), 0) + 1, :gigabytes, :users, :sample, :name
                        FROM wifi_use WHERE point = :point AND month = :month
                        """)
                .param("point", use.point())
                .param("month", use.month().atDay(1))
                .param("gigabytes", use.gigabytes())
                .param("users", use.users())
                .param("sample", use.sample())
                .param("name", CurrentActor.now().name())
                .update();
    }

    /// The latest month of which anything was reported.
    Optional<YearMonth> latest() {
        return database.sql("SELECT max(month) AS month FROM wifi_use HAVING max(month) IS NOT NULL")
                .query((row, _) -> month(row))
                .optional();
    }

    /// The months of a span in which something was reported.
    ///
    /// @param point of one access point, or null for all
    List<WifiUsage.Month> months(YearMonth from, YearMonth to, @Nullable String point) {
        return database.sql("SELECT month, sum(gigabytes) AS gigabytes, sum(users) AS users FROM " + LATEST
                        + " WHERE month BETWEEN :from AND :to AND (CAST(:point AS text) IS NULL OR point = :point)"
                        + " GROUP BY month ORDER BY month")
                .param("from", from.atDay(1))
                .param("to", to.atDay(1))
                .param("point", point)
                .query((row, _) ->
                        new WifiUsage.Month(month(row), row.getBigDecimal("gigabytes"), row.getLong("users")))
                .list();
    }

    /// What stood in a month at every access point, the busiest first.
    List<WifiUsage.Place> places(YearMonth month) {
        return database.sql("""
                        SELECT a.number, a.place, a.kind, latest.gigabytes, latest.users, latest.sample,
                               (SELECT count(*) FROM wifi_complaint c
                                WHERE c.point = a.number AND c.state = 'OPEN' AND NOT c.gone) AS complaints
                        FROM wifi_access_point a JOIN %s ON latest.point = a.number
                        WHERE latest.month = :month
                        ORDER BY latest.gigabytes DESC, a.number
                        """.formatted(LATEST))
                .param("month", month.atDay(1))
                .query((row, _) -> new WifiUsage.Place(
                        row.getString("number"),
                        row.getString("place"),
                        kind(row),
                        row.getBigDecimal("gigabytes"),
                        row.getLong("users"),
                        row.getLong("complaints"),
                        row.getBoolean("sample")))
                .list();
    }

    /// Access points that stand today, and complaints that are open.
    WifiUsage.Counts counts() {
        return database.sql("""
                        SELECT (SELECT count(*) FROM wifi_access_point WHERE NOT gone) AS points,
                               (SELECT count(*) FROM wifi_complaint WHERE NOT gone AND state = 'OPEN') AS complaints
                        """).query(WifiUsage.Counts.class).single();
    }

    /// Contracts that end up to a day, the soonest first.
    List<WifiUsage.Contract> contracts(LocalDate until) {
        return database.sql("""
                        SELECT contract_to AS ends, coalesce(carrier, '') AS carrier, count(*) AS points
                        FROM wifi_access_point
                        WHERE NOT gone AND contract_to <= :until
                        GROUP BY contract_to, carrier
                        ORDER BY contract_to, carrier
                        """)
                .param("until", until)
                .query(WifiUsage.Contract.class)
                .list();
    }

    private static YearMonth month(ResultSet row) throws SQLException {
        return YearMonth.from(row.getObject("month", LocalDate.class));
    }

    private static Bilingual kind(ResultSet row) throws SQLException {
        return WifiAccessPoint.Kind.valueOf(row.getString("kind")).label();
    }
}
