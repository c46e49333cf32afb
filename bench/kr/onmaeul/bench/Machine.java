package kr.onmaeul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/// What the numbers were measured on.
final class Machine {

    private Machine() {}

    static String described() throws IOException {
        return "%s, %d cores, %d MB memory, Linux %s, %s %s, %s"
                .formatted(
                        first(Path.of("/proc/cpuinfo"), "model name"),
                        Runtime.getRuntime().availableProcessors(),
                        Long.parseLong(first(Path.of("/proc/meminfo"), "MemTotal")
                                        .replaceAll("\\D", ""))
                                / 1024,
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"),
                        LocalDate.now());
    }

    private static String first(Path file, String name) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        }
    }

    /// Processor time a process and the processes below it have used, in milliseconds.
    static double cpuMillis(ProcessHandle process) throws IOException {
        double sum = 0;
        for (var each : java.util.stream.Stream.concat(java.util.stream.Stream.of(process), process.descendants())
                .toList()) {
            var stat = Path.of("/proc", Long.toString(each.pid()), "stat");
            if (Files.exists(stat)) {
                var text = Files.readString(stat);
                var fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
                sum += (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 1000.0 / TICKS_PER_SECOND;
            }
        }
        return sum;
    }

    /// The kernel counts processor time in hundredths of a second on every machine we run on.
    private static final int TICKS_PER_SECOND = 100;

    /// Memory a process holds, in megabytes.
    static double residentMegabytes(ProcessHandle process) throws IOException {
        return Long.parseLong(first(Path.of("/proc", Long.toString(process.pid()), "status"), "VmRSS")
                        .replaceAll("\\D", ""))
                / 1024.0;
    }
}
