package kr.onmaeul.bench;

import java.nio.file.Path;

/// From the start of the process to the first page, on an installation that exists.
final class Start {

    private static final int TIMES = 5;
    private static final String CACHED = "with the JDK's AOT cache";

    private Start() {}

    static void measure(Path place) throws Exception {
        var data = place.resolve("start");
        Installation.remove(data);
        Installation.at(data).close();
        var table = new Table("First page from a cold start", "how", "time", "processor time", "memory (RSS)");
        row(table, "the built program", data);
        var cache = Path.of("target", "onmaeul.aot").toAbsolutePath();
        if (Server.takes(cache)) {
            row(table, CACHED, data, "-XX:AOTCache=" + cache);
        } else {
            table.row(CACHED, "not measured: the JDK refuses the cache", "", "");
        }
        table.print();
    }

    private static void row(Table table, String how, Path data, String... more) throws Exception {
        var times = new double[TIMES];
        var cpu = new double[TIMES];
        var memory = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            try (var server = Server.start(data, "", more)) {
                times[i] = server.firstPageMillis();
                cpu[i] = Machine.cpuMillis(server.process().toHandle());
                memory[i] = server.residentMegabytes();
            }
        }
        table.row(
                how,
                Spread.of(times),
                Spread.of(cpu),
                "%.0f MB".formatted(Spread.of(memory).median()));
    }
}
