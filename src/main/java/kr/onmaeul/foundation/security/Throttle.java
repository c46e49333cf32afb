package kr.onmaeul.foundation.security;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Holds back whoever keeps failing to sign in, by account and by source address, in the database, so that all
/// programs on it agree. The first failures cost nothing; from then on a wait follows each, twice as long as the
/// one before, up to an hour. A right password does not shorten a wait that has begun.
@Component
class Throttle {

    enum Kind {
        ACCOUNT(5, Duration.ofDays(36_500)),
        SOURCE(30, Duration.ofHours(1));

        private final int free;
        private final Duration window;

        /// @param free how many tries cost nothing
        /// @param window after which the count begins anew, however many tries there were
        Kind(int free, Duration window) {
            this.free = free;
            this.window = window;
        }
    }

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    private final JdbcClient database;

    Throttle(JdbcClient database) {
        this.database = database;
    }

    /// Counts a try before the password is looked at.
    ///
    /// @return until when no try is taken, or empty when this one is
    Optional<Instant> take(Kind kind, String key) {
        return database.sql("""
                INSERT INTO sign_in_tries AS t (kind, key, tries, last_try, taken)
                VALUES (:kind, :key, 1, clock_timestamp(), true)
                ON CONFLICT (kind, key) DO UPDATE SET (tries, last_try, locked_until, taken, counted_from) = (
                    SELECT now.tries, now.last_try,
                           CASE WHEN NOT now.taken THEN t.locked_until
                                WHEN now.tries >= :free
                                THEN clock_timestamp() + least(:longest, :first * power(2, least(now.tries - :free, 20)))
                                                         * interval '1 second' END,
                           now.taken,
                           CASE WHEN now.tries = 1 THEN clock_timestamp() ELSE t.counted_from END
                    FROM (SELECT CASE WHEN t.locked_until > clock_timestamp() THEN t.tries
                                      WHEN t.last_try < clock_timestamp() - :forgotten * interval '1 second'
                                        OR t.counted_from < clock_timestamp() - :window * interval '1 second' THEN 1
                                      ELSE t.tries + 1 END AS tries,
                                 CASE WHEN t.locked_until > clock_timestamp() THEN t.last_try
                                      ELSE clock_timestamp() END AS last_try,
                                 t.locked_until IS NULL OR t.locked_until <= clock_timestamp() AS taken) now)
                RETURNING taken, locked_until
                """)
                .param("kind", kind.name())
                .param("key", key)
                .param("free", kind.free)
                .param("first", FIRST_WAIT.toSeconds())
                .param("longest", LONGEST_WAIT.toSeconds())
                .param("window", kind.window.toSeconds())
                .param("forgotten", FORGOTTEN_AFTER.toSeconds())
                .query((row, number) -> row.getBoolean("taken")
                        ? Optional.<Instant>empty()
                        : Optional.of(row.getObject("locked_until", OffsetDateTime.class)
                                .toInstant()))
                .single();
    }

    /// Takes back the try that was right, and leaves those before it: who signs in rightly from time to time must not
    /// buy new guesses at the accounts of others.
    void giveBack(Kind kind, String key) {
        database.sql("""
                UPDATE sign_in_tries
                SET tries = greatest(tries - 1, 1), locked_until = CASE WHEN tries > :free THEN locked_until END
                WHERE kind = :kind AND key = :key
                """)
                .param("free", kind.free)
                .param("kind", kind.name())
                .param("key", key)
                .update();
    }

    void forget(Kind kind, String key) {
        database.sql("DELETE FROM sign_in_tries WHERE kind = ? AND key = ?")
                .params(kind.name(), key)
                .update();
    }
}
