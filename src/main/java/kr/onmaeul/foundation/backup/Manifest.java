package kr.onmaeul.foundation.backup;

import java.time.Instant;
import java.util.List;
import kr.onmaeul.foundation.database.Schema;
import org.jspecify.annotations.Nullable;

/// What an archive says of itself in its last part but one.
///
/// @param written when its snapshot was taken
/// @param database the version of the PostgreSQL it was taken from
/// @param schema the migrations that had made the tables, by version
/// @param parts every part before this one, in the order of the archive
record Manifest(
        Instant written,
        String database,
        List<Schema.Step> schema,
        List<Table> tables,
        List<Sequence> sequences,
        List<Part> parts) {

    /// @param bytes as stored, compressed or not
    /// @param sha256 of these bytes, in hexadecimal
    record Part(String name, long bytes, String sha256) {}

    /// @param name as SQL writes it, with its schema
    /// @param columns as SQL writes them, in the order of the rows' cells
    record Table(String name, List<String> columns, long rows) {}

    /// @param last the last number it gave; null if it gave none
    record Sequence(String name, @Nullable Long last) {}

    long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    long files() {
        return parts.stream()
                .filter(part -> part.name().startsWith(Archive.FILES))
                .count();
    }
}
