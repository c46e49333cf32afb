package kr.onmaeul.office.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcurrentWritersTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 30);
    private static final int WRITERS = 8;

    private Ledger ledger;

    @BeforeEach
    void theLedgerOpens() {
        ledger = new Ledger();
    }

    @AfterEach
    void theLedgerCloses() {
        ledger.close();
    }

    @Test
    void ofManyWhoReverseOneFactOneDoes() throws Exception {
        var id = ledger.results.record(Ledger.release(MAY)).orBroken();

        var outcomes = together(() -> ledger.results.reverse(id, "같은 때 취소"));

        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(tally()).isEqualTo(Tally.NOTHING);
    }

    @Test
    void ofManyWhoBringOneKeyOneIsAddedAndAllGetItsId() throws Exception {
        var fact = Ledger.fact(Ledger.RELEASES, MAY, "1", Map.of(), "one-key");

        var outcomes = together(() -> ledger.results.record(fact));

        assertThat(outcomes.stream().map(Outcome::orBroken).distinct()).hasSize(1);
        assertThat(tally().count()).isEqualTo(1);
    }

    @Test
    void batchesOfTheSameKeysInAnyOrderWaitForOneAnotherAndDoNotLock() throws Exception {
        var facts = new ArrayList<NewResult>();
        for (int i = 0; i < 500; i++) {
            facts.add(Ledger.fact(Ledger.RELEASES, MAY.minusDays(i % 90), "1", Map.of(), "key-" + i));
        }

        var outcomes = together(() -> {
            var mine = new ArrayList<>(facts);
            Collections.shuffle(mine);
            return ledger.results.recordAll(mine);
        });

        assertThat(outcomes.stream().mapToInt(done -> done.orBroken().added()).sum())
                .isEqualTo(500);
        assertThat(tally().count()).isEqualTo(500);
    }

    @Test
    void whoeverHoldsTheKnowledgeAloneSeesAllThatWasRecordedBefore() throws Exception {
        var seen = new ArrayList<Long>();
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = writers.submit(() -> {
                for (int i = 0; i < 60; i++) {
                    ledger.results.record(Ledger.release(MAY)).orBroken();
                }
                return null;
            });
            for (int i = 0; i < 10; i++) {
                var frozen = ledger.transaction.execute(status -> ledger.asProgram()
                        .sql("SELECT clock_timestamp() FROM (SELECT pg_advisory_xact_lock(7302)) alone")
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single());
                var first = ledger.results.totals(question(), KnownAt.at(frozen));
                Thread.sleep(15);
                assertThat(ledger.results.totals(question(), KnownAt.at(frozen)))
                        .isEqualTo(first);
                seen.add(first.getFirst().count());
            }
            writing.get();
        }
        assertThat(seen).isSorted();
        assertThat(tally().count()).isEqualTo(60);
    }

    private static List<Total> question() {
        return List.of(Total.of("press.releases", Period.year(2023)));
    }

    private Tally tally() {
        return ledger.results.totals(question(), KnownAt.now()).getFirst();
    }

    private static <T> List<Outcome<T>> together(Callable<Outcome<T>> work) throws InterruptedException {
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<Outcome<T>>();
            for (var done : writers.invokeAll(Collections.nCopies(WRITERS, work))) {
                outcomes.add(done.get());
            }
            return outcomes;
        } catch (ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}
