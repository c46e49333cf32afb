package kr.onmaeul.foundation.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFileStore {

    /// Whoever lets a file arrive shares the lock; whoever throws contents away takes it alone.
    private static final int CONTENTS = 7306;

    private final JdbcClient database;

    StoredFileStore(JdbcClient database) {
        this.database = database;
    }

    /// Until the end of the transaction no content is thrown away.
    void holdContents() {
        database.sql("SELECT pg_advisory_xact_lock_shared(?)").param(CONTENTS).query(row -> {});
    }

    /// Until the end of the transaction no file arrives.
    void holdArrivals() {
        database.sql("SELECT pg_advisory_xact_lock(?)").param(CONTENTS).query(row -> {});
    }

    void arrive(UUID id, String name, String hash, long bytes, FileKind kind, Actor by) {
        database.sql("""
                INSERT INTO waiting_file (id, name, hash, bytes, kind, recorded_by, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, name, hash, bytes, kind.name(), by.account(), by.name())
                .update();
    }

    /// Those that wait for the one who brought them, the first to arrive first.
    List<StoredFile> waiting(Collection<UUID> ids, Actor by, Duration since) {
        return database.sql("""
                SELECT id, name, hash, bytes, kind, recorded_at, recorded_by_name FROM waiting_file
                WHERE id = ANY(CAST(:ids AS uuid[])) AND recorded_by = :account
                  AND recorded_at > clock_timestamp() - make_interval(secs => :seconds)
                ORDER BY id
                """)
                .param("ids", written(ids))
                .param("account", by.account())
                .param("seconds", since.toSeconds())
                .query((row, number) -> file(row))
                .list();
    }

    void keep(Collection<UUID> ids) {
        database.sql("""
                WITH arrived AS (DELETE FROM waiting_file WHERE id = ANY(CAST(:ids AS uuid[])) RETURNING *)
                INSERT INTO stored_file (id, name, hash, bytes, kind, recorded_by, recorded_by_name)
                SELECT id, name, hash, bytes, kind, recorded_by, recorded_by_name FROM arrived
                """).param("ids", written(ids)).update();
    }

    void forget(Collection<UUID> ids) {
        database.sql("DELETE FROM waiting_file WHERE id = ANY(CAST(:ids AS uuid[]))")
                .param("ids", written(ids))
                .update();
    }

    /// @return how many had waited longer
    int forgetOlder(Duration age) {
        return database.sql("""
                DELETE FROM waiting_file WHERE recorded_at <= clock_timestamp() - make_interval(secs => :seconds)
                """).param("seconds", age.toSeconds()).update();
    }

    /// Which of the contents some file has.
    Set<String> named(Collection<String> hashes) {
        return new HashSet<>(database.sql("""
                SELECT hash FROM stored_file WHERE hash = ANY(CAST(:hashes AS text[]))
                UNION
                SELECT hash FROM waiting_file WHERE hash = ANY(CAST(:hashes AS text[]))
                """)
                .param("hashes", hashes.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    List<StoredFile> find(Collection<UUID> ids) {
        return database.sql("""
                SELECT id, name, hash, bytes, kind, recorded_at, recorded_by_name FROM stored_file
                WHERE id = ANY(CAST(:ids AS uuid[]))
                ORDER BY id
                """)
                .param("ids", written(ids))
                .query((row, number) -> file(row))
                .list();
    }

    private static String[] written(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("hash"),
                row.getLong("bytes"),
                FileKind.valueOf(row.getString("kind")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by_name"));
    }
}
