package kr.onmaeul.foundation.audit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditStore {

    private static final String EVENTS = """
            SELECT e.id, e.at, e.actor, e.actor_name, e.acting_for, e.deed, e.subject_kind, e.subject, e.details,
                   e.address, s.number, s.previous, s.hash
            FROM audit_event e LEFT JOIN audit_seal s ON s.event = e.id
            """;

    private final JdbcClient database;

    AuditStore(JdbcClient database) {
        this.database = database;
    }

    void add(Actor actor, String deed, String subjectKind, String subject, String details, String address) {
        database.sql("""
                INSERT INTO audit_event (id, actor, actor_name, acting_for, deed, subject_kind, subject, details, address)
                VALUES (:id, :actor, :name, :acting_for, :deed, :kind, :subject, :details, :address)
                """)
                .param("id", UuidCreator.getTimeOrderedEpoch())
                .param("actor", actor.account())
                .param("name", actor.name())
                .param("acting_for", actor.actingFor(), Types.VARCHAR)
                .param("deed", deed)
                .param("kind", subjectKind)
                .param("subject", subject)
                .param("details", details)
                .param("address", address)
                .update();
    }

    void addAccess(Actor actor, String address, List<String> whose, String deed, String reason) {
        database.sql("""
                INSERT INTO personal_access (id, actor, actor_name, acting_for, address, whose, deed, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        UuidCreator.getTimeOrderedEpoch(),
                        actor.account(),
                        actor.name(),
                        new SqlParameterValue(Types.VARCHAR, actor.actingFor()),
                        address,
                        whose.toArray(String[]::new),
                        deed,
                        reason)
                .update();
    }

    List<AuditEvent> latest(@Nullable UUID before, int size) {
        return database.sql(EVENTS + " WHERE e.id < :before ORDER BY e.id DESC LIMIT :size")
                .param("before", before == null ? new UUID(-1, -1) : before)
                .param("size", size)
                .query((row, number) -> event(row))
                .list();
    }

    List<Access> latestAccesses(@Nullable UUID before, int size) {
        return database.sql("""
                SELECT id, at, actor_name, acting_for, address, whose, deed, reason
                FROM personal_access WHERE id < :before ORDER BY id DESC LIMIT :size
                """)
                .param("before", before == null ? new UUID(-1, -1) : before)
                .param("size", size)
                .query((row, _) -> new Access(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor_name"),
                        row.getString("acting_for"),
                        row.getString("address"),
                        List.of((String[]) row.getArray("whose").getArray()),
                        row.getString("deed"),
                        row.getString("reason")))
                .list();
    }

    long unsealed() {
        return database.sql("""
                SELECT (SELECT count(*) FROM audit_event e
                        WHERE NOT EXISTS (SELECT 1 FROM audit_seal s WHERE s.event = e.id)
                          AND (l.xid IS NULL OR (e.xid, e.id) > (l.xid, l.id)))
                FROM (SELECT 1) one LEFT JOIN LATERAL (
                    SELECT e.xid, e.id FROM audit_seal s JOIN audit_event e ON e.id = s.event
                    ORDER BY s.number DESC LIMIT 1) l ON true
                """).query(Long.class).single();
    }

    /// True for the one transaction that may seal at a time.
    boolean maySeal() {
        return database.sql("SELECT pg_try_advisory_xact_lock(7303)")
                .query(Boolean.class)
                .single();
    }

    /// Events that committed and that nothing still running can sort before, in the order of the chain.
    List<AuditEvent> sealable(int size) {
        return database.sql(EVENTS + """
                 WHERE e.xid < pg_snapshot_xmin(pg_current_snapshot())
                   AND (e.xid, e.id) > (SELECT coalesce(max(l.xid::text::bigint), 0)::text::xid8,
                                               coalesce((array_agg(l.id))[1], '00000000-0000-0000-0000-000000000000')
                                        FROM (SELECT e2.xid, e2.id FROM audit_seal s2
                                              JOIN audit_event e2 ON e2.id = s2.event
                                              ORDER BY s2.number DESC LIMIT 1) l)
                 ORDER BY e.xid, e.id LIMIT :size
                """)
                .param("size", size)
                .query((row, number) -> event(row))
                .list();
    }

    Seal lastSeal() {
        return database.sql("SELECT number, previous, hash FROM audit_seal ORDER BY number DESC LIMIT 1")
                .query((row, number) -> new Seal(row.getLong(1), row.getBytes(2), row.getBytes(3)))
                .optional()
                .orElse(Seal.BEGINNING);
    }

    void addSeal(UUID event, Seal seal) {
        database.sql("INSERT INTO audit_seal (number, event, previous, hash) VALUES (?, ?, ?, ?)")
                .params(seal.number(), event, seal.previous(), seal.hash())
                .update();
    }

    /// Reads the chain from its beginning, one event at a time.
    void chain(SealedEventReader reader) {
        database.sql(EVENTS + " WHERE s.number IS NOT NULL ORDER BY s.number")
                .withFetchSize(1_000)
                .query(row -> {
                    reader.read(
                            event(row),
                            new Seal(row.getLong("number"), row.getBytes("previous"), row.getBytes("hash")));
                });
    }

    interface SealedEventReader {
        void read(AuditEvent event, Seal seal);
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        var number = row.getObject("number", Long.class);
        return new AuditEvent(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", UUID.class),
                row.getString("actor_name"),
                row.getString("acting_for"),
                row.getString("deed"),
                row.getString("subject_kind"),
                row.getString("subject"),
                row.getString("details"),
                row.getString("address"),
                number);
    }
}
