package kr.onmaeul.foundation.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The sessions of people who are signed in, as far as they are ended from outside.
@Repository
class SessionStore {

    private final JdbcClient database;

    SessionStore(JdbcClient database) {
        this.database = database;
    }

    /// Ends all sessions of a login but one.
    ///
    /// @param but the id of the one that stays; empty for none
    void end(String login, String but) {
        database.sql("DELETE FROM spring_session WHERE principal_name = ? AND session_id <> ?")
                .params(login, but)
                .update();
    }
}
