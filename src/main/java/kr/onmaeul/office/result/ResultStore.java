package kr.onmaeul.office.result;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.database.Question;
import kr.onmaeul.foundation.time.KnownAt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds facts and reads them back.
@Repository
class ResultStore {

    private static final String FACTS = "SELECT " + Columns.WHOLE.sql() + " FROM result f";

    /// The offset keeps the planner at one look for each fact of a page, however many facts there are.
    private static final String STANDING_NOW = """
             AND f.reverses IS NULL
             AND NOT EXISTS (SELECT 1 FROM result b WHERE b.reverses = f.id OFFSET 0)
            """;

    private static final String STANDING_THEN =
            STANDING_NOW.replace("OFFSET 0", "AND b.recorded_at <= :instant OFFSET 0");

    private static final OffsetDateTime NO_END = OffsetDateTime.MAX;

    private final JdbcClient database;

    ResultStore(JdbcClient database) {
        this.database = database;
    }

    /// A fact with its id.
    record Row(
            UUID id,
            NewResult fact,
            @Nullable UUID reverses,
            @Nullable String reason) {

        static Row of(NewResult fact) {
            return new Row(UuidCreator.getTimeOrderedEpoch(), fact, null, null);
        }

        private String key() {
            return fact.sourceKey() == null ? "" : fact.sourceKey();
        }
    }

    /// Adds the facts whose source keys are new, in one statement, and gives the ids of those that were added. The keys
    /// are taken in their order, so that two writers of the same keys wait one after the other.
    Set<UUID> add(Collection<Row> unordered) {
        var rows = unordered.stream().sorted(Comparator.comparing(Row::key)).toList();
        var actor = CurrentActor.now();
        return new HashSet<>(database.sql("""
                INSERT INTO result (id, metric, day, quantity, members, team, initiative, title, evidence, source_key,
                                    sample, reverses, reason, recorded_by, recorded_by_name, acting_for)
                SELECT fresh.*, :account, :name, :acting_for
                FROM unnest(CAST(:id AS uuid[]), CAST(:metric AS text[]), CAST(:day AS date[]),
                            CAST(:quantity AS numeric[]), CAST(:members AS text[]), CAST(:team AS text[]),
                            CAST(:initiative AS text[]), CAST(:title AS text[]), CAST(:evidence AS text[]),
                            CAST(:source_key AS text[]), CAST(:sample AS boolean[]), CAST(:reverses AS uuid[]),
                            CAST(:reason AS text[])) AS fresh
                ON CONFLICT (source_key) DO NOTHING
                RETURNING id
                """)
                .param("id", column(rows, Row::id))
                .param("metric", column(rows, row -> row.fact().metric()))
                .param("day", column(rows, row -> row.fact().day()))
                .param("quantity", column(rows, row -> row.fact().quantity().toPlainString()))
                .param("members", column(rows, row -> Members.text(row.fact().members())))
                .param("team", column(rows, row -> row.fact().team()))
                .param("initiative", column(rows, row -> written(row.fact().initiative())))
                .param("title", column(rows, row -> row.fact().title()))
                .param("evidence", column(rows, row -> row.fact().evidence()))
                .param("source_key", column(rows, row -> row.fact().sourceKey()))
                .param("sample", column(rows, row -> row.fact().sample()))
                .param("reverses", column(rows, Row::reverses))
                .param("reason", column(rows, Row::reason))
                .param("account", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor())
                .query(UUID.class)
                .list());
    }

    Optional<Result> find(UUID id) {
        return database.sql(FACTS + " WHERE f.id = :id")
                .param("id", id)
                .param("instant", NO_END)
                .query(Columns.WHOLE.reading())
                .optional();
    }

    List<Result> withKeys(Collection<String> keys) {
        return database.sql(FACTS + " WHERE f.source_key = ANY(CAST(:keys AS text[]))")
                .param("keys", keys.toArray(String[]::new))
                .param("instant", NO_END)
                .query(Columns.WHOLE.reading())
                .list();
    }

    /// At most so many facts after the cursor, in the order asked for; in the opposite one when leafing back.
    static <R> Question<List<R>> page(
            Columns<R> columns,
            ResultConditions conditions,
            boolean reversedToo,
            ResultOrder order,
            Cursor cursor,
            int size,
            KnownAt known) {
        boolean now = known instanceof KnownAt.Now;
        var sql = new StringBuilder("SELECT ")
                .append(reversedToo ? columns.sql() : columns.ofStanding())
                .append(" FROM result f WHERE ")
                .append(conditions.onFacts());
        sql.append(now ? "" : " AND f.recorded_at <= :instant");
        sql.append(reversedToo ? "" : now ? STANDING_NOW : STANDING_THEN);
        boolean rising = cursor.back() == (order == ResultOrder.NEWEST);
        if (cursor.id() != null) {
            sql.append(rising ? " AND (f.day, f.id) > (:day, :id)" : " AND (f.day, f.id) < (:day, :id)");
        }
        sql.append(rising ? " ORDER BY f.day, f.id" : " ORDER BY f.day DESC, f.id DESC");
        // As a number, not as a parameter: so the planner knows it and keeps its plan.
        sql.append(" LIMIT ").append(size);
        var parameters = new HashMap<>(conditions.parameters());
        parameters.put(
                "instant",
                switch (known) {
                    case KnownAt.Now() -> NO_END;
                    case KnownAt.At(var instant) -> instant.atOffset(ZoneOffset.UTC);
                });
        if (cursor.id() != null) {
            parameters.put("day", Objects.requireNonNull(cursor.day()));
            parameters.put("id", cursor.id());
        }
        return Question.ofRows(sql.toString(), parameters, columns.reading());
    }

    private static String written(@Nullable String code) {
        return code == null ? "" : code;
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> cell) {
        var column = new @Nullable String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            var value = cell.apply(rows.get(i));
            column[i] = value == null ? null : value.toString();
        }
        return column;
    }
}
