package kr.onmaeul.foundation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.postgresql.PGConnection;

/// Brings the chunks of tables' rows into their tables and counts them.
final class TableLoading {

    private final Connection connection;
    private final Map<String, List<String>> columns;
    private final Map<String, Long> rows = new HashMap<>();

    TableLoading(Connection connection, Map<String, List<String>> columns) {
        this.connection = connection;
        this.columns = columns;
    }

    void take(String part, InputStream content) throws IOException, SQLException {
        var table = part.substring(Archive.TABLES.length(), part.lastIndexOf('/'));
        var names = columns.get(table);
        if (names == null) {
            throw new IOException("the manifest knows no table " + table);
        }
        long loaded = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "COPY " + table + " (" + String.join(", ", names) + ") FROM STDIN (ENCODING 'UTF8')",
                        new GZIPInputStream(content));
        rows.merge(table, loaded, Long::sum);
    }

    void compare(List<Manifest.Table> said) throws ArchiveBroken {
        for (var table : said) {
            long loaded = rows.getOrDefault(table.name(), 0L);
            if (loaded != table.rows()) {
                throw new ArchiveBroken("the table " + table.name() + " has " + loaded + " rows in its parts and "
                        + table.rows() + " in the manifest");
            }
        }
    }
}
