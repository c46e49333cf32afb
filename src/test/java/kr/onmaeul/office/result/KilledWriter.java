package kr.onmaeul.office.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/// Writes until it is killed: single facts, reversals and batches in turn, each told on its output once it is kept.
final class KilledWriter {

    private static final LocalDate DAY = LocalDate.of(2023, 4, 3);

    private KilledWriter() {}

    public static void main(String[] arguments) {
        var source = new PGSimpleDataSource();
        source.setURL(arguments[0]);
        var ledger = new Ledger(source, null);
        for (int round = 0; ; round++) {
            var id = ledger.results
                    .record(Ledger.release(DAY.plusDays(round % 30)))
                    .orBroken();
            System.out.println("fact " + id);
            if (round % 3 == 0) {
                System.out.println(
                        "reversal " + ledger.results.reverse(id, "시험").orBroken());
            }
            if (round % 5 == 0) {
                var batch = new ArrayList<NewResult>();
                for (int i = 0; i < 2000; i++) {
                    batch.add(Ledger.fact(
                            Ledger.RELEASES, DAY.plusDays(i % 40), "1", Map.of(), "batch-" + round + "-" + i));
                }
                ledger.results.recordAll(batch).orBroken();
                System.out.println("batch " + round);
            }
        }
    }
}
