package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Debian's PostgreSQL 15 in a folder under `target/`: the oldest server the house works with.
public final class DebianPostgres implements AutoCloseable {

    private static final Path HOME = Path.of("/usr/lib/postgresql/15/bin");
    private static final String PASSWORD = "of-this-test-only";
    private static final int TRIES = 1_500;

    private final ServerPrograms programs;
    private final int port;

    private DebianPostgres(ServerPrograms programs, int port) {
        this.programs = programs;
        this.port = port;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(HOME.resolve("postgres"));
    }

    public static DebianPostgres start() throws IOException, InterruptedException, SQLException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "servers")), "debian-")
                .toAbsolutePath();
        var data = Files.createDirectories(folder.resolve("postgres"));
        var password = Files.writeString(folder.resolve("password"), PASSWORD);
        var log = folder.resolve("postgres.log");
        var unprivileged = UnprivilegedCommand.forData(data);
        unprivileged.own(data);
        unprivileged.own(password);
        var made = new ProcessBuilder(unprivileged.of(List.of(
                        HOME.resolve("initdb").toString(),
                        "--pgdata=" + data,
                        "--username=postgres",
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (made.waitFor() != 0) {
            throw new IOException("initdb: " + Files.readString(log));
        }
        var programs = new ServerPrograms(HOME.getParent(), data, log, unprivileged);
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        programs.launch(port, false);
        var server = new DebianPostgres(programs, port);
        server.makeDatabase();
        return server;
    }

    private void makeDatabase() throws SQLException, InterruptedException {
        try (var admin = patient();
                var statement = admin.createStatement()) {
            statement.execute("CREATE ROLE house LOGIN CREATEROLE PASSWORD '" + PASSWORD + "'");
            statement.execute("CREATE DATABASE house OWNER house");
        }
    }

    private Connection patient() throws SQLException, InterruptedException {
        var last = new ArrayList<SQLException>();
        for (int i = 0; i < TRIES; i++) {
            try {
                return DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", PASSWORD);
            } catch (SQLException notYet) {
                last.add(notYet);
                Thread.sleep(20);
            }
        }
        throw last.getLast();
    }

    /// The address of an empty database with its owner's name and password.
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/house?user=house&password=" + PASSWORD;
    }

    /// Makes the program's role as the house does at its first start.
    public void prepare() {
        new Database.External(url(), null).prepared();
    }

    @Override
    public void close() throws IOException {
        programs.stop();
    }
}
