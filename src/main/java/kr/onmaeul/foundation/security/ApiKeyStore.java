package kr.onmaeul.foundation.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiKeyStore {

    private static final String KEYS = """
            SELECT id, name, role, a_second, created_at, created_by_name, last_used_on, withdrawn_at,
                   withdrawn_by_name, withdrawn_reason
            FROM api_key
            """;

    private final JdbcClient database;

    ApiKeyStore(JdbcClient database) {
        this.database = database;
    }

    /// What is asked for at every request that comes with a key.
    record Secret(
            String name, String role, int aSecond, @Nullable LocalDate lastUsed, byte[] hash) {}

    /// False when a key in use has the name already.
    boolean add(UUID id, String name, byte[] hash, Role role, int aSecond, Actor by) {
        return database.sql("""
                INSERT INTO api_key (id, name, secret_hash, role, a_second, created_by, created_by_name)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """)
                        .params(id, name, hash, role.name(), aSecond, by.account(), by.name())
                        .update()
                == 1;
    }

    /// False when it was withdrawn before.
    boolean withdraw(UUID id, String reason, Actor by) {
        return database.sql("""
                UPDATE api_key SET withdrawn_at = clock_timestamp(), withdrawn_by_name = ?, withdrawn_reason = ?
                WHERE id = ? AND withdrawn_at IS NULL
                """).params(by.name(), reason, id).update() == 1;
    }

    void used(UUID id, LocalDate day) {
        database.sql("UPDATE api_key SET last_used_on = ? WHERE id = ?")
                .params(day, id)
                .update();
    }

    Optional<Secret> secret(UUID id) {
        return database.sql("""
                SELECT name, role, a_second, last_used_on, secret_hash FROM api_key
                WHERE id = ? AND withdrawn_at IS NULL
                """)
                .param(id)
                .query((row, number) -> new Secret(
                        row.getString("name"),
                        row.getString("role"),
                        row.getInt("a_second"),
                        row.getObject("last_used_on", LocalDate.class),
                        row.getBytes("secret_hash")))
                .optional();
    }

    Optional<ApiKey> find(UUID id) {
        return database.sql(KEYS + " WHERE id = ?")
                .param(id)
                .query((row, number) -> key(row))
                .optional();
    }

    List<ApiKey> all() {
        return database.sql(KEYS + " ORDER BY withdrawn_at IS NOT NULL, id DESC")
                .query((row, number) -> key(row))
                .list();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        var withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new ApiKey(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getInt("a_second"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by_name"),
                Optional.ofNullable(row.getObject("last_used_on", LocalDate.class)),
                withdrawn == null
                        ? Optional.empty()
                        : Optional.of(new ApiKey.Withdrawal(
                                withdrawn.toInstant(),
                                Optional.ofNullable(row.getString("withdrawn_by_name"))
                                        .orElse(""),
                                Optional.ofNullable(row.getString("withdrawn_reason"))
                                        .orElse(""))));
    }
}
