package kr.onmaeul.office.budget;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.money.Won;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds changes of the budget; the database stamps them and keeps the roll-up.
@Repository
class EventStore {

    private static final String ROWS = """
            SELECT id, line, day, kind, national, city, district, transfer, note, source, source_key, sample, reverses,
                   reason
            FROM budget_event
            """;

    private final JdbcClient database;

    EventStore(JdbcClient database) {
        this.database = database;
    }

    /// @param transfer what the rows of one transfer between lines have in common, else null
    record Row(
            UUID id,
            UUID line,
            LocalDate day,
            EntryKind kind,
            Funding funding,
            @Nullable UUID transfer,
            String note,
            String source,
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
                    funding.negated(),
                    transfer,
                    note,
                    source,
                    "reversal:" + id,
                    sample,
                    id,
                    why);
        }

        /// Whether it says the same; ids are given anew each time.
        boolean same(Row other) {
            return line.equals(other.line)
                    && day.equals(other.day)
                    && kind == other.kind
                    && funding.equals(other.funding)
                    && note.equals(other.note)
                    && source.equals(other.source)
                    && sample == other.sample;
        }
    }

    void add(List<Row> rows) {
        var actor = CurrentActor.now();
        database.sql("""
                INSERT INTO budget_event (id, line, day, fiscal_year, kind, national, city, district, transfer, note,
                                          source, source_key, sample, reverses, reason, recorded_by, recorded_by_name,
                                          acting_for)
                SELECT id, line, day, extract(year FROM day), kind, national, city, district, transfer, note, source,
                       source_key, sample, reverses, reason, :account, :name, :acting_for
                FROM unnest(CAST(:id AS uuid[]), CAST(:line AS uuid[]), CAST(:day AS date[]), CAST(:kind AS text[]),
                            CAST(:national AS bigint[]), CAST(:city AS bigint[]), CAST(:district AS bigint[]),
                            CAST(:transfer AS uuid[]), CAST(:note AS text[]), CAST(:source AS text[]),
                            CAST(:source_key AS text[]), CAST(:sample AS boolean[]), CAST(:reverses AS uuid[]),
                            CAST(:reason AS text[]))
                  AS fresh (id, line, day, kind, national, city, district, transfer, note, source, source_key, sample,
                            reverses, reason)
                """)
                .param("id", Columns.of(rows, Row::id))
                .param("line", Columns.of(rows, Row::line))
                .param("day", Columns.of(rows, Row::day))
                .param("kind", Columns.of(rows, Row::kind))
                .param(
                        "national",
                        Columns.of(rows, row -> row.funding().national().amount()))
                .param("city", Columns.of(rows, row -> row.funding().city().amount()))
                .param(
                        "district",
                        Columns.of(rows, row -> row.funding().district().amount()))
                .param("transfer", Columns.of(rows, Row::transfer))
                .param("note", Columns.of(rows, Row::note))
                .param("source", Columns.of(rows, Row::source))
                .param("source_key", Columns.of(rows, Row::sourceKey))
                .param("sample", Columns.of(rows, Row::sample))
                .param("reverses", Columns.of(rows, Row::reverses))
                .param("reason", Columns.of(rows, Row::reason))
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .update();
    }

    /// The row and, when it is part of a transfer, the other rows of that transfer that are no reversals.
    List<Row> withItsTransfer(UUID id) {
        return database.sql(ROWS + """
                 WHERE id = :id
                    OR (reverses IS NULL AND transfer = (SELECT e.transfer FROM budget_event e WHERE e.id = :id))
                """)
                .param("id", id)
                .query((row, number) -> row(row))
                .list();
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
        return database.sql("SELECT EXISTS (SELECT 1 FROM budget_event WHERE reverses = ?)")
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
                new Funding(
                        Won.of(row.getLong("national")), Won.of(row.getLong("city")), Won.of(row.getLong("district"))),
                row.getObject("transfer", UUID.class),
                row.getString("note"),
                row.getString("source"),
                row.getString("source_key"),
                row.getBoolean("sample"),
                row.getObject("reverses", UUID.class),
                row.getString("reason"));
    }
}
