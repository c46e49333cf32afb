package kr.onmaeul.office.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds commitments, payments and returns; the database stamps them and keeps the roll-up.
@Repository
class SpendingStore {

    private static final String ROWS = """
            SELECT id, line, day, kind, amount, note, evidence, source_key, sample, reverses, reason FROM spending
            """;

    private final JdbcClient database;

    SpendingStore(JdbcClient database) {
        this.database = database;
    }

    record Row(
            UUID id,
            UUID line,
            LocalDate day,
            EntryKind kind,
            long amount,
            String note,
            String evidence,
            String sourceKey,
            boolean sample,
            @Nullable UUID reverses,
            @Nullable String reason) {

        /// The row that takes this one back on its own day.
        Row reversal(String why) {
            return new Row(
                    UuidCreator.getTimeOrderedEpoch(),
                    line,
                    day,
                    kind,
                    -amount,
                    note,
                    evidence,
                    "reversal:" + id,
                    sample,
                    id,
                    why);
        }

        /// Whether it says the same; the id is given anew each time.
        boolean same(Row other) {
            return line.equals(other.line)
                    && day.equals(other.day)
                    && kind == other.kind
                    && amount == other.amount
                    && note.equals(other.note)
                    && evidence.equals(other.evidence)
                    && sample == other.sample;
        }
    }

    void add(List<Row> rows) {
        var actor = CurrentActor.now();
        database.sql("""
                INSERT INTO spending (id, line, day, fiscal_year, kind, amount, note, evidence, source_key, sample,
                                      reverses, reason, recorded_by, recorded_by_name, acting_for)
                SELECT id, line, day, extract(year FROM day), kind, amount, note, evidence, source_key, sample,
                       reverses, reason, :account, :name, :acting_for
                FROM unnest(CAST(:id AS uuid[]), CAST(:line AS uuid[]), CAST(:day AS date[]), CAST(:kind AS text[]),
                            CAST(:amount AS bigint[]), CAST(:note AS text[]), CAST(:evidence AS text[]),
                            CAST(:source_key AS text[]), CAST(:sample AS boolean[]), CAST(:reverses AS uuid[]),
                            CAST(:reason AS text[]))
                  AS fresh (id, line, day, kind, amount, note, evidence, source_key, sample, reverses, reason)
                """)
                .param("id", Columns.of(rows, Row::id))
                .param("line", Columns.of(rows, Row::line))
                .param("day", Columns.of(rows, Row::day))
                .param("kind", Columns.of(rows, Row::kind))
                .param("amount", Columns.of(rows, Row::amount))
                .param("note", Columns.of(rows, Row::note))
                .param("evidence", Columns.of(rows, Row::evidence))
                .param("source_key", Columns.of(rows, Row::sourceKey))
                .param("sample", Columns.of(rows, Row::sample))
                .param("reverses", Columns.of(rows, Row::reverses))
                .param("reason", Columns.of(rows, Row::reason))
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    Optional<Row> find(UUID id) {
        return database.sql(ROWS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> row(row))
                .optional();
    }

    /// Rows that are there already, by source key.
    Map<String, Row> withKeys(Collection<String> sourceKeys) {
        return database
                .sql(ROWS + " WHERE source_key = ANY(CAST(:keys AS text[]))")
                .param("keys", sourceKeys.toArray(String[]::new))
                .query((row, number) -> row(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Row::sourceKey, Function.identity()));
    }

    boolean isReversed(UUID id) {
        return database.sql("SELECT EXISTS (SELECT 1 FROM spending WHERE reverses = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("line", UUID.class),
                row.getObject("day", LocalDate.class),
                EntryKind.valueOf(row.getString("kind")),
                row.getLong("amount"),
                row.getString("note"),
                row.getString("evidence"),
                row.getString("source_key"),
                row.getBoolean("sample"),
                row.getObject("reverses", UUID.class),
                row.getString("reason"));
    }
}
