package kr.onmaeul.foundation.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.database.SeenAtStart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {

    /// How much later than due a session may end: so much is a session's last request kept too early.
    private static final int GRAINS = 30;

    private final JdbcClient database;
    private final double idleSeconds;
    private final double grainSeconds;

    SessionStore(JdbcClient database, SecuritySettings settings) {
        this.database = database;
        this.idleSeconds = seconds(settings.idle());
        this.grainSeconds = idleSeconds / GRAINS;
    }

    /// @param due whether the last request is to be written down anew
    record Found(Session session, boolean due) {}

    void add(byte[] key, UUID account) {
        database.sql("INSERT INTO session (secret_hash, account) VALUES (?, ?)")
                .params(key, account)
                .update();
    }

    /// The session and how its account stands, in one question: every request asks it.
    Optional<Found> find(byte[] key) {
        return database.sql("""
                SELECT s.account, s.acting_for, a.login, a.name_ko, a.name_en, a.post, a.must_change,
                       s.last_seen < clock_timestamp() - make_interval(secs => ?) AS due, %s AS held, %s AS seen
                FROM session s JOIN account a ON a.id = s.account
                WHERE s.secret_hash = ? AND a.closed_at IS NULL
                  AND s.last_seen > clock_timestamp() - make_interval(secs => ?)
                """.formatted(AccountStore.HELD_AS_ARRAY, SeenAtStart.SQL))
                .params(grainSeconds, key, idleSeconds + grainSeconds)
                .query((row, number) -> new Found(session(key, row), row.getBoolean("due")))
                .optional();
    }

    private static Session session(byte[] key, ResultSet row) throws SQLException {
        return new Session(
                key,
                new SignedIn(
                        row.getObject("account", UUID.class),
                        row.getString("login"),
                        row.getString("name_ko"),
                        row.getString("name_en")),
                Accounts.Standing.of(AccountStore.standing(row)),
                row.getString("acting_for"),
                row.getString("seen"));
    }

    /// Another request of the session may have written meanwhile.
    void seen(byte[] key) {
        database.sql("""
                UPDATE session SET last_seen = clock_timestamp()
                WHERE secret_hash = ? AND last_seen < clock_timestamp() - make_interval(secs => ?)
                """).params(key, grainSeconds).update();
    }

    void setActingFor(byte[] key, @Nullable String post) {
        database.sql("UPDATE session SET acting_for = :post WHERE secret_hash = :key")
                .param("post", post)
                .param("key", key)
                .update();
    }

    void end(byte[] key) {
        database.sql("DELETE FROM session WHERE secret_hash = ?").param(key).update();
    }

    /// Ends all sessions of an account.
    void end(UUID account) {
        database.sql("DELETE FROM session WHERE account = ?").param(account).update();
    }

    void clear() {
        database.sql("DELETE FROM session WHERE last_seen < clock_timestamp() - make_interval(secs => ?)")
                .param(idleSeconds + grainSeconds)
                .update();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
