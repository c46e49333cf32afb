package kr.onmaeul.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// From the start of the process to the first page, on an installation that exists.
final class Start {

    private static final int TIMES = 5;

    private Start() {}

    static void measure(Path place) throws Exception {
        var data = place.resolve("start");
        Installation.remove(data);
        Installation.at(data).close();
        var table = new Table("First page from a cold start", "how", "time", "processor time");
        row(table, "the built program", data);
        var cache = place.resolve("onmaeul.aot");
        train(place, cache);
        row(table, "with the JDK's AOT cache", data, "-XX:AOTCache=" + cache);
        table.print();
    }

    private static void row(Table table, String how, Path data, String... more) throws Exception {
        var times = new double[TIMES];
        var cpu = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            try (var server = Server.start(data, "", more)) {
                times[i] = server.firstPageMillis();
                cpu[i] = Machine.cpuMillis(server.process().toHandle());
            }
        }
        table.row(how, Spread.of(times), Spread.of(cpu));
    }

    private static void train(Path place, Path cache) throws Exception {
        Files.deleteIfExists(cache);
        var scratch = place.resolve("training");
        Installation.remove(scratch);
        var words = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-Dfile.encoding=UTF-8",
                "-XX:AOTCacheOutput=" + cache,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                Path.of("target", "onmaeul", "onmaeul-0.1.0.jar")
                        .toAbsolutePath()
                        .toString(),
                "serve",
                "--server.port=0"));
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(place.resolve("training.log").toFile());
        builder.environment().put("ONMAEUL_DATA", scratch.toString());
        builder.environment().put("ONMAEUL_OFFICE_FOLDER", "");
        builder.start().waitFor(180, TimeUnit.SECONDS);
    }
}
