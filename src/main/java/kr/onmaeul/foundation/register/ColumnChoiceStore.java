package kr.onmaeul.foundation.register;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps which columns an account chose.
@Repository
class ColumnChoiceStore {

    private final JdbcClient database;

    ColumnChoiceStore(JdbcClient database) {
        this.database = database;
    }

    /// The names of the fields, or nothing where nothing was chosen.
    List<String> find(UUID account, String register) {
        return database.sql("SELECT fields FROM register_columns WHERE account = ? AND register = ?")
                .params(account, register)
                .query((row, _) -> names(row.getArray(1)))
                .optional()
                .orElse(List.of());
    }

    private static List<String> names(java.sql.Array fields) throws SQLException {
        return List.of((String[]) fields.getArray());
    }

    void keep(UUID account, String register, List<String> fields) {
        database.sql("""
                        INSERT INTO register_columns (account, register, fields) VALUES (?, ?, CAST(? AS text[]))
                        ON CONFLICT (account, register) DO UPDATE SET fields = EXCLUDED.fields
                        """)
                .params(account, register, fields.toArray(String[]::new))
                .update();
    }
}
