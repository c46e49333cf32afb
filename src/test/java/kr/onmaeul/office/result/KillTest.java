package kr.onmaeul.office.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.Test;

/// A program that is killed in the middle leaves books that balance: what it said it kept is there, a batch is there
/// whole or not at all, and the roll-up equals a recount.
class KillTest {

    @Test
    void aKilledProgramLeavesNoHalfEntry() throws Exception {
        try (var ledger = new Ledger()) {
            for (int round = 0; round < 3; round++) {
                var said = writeAndKill(ledger, 14 + round * 5);
                booksBalance(ledger);
                whatWasSaidIsThere(ledger, said);
                batchesAreWhole(ledger);
            }
            ledger.results.record(Ledger.release(LocalDate.of(2023, 5, 1))).orBroken();
            booksBalance(ledger);
        }
    }

    private static List<String> writeAndKill(Ledger ledger, int lines) throws IOException, InterruptedException {
        var writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledWriter.class.getName(),
                        ledger.room().programUrl())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new ArrayList<String>();
        try (BufferedReader output = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < lines; line++) {
                said.add(output.readLine());
            }
            Thread.sleep(lines % 7);
            writer.toHandle().destroyForcibly();
            output.lines().forEach(said::add);
        }
        assertThat(writer.waitFor()).as("killed").isEqualTo(137);
        assertThat(said).doesNotContainNull();
        return said;
    }

    private static void whatWasSaidIsThere(Ledger ledger, List<String> said) {
        for (var line : said) {
            if (line.startsWith("fact ") || line.startsWith("reversal ")) {
                var id = line.substring(line.indexOf(' ') + 1);
                if (id.length() == 36) {
                    assertThat(ledger.results.find(UUID.fromString(id)))
                            .as(line)
                            .isPresent();
                }
            }
        }
    }

    private static void batchesAreWhole(Ledger ledger) {
        var sizes = ledger.asOwner()
                .sql("SELECT count(*) FROM result WHERE source_key IS NOT NULL GROUP BY split_part(source_key, '-', 2)")
                .query(Long.class)
                .list();
        assertThat(sizes).isNotEmpty().allMatch(size -> size == 2000);
    }

    private static void booksBalance(Ledger ledger) {
        waitForTheKilledOnesConnection(ledger);
        var counted = ledger.asOwner()
                .sql("""
                        SELECT sum(quantity) AS quantity, sum(CASE WHEN reverses IS NULL THEN 1 ELSE -1 END) AS standing
                        FROM result
                        """)
                .query((row, number) -> new Tally(row.getBigDecimal("quantity"), row.getLong("standing")))
                .single();
        assertThat(ledger.results
                        .totals(List.of(Total.of("press.releases", Period.year(2023))), KnownAt.now())
                        .getFirst())
                .isEqualTo(counted);
    }

    /// The server may still be at the killed program's last statement, which ends by itself.
    private static void waitForTheKilledOnesConnection(Ledger ledger) {
        ledger.transaction.executeWithoutResult(status -> ledger.asProgram()
                .sql("SELECT pg_advisory_xact_lock(7302)")
                .query((row, number) -> number)
                .single());
    }
}
