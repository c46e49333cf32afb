package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL of our own, under a folder of our own.
///
/// The folder holds `postgres/` (the server's data), `secrets/`, `postgres.log` and `lock`. Whoever holds the lock
/// runs the server; a second program is refused. The server runs in a session of its own, so that neither a key
/// pressed at the terminal nor the death of the program takes it along: a program that was killed finds its server
/// again and adopts it. The server listens on the loopback address only, has no Unix socket, asks every login for
/// its SCRAM password, and every commit waits for the disk.
final class PostgresServer implements AutoCloseable {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "onmaeul_owner";
    static final String PROGRAM = "onmaeul_program";
    static final String DATABASE = "onmaeul";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;
    private static final long PAUSE_MILLIS = 20;

    /// The class of the states in which a login was refused.
    private static final String WRONG_LOGIN = "28";

    private final Secrets secrets;
    private final ServerPrograms programs;
    private final @Nullable FolderLock lock;
    private final int port;

    private PostgresServer(Secrets secrets, ServerPrograms programs, @Nullable FolderLock lock, int port) {
        this.secrets = secrets;
        this.programs = programs;
        this.lock = lock;
        this.port = port;
    }

    /// Runs the folder's server: a new one, the one that is stopped, or the one a killed program left behind.
    ///
    /// @throws DatabaseRefused if another program holds the folder, or the folder is of another major version
    static PostgresServer run(Path place, boolean durable) {
        return run(place, place.resolve("programs"), durable);
    }

    /// As above, with the server's programs unpacked somewhere else.
    static PostgresServer run(Path place, Path programs, boolean durable) {
        return tryRun(place, programs, durable)
                .orElseThrow(() -> new DatabaseRefused("Another Onmaeul already works on " + whole(place)
                        + ". Stop that one first, or name another folder with ONMAEUL_DATA."));
    }

    /// Runs the folder's server or, where another copy of the program does that already, uses that one's without
    /// owning it.
    static PostgresServer runOrAttach(Path place, boolean durable) {
        return tryRun(place, place.resolve("programs"), durable).orElseGet(() -> attach(whole(place)));
    }

