package kr.onmaeul.foundation.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import kr.onmaeul.foundation.database.DebianPostgres;
import kr.onmaeul.foundation.database.Schema;
import kr.onmaeul.foundation.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// An installation with rows and files goes into an archive and comes out of it unchanged, or not at all.
class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-06-12T00:00:00Z"), ZoneId.of("Asia/Seoul"));

    @TempDir
    static Path folder;

    private static TestDatabase origin;
    private static Path archive;
    private static Manifest written;

    @BeforeAll
    static void backUpAnInstallation() throws Exception {
        origin = TestDatabase.empty();
        schema(origin.owner()).migrate();
        JdbcClient.create(origin.owner()).sql("""
                INSERT INTO oddity (line, money, bytes, next)
                SELECT CASE n % 4 WHEN 0 THEN NULL WHEN 1 THEN '' WHEN 2 THEN E'탭\\t줄\\n\\\\.\\\\N' ELSE '홍보 ' || n END,
                       n / 7.0, decode(md5(n::text), 'hex'), CASE WHEN n < 3000 THEN n + 1 END
                FROM generate_series(1, 3000) n
                """).update();
        keep("files/ab/abcdef", "한 장의 사진".getBytes());
        keep("files/ab/empty", new byte[0]);
        keep("files/cd/large", new byte[100_000]);
        archive = folder.resolve("office.tar");
        written = backup(origin.owner(), folder.resolve("files"), archive);
    }

    @AfterAll
    static void close() {
        origin.close();
    }

    private static void keep(String name, byte[] content) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), content);
    }

    private static Schema schema(DataSource owner) {
        return new Schema(owner, List.of(Schema.LOCATION, "classpath:db/odd"));
    }

    private static Manifest backup(DataSource owner, Path files, Path file)
            throws IOException, SQLException, ArchiveBroken {
        return new BackingUp(owner, schema(owner), new BackupSettings(files), CLOCK).to(file);
    }

    private static Restoring restoring(DataSource owner, Path files) {
        return new Restoring(owner, schema(owner), new BackupSettings(files), List.of());
    }

    /// Every row of every table, every constraint and trigger with its state, every sequence.
    private static Map<String, String> everything(DataSource owner) throws SQLException {
        var client = JdbcClient.create(owner);
        var found = new TreeMap<String, String>();
        try (var connection = owner.getConnection()) {
            var catalogue = new TableCatalogue(connection);
            for (var table : catalogue.tables()) {
                found.put(
                        table.name(),
                        client.sql(
                                        "SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '')"
                                                + " FROM " + table.name() + " t")
                                .query(String.class)
                                .single());
            }
            catalogue.sequences().forEach(sequence -> found.put(sequence.name(), String.valueOf(sequence.last())));
        }
        client.sql("SELECT conrelid::regclass || ' ' || conname, pg_get_constraintdef(oid) || convalidated"
                        + " FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'")
                .query((row, number) -> found.put(row.getString(1), row.getString(2)))
                .list();
        client.sql("SELECT tgrelid::regclass || ' ' || tgname, tgenabled::text FROM pg_trigger WHERE NOT tgisinternal")
                .query((row, number) -> found.put(row.getString(1), row.getString(2)))
                .list();
        return found;
    }

    @Test
    void whatWasBackedUpComesOutUnchanged() throws Exception {
        try (var empty = TestDatabase.empty()) {
            var files = folder.resolve("restored/files");
            var restored = restoring(empty.owner(), files).from(archive);
            assertThat(restored).isEqualTo(written);
            assertThat(everything(empty.owner())).isEqualTo(everything(origin.owner()));
            assertThat(files.resolve("ab/abcdef")).hasContent("한 장의 사진");
            assertThat(files.resolve("ab/empty")).isEmptyFile();
            assertThat(files.resolve("cd/large")).hasSize(100_000);
            assertThat(JdbcClient.create(empty.program())
                            .sql("INSERT INTO oddity (line) VALUES ('next') RETURNING number")
                            .query(Long.class)
                            .single())
                    .as("numbers go on where they were")
                    .isEqualTo(3001);
        }
    }

    @Test
    void anArchiveOfTheEmbeddedServerComesOutUnchangedOnDebiansPostgres15() throws Exception {
        assumeTrue(DebianPostgres.isInstalled(), "postgresql-15 is installed");
        try (var debian = DebianPostgres.start()) {
            debian.prepare();
            var owner = new PGSimpleDataSource();
            owner.setURL(debian.url());
            restoring(owner, folder.resolve("debian/files")).from(archive);
            assertThat(everything(owner)).isEqualTo(everything(origin.owner()));
        }
    }

    @Test
    void anInstallationThatWasUsedIsRefusedAndNotTouched() throws Exception {
        var before = everything(origin.owner());
        assertThatThrownBy(
                        () -> restoring(origin.owner(), folder.resolve("files")).from(archive))
                .isInstanceOf(Restoring.NotHere.class)
                .hasMessageContaining("not empty");
        assertThat(everything(origin.owner())).isEqualTo(before);
    }

    @Test
    void anInstallationThatKeepsFilesIsRefused() throws Exception {
        try (var empty = TestDatabase.empty()) {
            assertThatThrownBy(() ->
                            restoring(empty.owner(), folder.resolve("files")).from(archive))
                    .isInstanceOf(Restoring.NotHere.class)
                    .hasMessageContaining("there are files in");
            assertThat(schema(empty.owner()).isUntouched()).isTrue();
        }
    }

    @Test
    void anArchiveOfAnotherSchemaIsRefusedBeforeAnythingIsTouched() throws Exception {
        try (var empty = TestDatabase.empty()) {
            var newer = new Restoring(
                    empty.owner(),
                    new Schema(empty.owner()),
                    new BackupSettings(folder.resolve("other/files")),
                    List.of());
            assertThatThrownBy(() -> newer.from(archive))
                    .isInstanceOf(Restoring.NotHere.class)
                    .hasMessageContaining("29991231.2359")
                    .hasMessageContaining("Restore it with the program that wrote it");
            assertThat(schema(empty.owner()).isUntouched()).isTrue();
        }
    }

    @Test
    void aRestoreThatWasTornOffIsFinishedByTheNext() throws Exception {
        try (var empty = TestDatabase.empty()) {
            JdbcClient.create(empty.owner())
                    .sql("CREATE SCHEMA " + Schema.RESTORE_MARK)
                    .update();
            schema(empty.owner()).migrate();
            var files = folder.resolve("torn/files");
            Files.createDirectories(files);
            Files.writeString(files.resolve("half"), "of an earlier attempt");
            assertThat(schema(empty.owner()).isHalfRestored()).isTrue();
            restoring(empty.owner(), files).from(archive);
            assertThat(schema(empty.owner()).isHalfRestored()).isFalse();
            assertThat(everything(empty.owner())).isEqualTo(everything(origin.owner()));
            assertThat(files.resolve("half")).doesNotExist();
        }
    }

    @Test
    void anArchiveThatFailsInTheMiddleLeavesNothing() throws Exception {
        // Whole as a file, but its rows do not fit the tables: nothing but a fault of our own could write it.
        var wrong = folder.resolve("wrong.tar");
        try (var out = Files.newOutputStream(wrong)) {
            var writing = new ArchiveWriting(out);
            writing.part("files/ab/abcdef", new byte[10]);
            out.flush();
            writing.seal(new Manifest(
                    CLOCK.instant(),
                    "18.6",
                    written.schema(),
                    List.of(new Manifest.Table("public.oddity", List.of("number"), 5)),
                    List.of(),
                    writing.parts()));
        }
        try (var empty = TestDatabase.empty()) {
            var files = folder.resolve("failed/files");
            assertThatThrownBy(() -> restoring(empty.owner(), files).from(wrong))
                    .isInstanceOf(ArchiveBroken.class)
                    .hasMessageContaining("public.oddity has 0 rows in its parts and 5 in the manifest");
            assertThat(files).doesNotExist();
            assertThat(schema(empty.owner()).isHalfRestored())
                    .as("nobody works with it, and the next restore may")
                    .isTrue();
            restoring(empty.owner(), files).from(archive);
            assertThat(everything(empty.owner())).isEqualTo(everything(origin.owner()));
        }
    }

    @Test
    void theArchiveIsReadableByItsUserOnlyAndOpensWithTar() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
                .isEqualTo("rw-------");
        var tar = new ProcessBuilder("tar", "-tf", archive.toString())
                .redirectErrorStream(true)
                .start();
        try (var lines = tar.inputReader()) {
            assertThat(lines.lines())
                    .startsWith("onmaeul-backup")
                    .contains("files/ab/abcdef", "tables/public.oddity/000001.gz")
                    .endsWith("manifest.json", "seal.txt");
        }
    }

    @Test
    void theManifestSaysWhatIsInTheArchive() {
        assertThat(written.written()).isEqualTo(CLOCK.instant());
        assertThat(written.files()).isEqualTo(3);
        assertThat(written.schema()).isNotEmpty();
        assertThat(written.tables())
                .filteredOn(table -> table.name().equals("public.oddity"))
                .singleElement()
                .satisfies(table -> assertThat(table.rows()).isEqualTo(3000))
                .satisfies(table -> assertThat(table.columns()).doesNotContain("double"));
    }
}
