package kr.onmaeul.foundation.backup;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.Owner;
import kr.onmaeul.foundation.database.Schema;
import org.postgresql.PGConnection;
import org.springframework.stereotype.Service;

/// Writes the whole installation into one archive while it goes on working: all tables as of one instant, then the
/// kept files. A file is kept before the row that names it and never changes, so the files may be read later; one
/// that is thrown away meanwhile belonged to nothing.
@Service
class BackingUp {

    /// Rows are gathered until so many compressed bytes make a part.
    private static final int PART = 4 << 20;

    private final DataSource owner;
    private final Schema schema;
    private final BackupSettings settings;
    private final Clock clock;

    BackingUp(@Owner DataSource owner, Schema schema, BackupSettings settings, Clock clock) {
        this.owner = owner;
        this.schema = schema;
        this.settings = settings;
        this.clock = clock;
    }

    /// Writes beside the file first and reads the archive back: a file of this name is a whole back-up.
    Manifest to(Path file) throws IOException, SQLException, ArchiveBroken {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        var ownersOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            try (var channel = FileChannel.open(
                    unfinished, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownersOnly)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                write(new ArchiveWriting(out));
                out.flush();
                channel.force(true);
            }
            var manifest = ArchiveReading.check(unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            return manifest;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private void write(ArchiveWriting archive) throws IOException, SQLException {
        try (var connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            var catalogue = new TableCatalogue(connection);
            var tables = new ArrayList<Manifest.Table>();
            var written = clock.instant();
            for (var table : catalogue.tables()) {
                tables.add(new Manifest.Table(table.name(), table.columns(), copy(table, connection, archive)));
            }
            var database = catalogue.version();
            var sequences = catalogue.sequences();
            connection.rollback();
            copyFiles(archive);
            archive.seal(new Manifest(written, database, schema.history(), tables, sequences, archive.parts()));
        }
    }

    private long copy(TableCatalogue.Table table, Connection connection, ArchiveWriting archive)
            throws IOException, SQLException {
        var rows = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY " + table.name() + " (" + table.columnList() + ") TO STDOUT (ENCODING 'UTF8')");
        long count = 0;
        int number = 0;
        var bytes = new ByteArrayOutputStream();
        var packed = new GZIPOutputStream(bytes, 1 << 13);
        boolean pending = false;
        for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
            packed.write(row);
            pending = true;
            count++;
            if (bytes.size() >= PART) {
                packed.close();
                archive.part(part(table, ++number), bytes.toByteArray());
                bytes.reset();
                packed = new GZIPOutputStream(bytes, 1 << 13);
                pending = false;
            }
        }
        packed.close();
        if (pending) {
            archive.part(part(table, ++number), bytes.toByteArray());
        }
        return count;
    }

    private static String part(TableCatalogue.Table table, int number) {
        return Archive.TABLES + table.name() + "/" + String.format("%06d", number) + ".gz";
    }

    private void copyFiles(ArchiveWriting archive) throws IOException {
        for (var file : kept(settings.files())) {
            var name = Archive.FILES + settings.files().relativize(file);
            try (var content = Files.newInputStream(file)) {
                archive.part(name, Files.size(file), content);
            } catch (NoSuchFileException thrownAway) {
                // it belonged to nothing
            }
        }
    }

    private static List<Path> kept(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var places = Files.walk(folder)) {
            return places.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
