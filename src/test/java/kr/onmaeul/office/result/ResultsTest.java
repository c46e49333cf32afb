package kr.onmaeul.office.result;

import static kr.onmaeul.office.result.Ledger.COVERAGE;
import static kr.onmaeul.office.result.Ledger.FIBRE;
import static kr.onmaeul.office.result.Ledger.RELEASES;
import static kr.onmaeul.office.result.Ledger.fact;
import static kr.onmaeul.office.result.Ledger.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class ResultsTest {

    private static final LocalDate MAY = LocalDate.of(2023, 5, 30);
    private static final Total RELEASED = Total.of("press.releases", Period.year(2023));

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
    void aFactCountsInItsPeriodAndNotOutsideIt() {
        ledger.results.record(release(MAY)).orBroken();

        assertThat(tally(RELEASED)).isEqualTo(tally("1", 1));
        assertThat(tally(Total.of("press.releases", Period.day(MAY.plusDays(1)))))
                .isEqualTo(Tally.NOTHING);
    }

    @Test
    void aReversalTakesTheFactAwayNowAndLeavesItInWhatWasKnownBefore() {
        var id = ledger.results.record(release(MAY)).orBroken();
        var before = ledger.now();
        var reversal = ledger.results.reverse(id, "두 번 적음").orBroken();

        assertThat(tally(RELEASED)).isEqualTo(tally("0", 0));
        assertThat(ledger.results.totals(List.of(RELEASED), KnownAt.at(before))).containsExactly(tally("1", 1));
        assertThat(ledger.results.find(id).orElseThrow().reversedBy()).isEqualTo(reversal);
        assertThat(rows(ResultFilter.behind(RELEASED), KnownAt.now())).isEmpty();
        assertThat(rows(ResultFilter.behind(RELEASED), KnownAt.at(before))).hasSize(1);
    }

    @Test
    void aFactIsReversedOnceAndAReversalNever() {
        var id = ledger.results.record(release(MAY)).orBroken();
        var reversal = ledger.results.reverse(id, "잘못 적음").orBroken();

        assertThat(ledger.results.reverse(id, "다시")).isEqualTo(refused(Problem.of("result.reversal.twice")));
        assertThat(ledger.results.reverse(reversal, "다시"))
                .isEqualTo(refused(Problem.of("result.reversal.of-reversal")));
        assertThat(ledger.results.reverse(id, "  "))
                .isEqualTo(refused(Problem.at("reason", "result.reversal.reason.missing", "")));
        assertThat(ledger.results.reverse(UUID.randomUUID(), "없음")).isEqualTo(refused(Problem.of("result.unknown")));
    }

    @Test
    void theSameKeyIsRecordedOnceAndRefusedWithOtherValues() {
        var first = ledger.results
                .record(fact(RELEASES, MAY, "1", Map.of(), "key-1"))
                .orBroken();

        assertThat(ledger.results.record(fact(RELEASES, MAY, "1", Map.of(), "key-1")))
                .isEqualTo(Outcome.done(first));
        assertThat(ledger.results.record(fact(RELEASES, MAY, "2", Map.of(), "key-1")))
                .isEqualTo(refused(Problem.at("sourceKey", "result.key.otherwise", "key-1")));
        assertThat(tally(RELEASED)).isEqualTo(tally("1", 1));
    }

    @Test
    void aBatchIsRecordedWholeAndOnce() {
        var batch = List.of(
                fact(RELEASES, MAY, "1", Map.of(), "b"),
                fact(RELEASES, MAY, "3", Map.of(), "a"),
                fact(RELEASES, MAY, "1", Map.of(), "b"));

        assertThat(ledger.results.recordAll(batch)).isEqualTo(Outcome.done(new Added(2, 1)));
        assertThat(ledger.results.recordAll(batch)).isEqualTo(Outcome.done(new Added(0, 3)));
        assertThat(tally(RELEASED)).isEqualTo(tally("4", 2));
    }

    @Test
    void oneWrongFactKeepsTheWholeBatchOut() {
        var batch = List.of(fact(RELEASES, MAY, "1", Map.of(), "a"), fact(RELEASES, MAY, "0", Map.of(), "b"));

        assertThat(ledger.results.recordAll(batch))
                .isEqualTo(refused(Problem.at("[1].quantity", "result.quantity.zero", "0")));
        assertThat(tally(RELEASED)).isEqualTo(Tally.NOTHING);
    }

    @Test
    void membersAddUpToTheWhole() {
        ledger.results.record(fact(COVERAGE, MAY, "2", Map.of("medium", "NATIONAL", "tone", "GOOD"), null));
        ledger.results.record(fact(COVERAGE, MAY, "3", Map.of("medium", "LOCAL", "tone", "GOOD"), null));
        ledger.results.record(fact(COVERAGE, MAY, "4", Map.of("medium", "LOCAL", "tone", "BAD"), null));

        assertThat(ledger.results.totals(
                        List.of(
                                coverage(Map.of()),
                                coverage(Map.of("medium", "LOCAL")),
                                coverage(Map.of("tone", "GOOD")),
                                coverage(Map.of("tone", "BAD", "medium", "NATIONAL"))),
                        KnownAt.now()))
                .containsExactly(tally("9", 3), tally("7", 2), tally("5", 2), Tally.NOTHING);
    }

    @Test
    void theMonthsOfAFlowAreItsSumsAndOfAStockItsLevels() {
        ledger.results.record(release(LocalDate.of(2023, 1, 3)));
        ledger.results.record(release(LocalDate.of(2023, 3, 3)));
        ledger.results.record(fact(FIBRE, LocalDate.of(2022, 12, 31), "170.5", Map.of(), null));
        ledger.results.record(fact(FIBRE, LocalDate.of(2023, 2, 1), "-0.25", Map.of(), null));

        var until = LocalDate.of(2023, 3, 31);
        assertThat(ledger.results.months(
                        Total.of("press.releases", Period.of(LocalDate.of(2023, 1, 1), until)), KnownAt.now()))
                .extracting(month -> month.tally().count())
                .containsExactly(1L, 0L, 1L);
        assertThat(ledger.results.months(Total.of("line.fibre", Period.until(until)), KnownAt.now()))
                .extracting(MonthTally::month, month -> month.tally().quantity().doubleValue())
                .containsExactly(
                        tuple(YearMonth.of(2023, 1), 170.5),
                        tuple(YearMonth.of(2023, 2), 170.25),
                        tuple(YearMonth.of(2023, 3), 170.25));
    }

    @Test
    void theHistoryTellsEveryMoveLatestFirst() {
        ledger.results.record(release(MAY));
        waitASecond();
        var second = ledger.results.record(release(MAY)).orBroken();
        waitASecond();
        ledger.results.reverse(second, "두 번 적음");

        assertThat(ledger.results.knownHistory(RELEASED, 10))
                .extracting(learnt -> learnt.tally().count())
                .containsExactly(1L, 2L, 1L);
    }

    @Test
    void leafingForwardAndBackShowsEveryFactOnce() {
        for (int i = 0; i < 25; i++) {
            ledger.results.record(release(MAY.minusDays(i / 3)));
        }
        var seen = new ArrayList<UUID>();
        var page = ledger.results.page(ResultFilter.ALL, Cursor.START, 10, KnownAt.now());
        assertThat(page.previous()).isNull();
        while (true) {
            page.rows().forEach(row -> seen.add(row.id()));
            if (page.next() == null) {
                break;
            }
            page = ledger.results.page(
                    ResultFilter.ALL, Cursor.read(page.next().toString(), false).orElseThrow(), 10, KnownAt.now());
        }
        assertThat(seen).hasSize(25).doesNotHaveDuplicates();
        assertThat(page.count()).isEqualTo(25);
        var back = ledger.results.page(ResultFilter.ALL, page.previous(), 10, KnownAt.now());
        assertThat(back.rows()).extracting(Result::id).containsExactlyElementsOf(seen.subList(10, 20));

        assertThat(ledger.results
                        .all(ResultFilter.ALL, ResultOrder.OLDEST, KnownAt.now())
                        .map(Result::id))
                .containsExactlyElementsOf(seen.reversed());
    }

    @Test
    void theLedgerTellsWhatItRecordedAndReversed() {
        var id = ledger.results.record(release(MAY)).orBroken();
        var reversal = ledger.results.reverse(id, "잘못 적음").orBroken();

        assertThat(ledger.told)
                .containsExactly(
                        new ResultEvent.Recorded(id, "press.releases", MAY),
                        new ResultEvent.Reversed(id, reversal, "press.releases", MAY, "잘못 적음"));
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        var wrong = new NewResult(
                "press.coverage",
                Ledger.TODAY.plusDays(1),
                new BigDecimal("1.5"),
                Map.of("medium", "MOON", "colour", "RED"),
                "nobody",
                "x",
                " ",
                "",
                null,
                false);

        assertThat(((Outcome.Refused<UUID>) ledger.results.record(wrong)).problems())
                .extracting(Problem::field, Problem::key)
                .containsExactlyInAnyOrder(
                        tuple("members.medium", "result.member.unknown"),
                        tuple("members.tone", "result.member.missing"),
                        tuple("members", "result.dimension.unknown"),
                        tuple("quantity", "result.quantity.whole"),
                        tuple("day", "result.day.future"),
                        tuple("team", "result.team.unknown"),
                        tuple("initiative", "result.initiative.unknown"),
                        tuple("title", "result.title.missing"));
    }

    @Test
    void aPlanMayLieAheadAndAFlowNeverGoesDown() {
        assertThat(ledger.results.record(fact(Ledger.PLANNED, Ledger.TODAY.plusMonths(3), "4", Map.of(), null)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(ledger.results.record(fact(RELEASES, MAY, "-1", Map.of(), null)))
                .isEqualTo(refused(Problem.at("quantity", "result.quantity.negative", "-1")));
    }

    @Test
    void theProgramCanNeitherChangeNorRemoveNorBackdateAFact() {
        ledger.results.record(release(MAY)).orBroken();

        for (var sql : List.of(
                "UPDATE result SET quantity = 2",
                "DELETE FROM result",
                "TRUNCATE result",
                "UPDATE result_day SET quantity = 2",
                "DELETE FROM result_day",
                "INSERT INTO result_day SELECT * FROM result_day",
                "INSERT INTO result (recorded_at) VALUES (now())")) {
            assertThatThrownBy(() -> ledger.asProgram().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void theDatabaseRefusesAReversalThatDoesNotMirrorItsFact() {
        var id = ledger.results.record(release(MAY)).orBroken();

        assertThatThrownBy(() -> ledger.asProgram().sql("""
                        INSERT INTO result (id, metric, day, quantity, members, team, initiative, title, evidence,
                                            sample, reverses, reason, recorded_by, recorded_by_name)
                        SELECT gen_random_uuid(), metric, day, -2, members, team, initiative, title, evidence, sample,
                               id, 'x', recorded_by, recorded_by_name
                        FROM result WHERE id = ?
                        """).param(id).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("does not mirror");
    }

    private Tally tally(Total total) {
        return ledger.results.totals(List.of(total), KnownAt.now()).getFirst();
    }

    private List<Result> rows(ResultFilter filter, KnownAt knownAt) {
        return ledger.results.page(filter, Cursor.START, 100, knownAt).rows();
    }

    private static Total coverage(Map<String, String> members) {
        return new Total("press.coverage", members, Period.year(2023));
    }

    private static Tally tally(String quantity, long count) {
        return new Tally(new BigDecimal(quantity), count);
    }

    private static <T> Outcome<T> refused(Problem problem) {
        return Outcome.refused(problem);
    }

    private static void waitASecond() {
        try {
            Thread.sleep(1001);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
