package kr.onmaeul.bench;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Results;

/// Facts in through the ledger's own door, with every check, the roll-up and the wait for the disk.
final class Ingest {

    private static final int BATCH = 5_000;
    private static final int BATCHES = 40;

    private Ingest() {}

    static void measure(Path place) throws Exception {
        var data = place.resolve("ingest");
        Installation.remove(data);
        var table = new Table("Facts in", "what", "time", "facts a second");
        try (var installation = Installation.at(data)) {
            var results = installation.get(Results.class);
            var facts = new Feed(installation.get(Metrics.class));
            for (int i = 0; i < 4; i++) {
                results.recordAll(facts.some(BATCH)).orBroken();
            }
            var took = new double[BATCHES];
            for (int i = 0; i < BATCHES; i++) {
                var batch = facts.some(BATCH);
                long begin = System.nanoTime();
                results.recordAll(batch).orBroken();
                took[i] = (System.nanoTime() - begin) / 1e6;
            }
            var spread = Spread.of(took);
            table.row("a batch of %,d".formatted(BATCH), spread, "%,.0f".formatted(BATCH / spread.median() * 1000));
            var single =
                    Spread.measure(100, 500, () -> results.record(facts.one()).orBroken());
            table.row("one entry", single, "%,.0f".formatted(1000 / single.median()));
        }
        table.print();
    }

    /// Facts of all metrics over the days of one half-year, in turn.
    private static final class Feed {

        private final List<Facts.Series> series;
        private int number;

        Feed(Metrics metrics) {
            series = Facts.Series.all(metrics);
        }

        List<NewResult> some(int count) {
            var facts = new ArrayList<NewResult>();
            for (int i = 0; i < count; i++) {
                facts.add(one());
            }
            return facts;
        }

        NewResult one() {
            number++;
            var one = series.get(number % series.size());
            return new NewResult(
                    one.metric().code(),
                    LocalDate.of(2023, 1, 1).plusDays(number / series.size() % 180),
                    BigDecimal.ONE,
                    members(one.members()),
                    one.metric().team(),
                    null,
                    "fact " + number,
                    "bench",
                    "bench/" + number,
                    true);
        }

        private static Map<String, String> members(String text) {
            var members = new TreeMap<String, String>();
            for (var member : text.split(";")) {
                int cut = member.indexOf('=');
                if (cut > 0) {
                    members.put(member.substring(0, cut), member.substring(cut + 1));
                }
            }
            return members;
        }
    }
}
