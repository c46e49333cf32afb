package kr.onmaeul.foundation.file;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredFileStore {

    private final JdbcClient database;

    StoredFileStore(JdbcClient database) {
        this.database = database;
    }

    void add(UUID id, String name, String hash, long bytes, FileKind kind, Actor by) {
        database.sql("""
                INSERT INTO stored_file (id, name, hash, bytes, kind, recorded_by, recorded_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(id, name, hash, bytes, kind.name(), by.account(), by.name())
                .update();
    }

    Optional<StoredFile> find(UUID id) {
        return database.sql("""
                SELECT id, name, hash, bytes, kind, recorded_at, recorded_by_name FROM stored_file WHERE id = ?
                """)
                .param(id)
                .query((row, number) -> new StoredFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("hash"),
                        row.getLong("bytes"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by_name")))
                .optional();
    }
}
