package kr.onmaeul.foundation.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What PostgreSQL says of its own tables: which there are, what refers to what, where the sequences stand.
final class TableCatalogue {

    /// @param columns those that hold rows' own values; computed ones compute themselves
    record Table(String name, List<String> columns) {

        String columnList() {
            return String.join(", ", columns);
        }
    }

    /// A foreign key, with the words that make it again.
    record Reference(String table, String name, String definition) {}

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    TableCatalogue(Connection connection) {
        this.connection = connection;
    }

    /// Every table but the one that tells of the schema itself.
    List<Table> tables() throws SQLException {
        return list(
                """
                SELECT format('%I.%I', n.nspname, c.relname),
                       array_agg(quote_ident(a.attname) ORDER BY a.attnum)
                FROM pg_class c
                JOIN pg_namespace n ON n.oid = c.relnamespace
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
                WHERE c.relkind = 'r' AND n.nspname = 'public'
                  AND c.relname <> 'flyway_schema_history'
                GROUP BY 1 ORDER BY 1
                """,
                row -> new Table(row.getString(1), Arrays.asList((String[])
                        row.getArray(2).getArray())));
    }

    List<Reference> references() throws SQLException {
        return list("""
                SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
                FROM pg_constraint
                WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0
                ORDER BY 1, 2
                """, row -> new Reference(row.getString(1), row.getString(2), row.getString(3)));
    }

    List<Manifest.Sequence> sequences() throws SQLException {
        return list("""
                SELECT format('%I.%I', schemaname, sequencename), last_value
                FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1
                """, row -> new Manifest.Sequence(row.getString(1), row.getObject(2, Long.class)));
    }

    String version() throws SQLException {
        return list("SHOW server_version", row -> row.getString(1)).getFirst();
    }

    private <T> List<T> list(String sql, Row<T> reader) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(reader.of(rows));
            }
            return found;
        }
    }
}
