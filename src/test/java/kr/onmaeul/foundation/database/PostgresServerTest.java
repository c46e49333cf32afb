package kr.onmaeul.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/// Our own PostgreSQL on folders of its own, started, killed, refused and found again.
class PostgresServerTest {

    private static final Path PROGRAMS = Path.of("target", "test-database", "programs");

    private Path folder = Path.of("");

    @BeforeEach
    void emptyFolder(TestInfo test) throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "server-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private PostgresServer start() {
        return PostgresServer.run(folder, PROGRAMS, true);
    }

    private static String answer(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.connect(PostgresServer.OWNER, PostgresServer.DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void tell(PostgresServer server, String sql) throws SQLException {
        try (var connection = server.connect(PostgresServer.OWNER, PostgresServer.DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void everyCommitWaitsForTheDiskAndEveryPageCarriesAChecksum() throws SQLException {
        try (var server = start()) {
            assertThat(answer(server, "SHOW fsync")).isEqualTo("on");
            assertThat(answer(server, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(answer(server, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(answer(server, "SHOW data_checksums")).isEqualTo("on");
            assertThat(answer(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(
                            answer(
                                    server,
                                    "SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'onmaeul'"))
                    .isEqualTo("b C.UTF-8");
        }
    }

    @Test
    void itListensOnTheLoopbackAddressOnlyAndHasNoSocketInTheFileSystem() throws SQLException {
        try (var server = start()) {
            assertThat(answer(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(folder.resolve("postgres").resolve("postmaster.pid"))
                    .content()
                    .hasLineCount(8)
                    .contains("\n\n127.0.0.1\n");
        }
    }

    @Test
    void nobodyGetsInWithoutAPasswordOrWithAWrongOne() {
        try (var server = start()) {
            for (var role : List.of(PostgresServer.SUPERUSER, PostgresServer.OWNER, PostgresServer.PROGRAM)) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), role, ""))
                        .isInstanceOf(SQLException.class);
                assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), role, "guessed"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void itsPasswordsAreReadableByTheirUserOnly() throws IOException {
        try (var server = start();
                var places = Files.walk(folder.resolve("secrets"))) {
            assertThat(server.password(PostgresServer.OWNER)).hasSize(64);
            for (var place : places.toList()) {
                assertThat(Files.getPosixFilePermissions(place))
                        .as(place.toString())
                        .noneMatch(right -> !right.name().startsWith("OWNER"));
            }
        }
    }

    @Test
    void whatWasCommittedIsThereAfterACleanStopAndANewStart() throws SQLException {
        try (var server = start()) {
            tell(server, "CREATE TABLE note AS SELECT '가나다' AS line");
        }
        assertThat(Postmaster.of(folder.resolve("postgres"))).isEmpty();
        try (var server = start()) {
            assertThat(answer(server, "SELECT line FROM note")).isEqualTo("가나다");
        }
    }

    @Test
    void aSecondProgramOnTheFolderIsRefusedInASentenceAndMayAttach() {
        try (var server = start()) {
            assertThatThrownBy(this::start)
                    .isInstanceOf(DatabaseRefused.class)
                    .hasMessageStartingWith("Another Onmaeul already works on " + folder.toAbsolutePath());
            try (var guest = PostgresServer.runOrAttach(folder, true)) {
                assertThat(guest.port()).isEqualTo(server.port());
            }
            assertThat(Postmaster.of(folder.resolve("postgres")))
                    .as("the guest leaves the server running")
                    .isPresent();
        }
    }

    @Test
    void aFolderOfAnotherMajorVersionIsRefusedAndLeftAlone() throws IOException {
        var data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("are of PostgreSQL 17; this program brings PostgreSQL 18");
        assertThat(data.toFile().list()).containsExactly("PG_VERSION");
    }

    @Test
    void passwordsThatDoNotFitTheDataAreRefusedAtOnce() throws IOException {
        start().close();
        Files.writeString(folder.resolve("secrets/postgres.secret"), "f".repeat(64));
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("does not accept the password");
        assertThat(stopLeftOver()).isTrue();
    }

    @Test
    void aServerThatCannotStartIsRefusedWithItsOwnWords() throws IOException {
        start().close();
        Files.delete(folder.resolve("postgres/global/pg_control"));
        assertThatThrownBy(this::start)
                .isInstanceOf(DatabaseRefused.class)
                .hasMessageContaining("ended as soon as it was started")
                .hasMessageContaining("pg_control");
    }

    @Test
    void aServerWhoseProgramWasKilledIsAdoptedWithAllThatWasCommitted() throws Exception {
        var child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledProgram.class.getName(),
                        folder.toString(),
                        PROGRAMS.toString())
                .redirectErrorStream(true)
                .start();
        try (var said = child.inputReader()) {
            assertThat(said.lines().anyMatch(KilledProgram.READY::equals)).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
        var left = Postmaster.of(folder.resolve("postgres")).orElseThrow();
        try (var server = start()) {
            assertThat(Postmaster.of(folder.resolve("postgres"))).contains(left);
            assertThat(server.port()).isEqualTo(left.port());
            assertThat(answer(server, "SELECT count(*)::text FROM note")).isEqualTo("1");
        }
        assertThat(left.alive()).isFalse();
    }

    @Test
    void aServerThatWasKilledItselfComesBackWithAllThatWasCommitted() throws Exception {
        var server = start();
        tell(server, "CREATE TABLE note AS SELECT 7 AS number");
        var running = Postmaster.of(folder.resolve("postgres")).orElseThrow();
        ProcessHandle.of(running.pid()).orElseThrow().destroyForcibly();
        ProcessHandle.of(running.pid())
                .ifPresent(process ->
                        process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
        server.close();
        try (var again = start()) {
            assertThat(answer(again, "SELECT number::text FROM note")).isEqualTo("7");
        }
    }

    @Test
    void rootRunsTheServerAsTheUserToWhomTheDataBelong() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can start as another user");
        var data = Files.createDirectories(folder.resolve("postgres"));
        var nobody = UnprivilegedCommand.as(65534);
        assumeTrue(
                new ProcessBuilder(nobody.of(List.of(
                                        "test", "-x", data.toAbsolutePath().toString())))
                                .start()
                                .waitFor()
                        == 0,
                "nobody may come to this folder");
        nobody.own(data);
        try (var server = start()) {
            assertThat(answer(server, "SELECT 1::text")).isEqualTo("1");
            var process = ProcessHandle.of(Postmaster.of(folder.resolve("postgres"))
                            .orElseThrow()
                            .pid())
                    .orElseThrow();
            assertThat(process.info().user()).contains("nobody");
        }
    }

    private boolean stopLeftOver() {
        return Postmaster.of(folder.resolve("postgres"))
                .flatMap(running -> ProcessHandle.of(running.pid()))
                .map(ProcessHandle::destroy)
                .orElse(false);
    }
}
