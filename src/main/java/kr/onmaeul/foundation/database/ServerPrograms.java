package kr.onmaeul.foundation.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// `initdb`, `postgres` and `pg_ctl`, run on one data folder.
///
/// @param home where the programs were unpacked
/// @param data the server's data folder
/// @param log where all of them write what they have to say
record ServerPrograms(Path home, Path data, Path log, UnprivilegedCommand unprivileged) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Makes the data folder under another name first: a power cut in the middle leaves no half of one.
    void initialise(String superuser, String password) throws IOException {
        var fresh = data.resolveSibling("postgres.new");
        var secret = data.resolveSibling("initdb.secret");
        deleteTree(fresh);
        Files.createDirectories(fresh);
        Files.deleteIfExists(secret);
        Files.createFile(secret, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(secret, password);
        unprivileged.own(fresh);
        unprivileged.own(secret);
        try {
            run(List.of(
                    program("initdb"),
                    "--pgdata=" + fresh,
                    "--username=" + superuser,
                    "--pwfile=" + secret,
                    "--auth=scram-sha-256",
                    "--data-checksums",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C"));
        } finally {
            Files.delete(secret);
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Starts the server in a session of its own, so that a key pressed at the terminal does not reach it.
    Process launch(int port, boolean durable) throws IOException {
        unprivileged.own(data);
        var disk = durable ? "on" : "off";
        var words = new ArrayList<>(List.of("setsid"));
        words.addAll(unprivileged.of(List.of(program("postgres"), "-D", data.toString())));
        for (var setting : List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "password_encryption=scram-sha-256",
                "timezone=Asia/Seoul",
                "max_connections=100",
                "shared_buffers=128MB",
                "jit=off",
                "fsync=" + disk,
                "synchronous_commit=" + disk)) {
            words.add("-c");
            words.add(setting);
        }
        return start(words);
    }

    /// Stops the server as a careful operator would: no new work, running work is ended, everything is written.
    void stop() throws IOException {
        run(List.of(
                program("pg_ctl"),
                "stop",
                "--pgdata=" + data,
                "--mode=fast",
                "--wait",
                "--timeout=" + PATIENCE.toSeconds()));
    }

    /// The last thing any of the programs said.
    String lastWords() {
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> !line.isBlank())
                    .reduce((earlier, later) -> later)
                    .orElse("");
        } catch (IOException unreadable) {
            return "";
        }
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private Process start(List<String> words) throws IOException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void run(List<String> command) throws IOException {
        var process = start(unprivileged.of(command));
        try {
            if (!process.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)) {
                process.destroy();
                throw new IOException(command.getFirst() + " took too long; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IOException(command.getFirst() + " was interrupted");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " ended with " + process.exitValue() + ": " + lastWords()
                    + " (all of it is in " + log + ")");
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
}
