package kr.onmaeul.office.organization;

import java.time.LocalDate;
import kr.onmaeul.foundation.time.KnownAt;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The condition under which a row of this room held on a day, as known at an instant.
final class Known {

    /// For every table of the room, under the name `v`.
    static final String HELD = """
             v.valid_from <= :day AND (v.valid_to IS NULL OR v.valid_to >= :day) AND v.recorded_at <= :known_at
             AND (v.ended_on IS NULL OR v.ended_recorded_at > :known_at OR v.ended_on >= :day)
            """;

    private Known() {}

    static JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement, LocalDate day, KnownAt knownAt) {
        return statement.param("day", day).param("known_at", knownAt.until());
    }
}
