package kr.onmaeul.network.equipment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterSource;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Finds in the register, as it was on a day, what reaches its useful life.
@Repository
class CandidateStore {

    private static final String CANDIDATES = """
            WITH life AS (
                SELECT * FROM unnest(CAST(:items AS text[]), CAST(:years AS int[]), CAST(:froms AS date[]))
                              AS life (item, years, holds_from)),
            candidate AS (
                SELECT d.*, l.years, CAST(d.bought_on + make_interval(years => l.years) AS date) AS ends,
                       CASE d.condition WHEN 'POOR' THEN 0 WHEN 'FAIR' THEN 1 ELSE 2 END AS grade,
                       CASE d.purpose WHEN 'COUNTER' THEN 0 WHEN 'SHARED' THEN 2 ELSE 1 END AS nearness
                FROM %s d
                CROSS JOIN LATERAL (
                    SELECT life.years FROM life WHERE life.item = d.item
                    ORDER BY life.holds_from > d.bought_on,
                             CASE WHEN life.holds_from > d.bought_on THEN life.holds_from - DATE '1900-01-01'
                                  ELSE DATE '1900-01-01' - life.holds_from END
                    LIMIT 1) l
                WHERE NOT d.gone AND d.state IN ('ASSIGNED', 'UNDER_REPAIR') AND d.department IS NOT NULL)
            SELECT %s FROM candidate
            WHERE ends <= :last AND (:department = '' OR department = :department) AND (:item = '' OR item = :item)
            """;

    private final JdbcClient database;
    private final Register<Device> devices;

    CandidateStore(JdbcClient database, Register<Device> devices) {
        this.database = database;
        this.devices = devices;
    }

    /// What is asked for.
    ///
    /// @param last the day by which the life ends
    /// @param department only this one's, or empty
    /// @param item only these, or empty
    record Ask(LocalDate day, KnownAt knownAt, LocalDate last, String department, String item) {}

    long count(Ask ask) {
        return database.sql(candidates("count(*)"))
                .params(parameters(ask))
                .query(Long.class)
                .single();
    }

    List<Candidate> page(Ask ask, Candidate.Rank after, int size) {
        return database.sql(candidates("*") + """
                 AND (grade, ends, nearness, item_number) > (:grade, :ends, :nearness, :number)
                ORDER BY grade, ends, nearness, item_number LIMIT :size
                """)
                .params(parameters(ask))
                .param("grade", after.condition())
                .param("ends", after.ends())
                .param("nearness", after.purpose())
                .param("number", after.itemNumber())
                .param("size", size)
                .query((row, _) -> candidate(row))
                .list();
    }

    private String candidates(String columns) {
        return CANDIDATES.formatted(RegisterSource.onADay(devices), columns);
    }

    private static Map<String, Object> parameters(Ask ask) {
        var parameters = new HashMap<String, Object>();
        parameters.put("items", UsefulLife.ROWS.stream().map(UsefulLife::item).toArray(String[]::new));
        parameters.put(
                "years",
                UsefulLife.ROWS.stream().map(row -> String.valueOf(row.years())).toArray(String[]::new));
        parameters.put(
                "froms",
                UsefulLife.ROWS.stream().map(row -> row.from().toString()).toArray(String[]::new));
        parameters.put("day", ask.day());
        parameters.put("known", ask.knownAt().until());
        parameters.put("last", ask.last());
        parameters.put("department", ask.department());
        parameters.put("item", ask.item());
        return parameters;
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        var ends = row.getObject("ends", LocalDate.class);
        var number = row.getString("item_number");
        return new Candidate(
                row.getObject("id", UUID.class),
                number,
                Device.Item.valueOf(row.getString("item")),
                row.getString("model"),
                row.getString("department"),
                Device.Condition.valueOf(row.getString("condition")),
                Optional.ofNullable(row.getString("purpose"))
                        .map(Device.Purpose::valueOf)
                        .orElse(null),
                row.getObject("bought_on", LocalDate.class),
                row.getInt("years"),
                ends,
                new Candidate.Rank(row.getInt("grade"), ends, row.getInt("nearness"), number));
    }
}
