package kr.onmaeul.office.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is recorded and reversed in whatever order: the roll-up says what counting every fact would say, at any
/// time of knowledge.
class RollUpPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 11, 1);
    private static final List<Metric> METRICS = List.of(Ledger.RELEASES, Ledger.COVERAGE, Ledger.FIBRE, Ledger.PLANNED);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void theRollUpEqualsARecount(long seed) {
        var random = new Random(seed);
        try (var ledger = new Ledger()) {
            var ids = new ArrayList<UUID>();
            var times = new ArrayList<Instant>();
            for (int step = 0; step < 120; step++) {
                move(ledger, random, ids);
                if (step % 20 == 10) {
                    times.add(ledger.now());
                }
                if (step % 30 == 29) {
                    setTheBooksBackByADay(ledger);
                }
            }
            times.replaceAll(time -> time.minusSeconds(86_400L * random.nextInt(5)));

            for (var metric : METRICS) {
                var whole = new Total(metric.code(), Map.of(), Period.until(LocalDate.of(9999, 12, 31)));
                assertThat(ledger.results
                                .sums(ResultFilter.ALL, KnownAt.now())
                                .getOrDefault(metric.code(), Tally.NOTHING))
                        .as("%s as a whole", metric.code())
                        .isEqualTo(recount(ledger, whole, Instant.MAX));
            }
            for (int question = 0; question < 40; question++) {
                var total = question(random);
                assertThat(tally(ledger, total, KnownAt.now()))
                        .as("%s now", total)
                        .isEqualTo(recount(ledger, total, Instant.MAX));
                for (var time : times) {
                    assertThat(tally(ledger, total, KnownAt.at(time)))
                            .as("%s at %s", total, time)
                            .isEqualTo(recount(ledger, total, time));
                    assertThat(ledger.results
                                    .page(ResultFilter.behind(total), Cursor.START, 500, KnownAt.at(time))
                                    .rows())
                            .as("the list behind %s at %s", total, time)
                            .hasSize((int) recount(ledger, total, time).count());
                }
            }
        }
    }

    private static void move(Ledger ledger, Random random, List<UUID> ids) {
        switch (random.nextInt(4)) {
            case 0 -> {
                if (!ids.isEmpty()) {
                    ledger.results.reverse(ids.get(random.nextInt(ids.size())), "시험");
                }
            }
            case 1 -> {
                var batch = new ArrayList<NewResult>();
                for (int i = random.nextInt(8); i >= 0; i--) {
                    batch.add(fact(random));
                }
                ledger.results.recordAll(batch).orBroken();
            }
            default -> {
                if (ledger.results.record(fact(random)) instanceof Outcome.Done<UUID>(var id)) {
                    ids.add(id);
                }
            }
        }
    }

    private static NewResult fact(Random random) {
        var metric = METRICS.get(random.nextInt(METRICS.size()));
        var members = metric == Ledger.COVERAGE
                ? Map.of(
                        "medium", random.nextBoolean() ? "NATIONAL" : "LOCAL",
                        "tone", random.nextBoolean() ? "GOOD" : "BAD")
                : Map.<String, String>of();
        var quantity = metric == Ledger.FIBRE
                ? BigDecimal.valueOf(1 + random.nextInt(500), 2)
                        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1))
                : BigDecimal.valueOf(1 + random.nextInt(9));
        return Ledger.fact(metric, FIRST.plusDays(random.nextInt(220)), quantity.toPlainString(), members, null);
    }

    private static Total question(Random random) {
        var metric = METRICS.get(random.nextInt(METRICS.size()));
        var from = FIRST.plusDays(random.nextInt(220));
        Map<String, String> members =
                metric == Ledger.COVERAGE && random.nextBoolean() ? Map.of("medium", "LOCAL") : Map.of();
        return new Total(
                metric.code(),
                members,
                metric.kind() == Kind.STOCK ? Period.until(from) : Period.of(from, from.plusDays(random.nextInt(220))));
    }

    /// Lets a day pass, as the owner of the tables can: everything recorded so far was recorded a day earlier.
    private static void setTheBooksBackByADay(Ledger ledger) {
        ledger.asOwner()
                .sql("UPDATE result SET recorded_at = recorded_at - interval '1 day'")
                .update();
        ledger.asOwner()
                .sql("UPDATE result_day SET recorded_on = recorded_on - 1000")
                .update();
        ledger.asOwner()
                .sql("UPDATE result_day SET recorded_on = recorded_on + 999")
                .update();
    }

    private static Tally tally(Ledger ledger, Total total, KnownAt knownAt) {
        return ledger.results.totals(List.of(total), knownAt).getFirst();
    }

    private static Tally recount(Ledger ledger, Total total, Instant time) {
        return ledger.asOwner()
                .sql("""
                        SELECT coalesce(sum(quantity), 0) AS quantity,
                               count(*) FILTER (WHERE reverses IS NULL AND NOT EXISTS (
                                   SELECT 1 FROM result back
                                   WHERE back.reverses = f.id AND back.recorded_at <= CAST(:time AS timestamptz)))
                               AS standing
                        FROM result f
                        WHERE metric = :metric AND members LIKE :members AND day BETWEEN :first AND :last
                          AND recorded_at <= CAST(:time AS timestamptz)
                        """)
                .param("metric", total.metric())
                .param("members", "%" + Members.text(total.members()) + "%")
                .param("first", total.period().from())
                .param("last", total.period().to())
                .param("time", time.equals(Instant.MAX) ? "infinity" : time.toString())
                .query((row, number) -> new Tally(row.getBigDecimal("quantity"), row.getLong("standing")))
                .single();
    }
}
