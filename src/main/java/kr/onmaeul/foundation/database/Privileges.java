package kr.onmaeul.foundation.database;

import java.sql.Connection;
import java.sql.SQLException;

/// What the program's role may do with tables that the owner makes: read and write rows, nothing to their shape.
/// A migration takes back what must never change.
final class Privileges {

    private Privileges() {}

    static void grantTo(String role, Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("GRANT USAGE ON SCHEMA public TO " + role);
            statement.execute("""
                    ALTER DEFAULT PRIVILEGES IN SCHEMA public
                    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO %s
                    """.formatted(role));
            statement.execute("ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO " + role);
        }
    }
}
