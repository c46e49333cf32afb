package kr.onmaeul.bench;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.sheet.SheetWriting;

/// A sheet of 100,000 records into a register, in a process of its own with a heap of 256 MB.
final class RegisterSheets {

    private static final int RECORDS = 100_000;

    private RegisterSheets() {}

    static void measure(Path place) throws Exception {
        var data = place.resolve("sheets");
        Installation.remove(data);
        Files.createDirectories(place);
        var sheet = place.resolve("devices.xlsx");
        Files.write(sheet, sheet());
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var run = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegisterSheets.class.getName(),
                        data.toString(),
                        sheet.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new String(run.getInputStream().readAllBytes()).strip();
        var table = new Table("A sheet into a register, heap of 256 MB", "records", "bytes of XLSX", "time");
        table.row(
                "%,d".formatted(RECORDS),
                "%,d".formatted(Files.size(sheet)),
                run.waitFor() == 0 ? said.lines().reduce("", (first, last) -> last) + " s" : "failed");
        table.print();
    }

    /// Takes the sheet in and prints how many seconds it took.
    public static void main(String[] words) throws Exception {
        try (var installation = Installation.at(Path.of(words[0]))) {
            var intake = installation
                    .get(SheetIntakes.class)
                    .named("equipment-devices")
                    .orElseThrow();
            var bytes = Files.readAllBytes(Path.of(words[1]));
            long begin = System.nanoTime();
            var taken = intake.take(bytes, false);
            if (taken.added() != RECORDS) {
                throw new IllegalStateException("taken: " + taken);
            }
            System.out.printf("%.1f%n", (System.nanoTime() - begin) / 1e9);
        }
        System.exit(0);
    }

    private static byte[] sheet() throws Exception {
        var out = new ByteArrayOutputStream();
        SheetWriting.XLSX.write(
                List.of("물품번호", "품목", "모델", "제조번호", "구매일", "구매금액", "상태 등급", "상태", "기준일", "표본"),
                IntStream.rangeClosed(1, RECORDS)
                        .mapToObj(number -> List.of(
                                "43211507-9%07d".formatted(number),
                                "노트북",
                                "노트북 %d형".formatted(number % 90),
                                "BN" + number,
                                "2023-02-20",
                                1_200_000,
                                "좋음",
                                "재고",
                                "2023-02-20",
                                "Y")),
                out);
        return out.toByteArray();
    }
}
