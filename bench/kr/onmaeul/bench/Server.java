package kr.onmaeul.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// The built program as a process of its own, as `./onmaeul serve` starts it.
record Server(Process process, int port, Path data, double firstPageMillis) implements AutoCloseable {

    private static final Path BUILT = Path.of("target", "onmaeul", "onmaeul-0.1.0.jar");
    private static final long PATIENCE_SECONDS = 120;

    /// Starts it and waits for the first page.
    static Server start(Path data, String office, String... more) throws Exception {
        if (!Files.exists(BUILT)) {
            throw new IllegalStateException("The program is not built. ./onmaeul build does it.");
        }
        int port = freePort();
        var words = java(more);
        words.addAll(List.of("-jar", BUILT.toAbsolutePath().toString(), "serve", "--server.port=" + port));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(data.resolveSibling(data.getFileName() + ".log").toFile());
        builder.environment().put("ONMAEUL_DATA", data.toString());
        builder.environment().put("ONMAEUL_OFFICE_FOLDER", office);
        long begin = System.nanoTime();
        var process = builder.start();
        while (!answers(port)) {
            if (!process.isAlive() || System.nanoTime() - begin > PATIENCE_SECONDS * 1_000_000_000L) {
                process.destroy();
                throw new IllegalStateException("The program did not start; see " + data + ".log");
            }
            Thread.sleep(10);
        }
        return new Server(process, port, data, (System.nanoTime() - begin) / 1e6);
    }

    /// Whether the JDK takes a cache for these jars. It does without one that does not fit, and says nothing.
    static boolean takes(Path cache) throws Exception {
        var words = java("-XX:AOTMode=on", "-XX:AOTCache=" + cache);
        words.addAll(List.of("-cp", BUILT.toAbsolutePath().toString(), "-version"));
        return new ProcessBuilder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static List<String> java(String... more) {
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Xms96m",
                "-XX:NewSize=72m",
                "-XX:TrimNativeHeapInterval=60000",
                "-Dfile.encoding=UTF-8",
                "-Dspring.aot.enabled=true"));
        words.addAll(List.of(more));
        return words;
    }

    private static boolean answers(int port) {
        try {
            return Load.ask(port, get("/sign-in", "")).status() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    static String get(String path, String cookies) {
        return "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n") + "\r\n";
    }

    static String post(String path, String cookies, String form) {
        return "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + cookies
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length() + "\r\n\r\n"
                + form;
    }

    /// Signs in and gives the session's cookies.
    String signIn(String login) throws IOException {
        var page = Load.ask(port, get("/sign-in", ""));
        var token = page.text().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        var password = Files.readString(data.resolve("secrets").resolve("demonstration.secret"))
                .strip();
        var answer = Load.ask(
                port, post("/sign-in", page.cookies(), "login=" + login + "&password=" + password + "&_csrf=" + token));
        if (answer.status() != 302 || answer.header("Location").contains("sign-in")) {
            throw new IllegalStateException(
                    "sign-in of " + login + " was answered " + answer.status() + " " + answer.header("Location"));
        }
        return answer.cookies();
    }

    /// In milliseconds.
    record ProcessorTime(double program, double database) {

        /// What each of so many pieces of work took since an earlier moment.
        ProcessorTime since(ProcessorTime before, long pieces) {
            return new ProcessorTime((program - before.program) / pieces, (database - before.database) / pieces);
        }
    }

    /// Of the program and of its database so far. The database may have been started by the program or before it.
    ProcessorTime processorTime() throws IOException {
        var database = database();
        double both = Machine.cpuMillis(process.toHandle());
        double ofDatabase = database.isEmpty() ? 0 : Machine.cpuMillis(database.get());
        boolean counted = database.isPresent()
                && process.descendants()
                        .anyMatch(one -> one.pid() == database.get().pid());
        return new ProcessorTime(counted ? both - ofDatabase : both, ofDatabase);
    }

    private Optional<ProcessHandle> database() throws IOException {
        try (var files = Files.walk(data)) {
            var file = files.filter(one -> one.endsWith("postmaster.pid")).findFirst();
            return file.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(file.get()).getFirst().strip()));
        }
    }

    double residentMegabytes() throws IOException {
        return Machine.residentMegabytes(process.toHandle());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
    }
}
