package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    private static final long PAUSE_MILLIS = 20;

    private final Path data;
    private final Path logFile;
    private final Secrets secrets;
    private final UnprivilegedCommand unprivileged;
    private final Path home;
    private final @Nullable FileChannel lock;
    private final int port;

    private PostgresServer(
            Path folder,
            Secrets secrets,
            UnprivilegedCommand unprivileged,
            Path home,
            @Nullable FileChannel lock,
            int port) {
        this.data = folder.resolve("postgres");
        this.logFile = folder.resolve("postgres.log");
        this.secrets = secrets;
        this.unprivileged = unprivileged;
        this.home = home;
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
        var folder = place.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            var lock = hold(folder);
            try {
                return start(folder, Binaries.under(programs.toAbsolutePath().normalize()), lock, durable);
            } catch (RuntimeException | IOException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            throw new DatabaseRefused(
                    "The data folder " + folder + " cannot be used: " + failed.getMessage()
                            + ". Check who owns it and whether the disk has room.",
                    failed);
        }
    }

    /// Uses the server that another copy of the program runs on the folder, without owning it.
    static Optional<PostgresServer> attach(Path place) {
        var folder = place.toAbsolutePath().normalize();
        return Postmaster.of(folder.resolve("postgres"))
                .map(running -> new PostgresServer(
                        folder,
                        new Secrets(folder.resolve("secrets")),
                        UnprivilegedCommand.PLAIN,
                        folder,
                        null,
                        running.port()));
    }

    private static FileChannel hold(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException ours) {
            log.debug("the folder is held by this very program", ours);
        }
        channel.close();
        throw new DatabaseRefused("Another Onmaeul already works on " + folder
                + ". Stop that one first, or name another folder with ONMAEUL_DATA.");
    }

    private static PostgresServer start(Path folder, Path home, FileChannel lock, boolean durable) throws IOException {
        var data = folder.resolve("postgres");
        var secrets = new Secrets(folder.resolve("secrets"));
        var adopted = Postmaster.of(data);
        var unprivileged = UnprivilegedCommand.here();
        refuseOtherVersion(data);
        var port = adopted.map(Postmaster::port).orElseGet(PostgresServer::freePort);
        var server = new PostgresServer(folder, secrets, unprivileged, home, lock, port);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            server.initialise(folder);
        }
        if (adopted.isPresent()) {
            log.info(
                    "adopting the server that is still running as process {}",
                    adopted.get().pid());
        } else {
            server.launch(durable);
        }
        server.await();
        server.prepare();
        return server;
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

    /// Makes the data folder under another name first: a power cut in the middle leaves no half of one.
    private void initialise(Path folder) throws IOException {
        log.info("preparing a new database in {}", data);
        var fresh = folder.resolve("postgres.new");
        deleteTree(fresh);
        Files.createDirectories(fresh);
        var password = Files.writeString(folder.resolve("initdb.secret"), secrets.of(SUPERUSER));
        unprivileged.own(fresh);
        unprivileged.own(password);
        try {
            run(List.of(
                    home.resolve("bin/initdb").toString(),
                    "--pgdata=" + fresh,
                    "--username=" + SUPERUSER,
                    "--pwfile=" + password,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
        } finally {
            Files.delete(password);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch(boolean durable) throws IOException {
        var words = new ArrayList<>(List.of("setsid"));
        words.addAll(unprivileged.of(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                data.toString(),
                "-c",
                "port=" + port,
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "password_encryption=scram-sha-256",
                "-c",
                "timezone=Asia/Seoul",
                "-c",
                "max_connections=100",
                "-c",
                "shared_buffers=128MB",
                "-c",
                "jit=off",
                "-c",
                "fsync=" + (durable ? "on" : "off"),
                "-c",
                "synchronous_commit=" + (durable ? "on" : "off"))));
        new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
    }

    private void await() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try (var ignored = connect(SUPERUSER, "postgres")) {
                return;
            } catch (SQLException notYet) {
                if (System.nanoTime() > deadline) {
                    throw new DatabaseRefused(
                            "PostgreSQL did not answer within " + PATIENCE.toSeconds()
                                    + " seconds. What it says of itself is in " + logFile + ".",
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
            throw new DatabaseRefused(
                    "The database could not be prepared: " + failed.getMessage() + " (see " + logFile + ")", failed);
        }
        try (var owner = connect(OWNER, DATABASE)) {
            Privileges.grantTo(PROGRAM, owner);
        } catch (SQLException failed) {
            throw new DatabaseRefused(
                    "The program's role could not be prepared: " + failed.getMessage() + " (see " + logFile + ")",
                    failed);
        }
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

    /// Stops the server as a careful operator would: no new work, running work is ended, everything is written. A
    /// server that another program owns is left alone.
    @Override
    public void close() {
        if (lock == null) {
            return;
        }
        try {
            if (Postmaster.of(data).isPresent()) {
                run(List.of(
                        home.resolve("bin/pg_ctl").toString(),
                        "stop",
                        "--pgdata=" + data,
                        "--mode=fast",
                        "--wait",
                        "--timeout=" + PATIENCE.toSeconds()));
            }
        } catch (IOException failed) {
            log.error("the database did not stop in time; it will be adopted at the next start", failed);
        } finally {
            try {
                lock.close();
            } catch (IOException failed) {
                log.warn("the folder's lock was not given back", failed);
            }
        }
    }

    private void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(unprivileged.of(command))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(logFile.toFile()))
                .start();
        try {
            if (!process.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IOException(command.getFirst() + " took too long; see " + logFile);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(command.getFirst() + " was interrupted");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue() + "; see " + logFile);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var places = Files.walk(folder)) {
                for (var place : places.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(place);
                }
            }
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new DatabaseRefused("No free port on the loopback address: " + none.getMessage(), none);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for PostgreSQL");
        }
    }
}
