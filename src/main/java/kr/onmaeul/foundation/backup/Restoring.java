package kr.onmaeul.foundation.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.AfterRestore;
import kr.onmaeul.foundation.database.Owner;
import kr.onmaeul.foundation.database.Schema;
import org.springframework.stereotype.Service;

/// Brings an archive into an empty installation, all of it or nothing.
///
/// The archive is checked to its last byte before anything is touched, and once more while it is taken in. All rows
/// come in one transaction. A mark stands in the database from the first step to the last, so that an installation
/// whose restore was torn off is neither used nor taken for one that holds something.
@Service
class Restoring {

    private final DataSource owner;
    private final Schema schema;
    private final BackupSettings settings;
    private final List<AfterRestore> rooms;

    Restoring(@Owner DataSource owner, Schema schema, BackupSettings settings, List<AfterRestore> rooms) {
        this.owner = owner;
        this.schema = schema;
        this.settings = settings;
        this.rooms = List.copyOf(rooms);
    }

    /// Thrown with a sentence when this archive cannot come into this installation; then nothing was touched.
    static final class NotHere extends Exception {

        NotHere(String sentence) {
            super(sentence);
        }
    }

    Manifest from(Path file) throws ArchiveBroken, NotHere, IOException, SQLException {
        var manifest = ArchiveReading.check(file);
        refuseOtherSchema(manifest);
        refuseUnlessEmpty();
        mark();
        schema.migrate();
        try (var files = new IncomingFiles(settings.files());
                var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            fill(manifest, file, files, connection);
            files.settle();
            connection.commit();
        }
        schema.refreshStatistics();
        return manifest;
    }

    private void refuseOtherSchema(Manifest manifest) throws NotHere {
        var here = schema.brought();
        if (!here.equals(manifest.schema())) {
            throw new NotHere("The archive holds tables as they were after migration "
                    + last(manifest.schema()) + " (" + manifest.schema().size() + " migrations), and this program makes"
                    + " them as they are after " + last(here) + " (" + here.size()
                    + "). Restore it with the program that wrote it; a newer program then brings the tables up to date"
                    + " when it starts.");
        }
    }

    private static String last(List<Schema.Step> steps) {
        return steps.isEmpty() ? "none" : steps.getLast().version();
    }

    private void refuseUnlessEmpty() throws NotHere, SQLException, IOException {
        if (schema.isHalfRestored()) {
            return;
        }
        if (!schema.isUntouched()) {
            throw new NotHere("This installation is not empty: its database has been used. A back-up is restored only"
                    + " into an empty one; name a new folder with ONMAEUL_DATA, or a new database with"
                    + " ONMAEUL_DATABASE_URL.");
        }
        if (IncomingFiles.holdsAny(settings.files())) {
            throw new NotHere("This installation is not empty: there are files in " + settings.files()
                    + ". A back-up is restored only into an empty one; name a new folder with ONMAEUL_DATA.");
        }
    }

    private void mark() throws SQLException {
        try (var connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + Schema.RESTORE_MARK);
        }
    }

    private void fill(Manifest manifest, Path file, IncomingFiles files, Connection connection)
            throws ArchiveBroken, IOException, SQLException {
        var catalogue = new TableCatalogue(connection);
        var tables =
                catalogue.tables().stream().collect(Collectors.toMap(TableCatalogue.Table::name, Function.identity()));
        var references = catalogue.references();
        try (var statement = connection.createStatement()) {
            for (var table : tables.keySet()) {
                statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
            }
            for (var reference : references) {
                statement.execute("ALTER TABLE " + reference.table() + " DROP CONSTRAINT " + reference.name());
            }
            statement.execute("TRUNCATE " + String.join(", ", tables.keySet()));
            var loading = new TableLoading(connection, columns(manifest));
            ArchiveReading.read(file, (part, content) -> take(part, content, loading, files));
            loading.compare(manifest.tables());
            for (var reference : references) {
                statement.execute("ALTER TABLE " + reference.table() + " ADD CONSTRAINT " + reference.name() + " "
                        + reference.definition());
            }
            for (var room : rooms) {
                room.inANewDatabase(connection);
            }
            for (var table : tables.keySet()) {
                statement.execute("ALTER TABLE " + table + " ENABLE TRIGGER USER");
            }
            for (var sequence : manifest.sequences()) {
                if (sequence.last() != null) {
                    statement.execute("SELECT setval('" + sequence.name() + "', " + sequence.last() + ")");
                }
            }
            statement.execute("DROP SCHEMA " + Schema.RESTORE_MARK);
        }
    }

    private static void take(String part, InputStream content, TableLoading loading, IncomingFiles files)
            throws IOException, SQLException {
        if (part.startsWith(Archive.TABLES)) {
            loading.take(part, content);
        } else {
            files.take(part.substring(Archive.FILES.length()), content);
        }
    }

    private static Map<String, List<String>> columns(Manifest manifest) {
        return manifest.tables().stream().collect(Collectors.toMap(Manifest.Table::name, Manifest.Table::columns));
    }
}
