package kr.onmaeul.office.organization;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ActingStore {

    private static final String ENTRIES = """
            SELECT id, post, stand_in, kind, reason, valid_from, valid_to, recorded_at, recorded_by_name,
                   ended_on, ended_recorded_at, ended_by_name, ended_reason
            FROM acting
            """;

    /// The days it really held; none when it ended before it began.
    private static final String HELD = """
             (ended_on IS NULL OR ended_on >= valid_from)
             AND daterange(valid_from, coalesce(ended_on, valid_to), '[]') && daterange(:from, :to, '[]')
            """;

    private final JdbcClient database;

    ActingStore(JdbcClient database) {
        this.database = database;
    }

    /// Lets one at a time enter who stands in for whom, until the transaction ends.
    void lock() {
        database.sql("SELECT pg_advisory_xact_lock(7305)").query(row -> {});
    }

    /// False when it overlaps with what the table does not bear.
    boolean add(Acting acting, String by) {
        return database.sql("""
                INSERT INTO acting (id, post, stand_in, kind, reason, valid_from, valid_to, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                        .params(
                                UuidCreator.getTimeOrderedEpoch(),
                                acting.post(),
                                acting.standIn(),
                                acting.kind().name(),
                                acting.reason(),
                                acting.period().from(),
                                acting.period().to(),
                                by)
                        .update()
                == 1;
    }

    /// False when it was ended before.
    boolean end(UUID id, LocalDate last, String reason, String by) {
        return database.sql("""
                UPDATE acting SET ended_on = ?, ended_recorded_at = clock_timestamp(), ended_reason = ?, ended_by_name = ?
                WHERE id = ? AND ended_on IS NULL
                """).params(last, reason, by, id).update() == 1;
    }

    /// What somebody of two posts has to do with on some of the days.
    List<Actings.Entry> around(Acting acting) {
        return database.sql(ENTRIES + " WHERE (post IN (:posts) OR stand_in IN (:posts)) AND " + HELD + " ORDER BY id")
                .param("posts", List.of(acting.post(), acting.standIn()))
                .param("from", acting.period().from())
                .param("to", acting.period().to())
                .query((row, number) -> entry(row))
                .list();
    }

    /// Everything that held on a day, as known at an instant; an ending that was learnt later is not known yet.
    List<Acting> on(LocalDate day, KnownAt knownAt) {
        return database.sql("""
                        SELECT post, stand_in, kind, reason, valid_from,
                               CASE WHEN ended_recorded_at <= :known_at THEN ended_on ELSE valid_to END AS valid_to
                        FROM acting
                        WHERE valid_from <= :day AND valid_to >= :day AND recorded_at <= :known_at
                          AND (ended_on IS NULL OR ended_recorded_at > :known_at OR ended_on >= :day)
                        ORDER BY post
                        """)
                .param("day", day)
                .param("known_at", knownAt.until())
                .query((row, number) -> acting(row))
                .list();
    }

    /// Everything that holds on a day.
    List<Acting> on(LocalDate day) {
        return database.sql(ENTRIES + " WHERE " + HELD + " ORDER BY post")
                .param("from", day)
                .param("to", day)
                .query((row, number) -> entry(row).acting())
                .list();
    }

    Optional<Actings.Entry> find(UUID id) {
        return database.sql(ENTRIES + " WHERE id = ?")
                .param(id)
                .query((row, number) -> entry(row))
                .optional();
    }

    List<Actings.Entry> latest(@Nullable UUID before, int size) {
        return database.sql(ENTRIES + " WHERE id < :before ORDER BY id DESC LIMIT :size")
                .param("before", before == null ? new UUID(-1, -1) : before)
                .param("size", size)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Actings.Entry entry(ResultSet row) throws SQLException {
        var ended = row.getObject("ended_on", LocalDate.class);
        return new Actings.Entry(
                row.getObject("id", UUID.class),
                acting(row),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"),
                ended == null
                        ? Optional.empty()
                        : Optional.of(new Actings.Ending(
                                ended,
                                Optional.ofNullable(row.getString("ended_by_name"))
                                        .orElse(""),
                                Optional.ofNullable(row.getString("ended_reason"))
                                        .orElse(""))));
    }

    private static Acting acting(ResultSet row) throws SQLException {
        return new Acting(
                row.getString("post"),
                row.getString("stand_in"),
                Acting.Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                Period.of(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)));
    }
}