    private static Optional<PostgresServer> tryRun(Path place, Path programs, boolean durable) {
        var folder = whole(place);
        try {
            Files.createDirectories(folder);
            var lock = FolderLock.take(folder);
            if (lock.isEmpty()) {
                return Optional.empty();
            }
            try {
                return Optional.of(start(folder, Binaries.under(whole(programs)), lock.get(), durable));
            } catch (RuntimeException | IOException failed) {
                lock.get().close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new DatabaseRefused(
                    "The data folder " + folder + " cannot be used: " + failed.getMessage()
                            + ". Check who owns it and whether the disk has room.",
                    failed);
        }
    }

    private static PostgresServer start(Path folder, Path home, FolderLock lock, boolean durable) throws IOException {
        var data = folder.resolve("postgres");
        var secrets = new Secrets(folder.resolve("secrets"));
        refuseOtherVersion(data);
        var programs =
                new ServerPrograms(home, data, folder.resolve("postgres.log"), UnprivilegedCommand.forData(data));
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            log.info("preparing a new database in {}", data);
            programs.initialise(SUPERUSER, secrets.of(SUPERUSER));
        }
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var adopted = Postmaster.of(data);
            var port = adopted.map(Postmaster::port).orElseGet(PostgresServer::freePort);
            var server = new PostgresServer(secrets, programs, lock, port);
            BooleanSupplier alive;
            if (adopted.isPresent()) {
                log.info(
                        "adopting the server that still runs as process {}",
                        adopted.get().pid());
                alive = () -> Postmaster.of(data).isPresent();
            } else {
                alive = programs.launch(port, durable)::isAlive;
            }
            if (server.answersWhile(alive)) {
                server.prepare();
                return server;
            }
        }
        throw new DatabaseRefused("PostgreSQL ended as soon as it was started. Its last words: " + programs.lastWords()
                + " (all of it is in " + programs.log() + ")");
    }

    private static PostgresServer attach(Path folder) {
        var data = folder.resolve("postgres");
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            var running = Postmaster.of(data);
            if (running.isPresent()) {
                var programs =
                        new ServerPrograms(folder, data, folder.resolve("postgres.log"), UnprivilegedCommand.PLAIN);
                var server = new PostgresServer(
                        new Secrets(folder.resolve("secrets")),
                        programs,
                        null,
                        running.get().port());
                if (server.answersWhile(running.get()::alive)) {
                    return server;
                }
            }
            pause();
        }
        throw new DatabaseRefused("Another Onmaeul holds " + folder + " but its PostgreSQL has not answered for "
                + PATIENCE.toSeconds() + " seconds. Stop that one, then try again.");
    }

    private static void refuseOtherVersion(Path data) throws IOException {
        var file = data.resolve("PG_VERSION");
        if (Files.exists(file)) {
            var version = Files.readString(file).strip();
            if (!version.equals(String.valueOf(Binaries.MAJOR))) {
                throw new DatabaseRefused("The data in " + data + " are of PostgreSQL " + version
                        + "; this program brings PostgreSQL " + Binaries.MAJOR
                        + ". Back them up with the version that wrote them and restore the archive here.");
            }
        }
    }

    /// Waits until the server lets us in; false when it ended instead.
    private boolean answersWhile(BooleanSupplier alive) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var running = alive.getAsBoolean();
            try (var ignored = connect(SUPERUSER, "postgres")) {
                return true;
            } catch (SQLException notYet) {
                if (notYet.getSQLState() != null && notYet.getSQLState().startsWith(WRONG_LOGIN)) {
                    throw new DatabaseRefused(
                            "PostgreSQL does not accept the password in " + secrets.folder()
                                    + ". The folders secrets and postgres belong together; bring back the one that was"
                                    + " there, or restore a back-up into an empty folder.",
                            notYet);
                }
                if (!running) {
                    return false;
                }
                if (System.nanoTime() > deadline) {
                    throw new DatabaseRefused(
                            "PostgreSQL did not answer within " + PATIENCE.toSeconds()
                                    + " seconds. What it says of itself is in " + programs.log() + ".",
                            notYet);
                }
                pause();
            }
        }
    }

    /// Makes the roles and the database where they are missing.
    private void prepare() {
        try (var admin = connect(SUPERUSER, "postgres");
                var statement = admin.createStatement()) {
            for (var role : List.of(OWNER, PROGRAM)) {
                if (!exists(admin, "SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
                    statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + secrets.of(role) + "'");
                }
            }
            if (!exists(admin, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + OWNER);
            }
        } catch (SQLException failed) {
            throw unprepared(failed);
        }
        try (var owner = connect(OWNER, DATABASE)) {
            Privileges.grantTo(PROGRAM, owner);
        } catch (SQLException failed) {
            throw unprepared(failed);
        }
    }

    private DatabaseRefused unprepared(SQLException failed) {
        return new DatabaseRefused(
                "The roles and the database could not be prepared: " + failed.getMessage() + " (see " + programs.log()
                        + ")",
                failed);
    }

    private static boolean exists(Connection connection, String sql, String name) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password(String role) {
        return secrets.of(role);
    }

    int port() {
        return port;
    }

    Connection connect(String role, String database) throws SQLException {
        return DriverManager.getConnection(url(database), role, password(role));
    }

    /// Stops the server and gives the folder back. A server that another program owns is left alone.
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try (lock) {
            if (Postmaster.of(programs.data()).isPresent()) {
                programs.stop();
            }
        } catch (IOException failed) {
            log.error("the database did not stop in time; it will be adopted at the next start", failed);
        }
    }

    private static Path whole(Path place) {
        return place.toAbsolutePath().normalize();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new DatabaseRefused("No free port on the loopback address: " + none.getMessage(), none);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("The wait for PostgreSQL was interrupted.");
        }
    }
}
