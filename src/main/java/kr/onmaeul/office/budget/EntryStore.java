package kr.onmaeul.office.budget;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the single rows of the books.
@Repository
class EntryStore {

    private static final String ENTRIES = """
            SELECT e.id, e.day, e.kind, l.detailed_program, l.sub_item, e.amount, e.note, e.evidence, e.sample,
                   e.recorded_at, e.recorded_by_name, e.reverses, e.reason,
                   CASE WHEN e.kind IN ('COMMITMENT', 'PAYMENT', 'RETURN')
                        THEN (SELECT b.id FROM spending b WHERE b.reverses = e.id AND b.recorded_at <= :known_at)
                        ELSE (SELECT b.id FROM budget_event b WHERE b.reverses = e.id AND b.recorded_at <= :known_at)
                   END AS reversed_by
            FROM (%s) e
            JOIN budget_line l ON l.id = e.line
            """;

    private static final String EVENTS = """
            SELECT id, line, day, kind, national + city + district AS amount, note, source AS evidence, sample,
                   recorded_at, recorded_by_name, reverses, reason
            FROM budget_event
            """;

    private static final String SPENDING = """
            SELECT id, line, day, kind, amount, note, evidence, sample, recorded_at, recorded_by_name, reverses, reason
            FROM spending
            """;

    /// Each table gives its own latest rows, so that a page costs the same however long the books are.
    private static final String PAGE_OF_EITHER = """
            WHERE line = ANY(CAST(:lines AS uuid[])) AND kind = ANY(:kinds) AND day <= :day AND recorded_at <= :known_at
              AND (day, id) < (:after_day, :after_id)
            ORDER BY day DESC, id DESC
            LIMIT :size
            """;

    private static final String EITHER_PAGE =
            "(" + EVENTS + PAGE_OF_EITHER + ") UNION ALL (" + SPENDING + PAGE_OF_EITHER + ")";

    private static final EntryKey BEFORE_ALL = new EntryKey(LocalDate.of(9999, 12, 31), new UUID(-1, -1));

    private final JdbcClient database;

    EntryStore(JdbcClient database) {
        this.database = database;
    }

    List<BudgetEntry> page(
            List<UUID> lines,
            Set<EntryKind> kinds,
            LocalDate day,
            KnownAt knownAt,
            @Nullable EntryKey after,
            int size) {
        var begin = after == null ? BEFORE_ALL : after;
        return database.sql(ENTRIES.formatted(EITHER_PAGE) + " ORDER BY e.day DESC, e.id DESC LIMIT :size")
                .param("lines", lines.stream().map(UUID::toString).toArray(String[]::new))
                .param("kinds", kinds.stream().map(Enum::name).toArray(String[]::new))
                .param("day", day)
                .param("known_at", knownAt.until())
                .param("after_day", begin.day())
                .param("after_id", begin.id())
                .param("size", size)
                .query((row, number) -> entry(row))
                .list();
    }

    Optional<BudgetEntry> find(UUID id) {
        return database.sql(ENTRIES.formatted(EVENTS + " WHERE id = :id UNION ALL " + SPENDING + " WHERE id = :id"))
                .param("id", id)
                .param("known_at", KnownAt.EVER)
                .query((row, number) -> entry(row))
                .optional();
    }

    private static BudgetEntry entry(ResultSet row) throws SQLException {
        return new BudgetEntry(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                EntryKind.valueOf(row.getString("kind")),
                new LineCode(row.getString("detailed_program"), row.getString("sub_item")),
                Won.of(row.getLong("amount")),
                row.getString("note"),
                row.getString("evidence"),
                row.getBoolean("sample"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                row.getObject("reverses", UUID.class),
                row.getString("reason"),
                row.getObject("reversed_by", UUID.class));
    }
}
