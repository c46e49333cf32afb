package kr.onmaeul.office.budget;

import static kr.onmaeul.office.budget.BudgetRoom.NETWORK_LINE;
import static kr.onmaeul.office.budget.BudgetRoom.NEW_YEAR;
import static kr.onmaeul.office.budget.BudgetRoom.PRESS_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

class BookkeepingTest {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    private BudgetRoom room;

    @BeforeEach
    void theCouncilAdopts() {
        room = BudgetRoom.withProgrammes();
        room.adopt(PRESS_LINE, 1_000_000);
    }

    @AfterEach
    void theRoomCloses() {
        room.close();
    }

    @Test
    void aPaymentReducesWhatIsLeft() {
        room.bookkeeping.record(payment(400_000)).orBroken();

        var standing = standing();
        assertThat(standing.expenditure()).isEqualTo(Won.of(400_000));
        assertThat(standing.remaining()).isEqualTo(Won.of(600_000));
        assertThat(standing.rate()).hasToString("Optional[40.0]");
    }

    @Test
    void theSamePaymentTwiceIsRecordedOnce() {
        var payment = payment(400_000);

        var first = room.bookkeeping.record(payment).orBroken();
        var second = room.bookkeeping.record(payment).orBroken();

        assertThat(second).isEqualTo(first);
        assertThat(room.told)
                .filteredOn(BookkeepingEvent.SpendingRecorded.class::isInstance)
                .hasSize(1);
        assertThat(standing().expenditure()).isEqualTo(Won.of(400_000));
    }

    @Test
    void aKeyThatNamesSomethingElseIsRefused() {
        var payment = payment(400_000);
        room.bookkeeping.record(payment).orBroken();
        var other = new NewSpending(
                payment.sourceKey(), PRESS_LINE, MARCH, EntryKind.PAYMENT, Won.of(5), "인쇄비", "지출결의서", true);

        assertThat(keys(room.bookkeeping.record(other))).containsExactly("sourceKey budget.key.taken");
    }

    @Test
    void aPaymentAboveTheBudgetIsRefusedAndLeavesNothing() {
        room.bookkeeping.record(payment(900_000)).orBroken();

        assertThat(keys(room.bookkeeping.record(payment(100_001)))).containsExactly("amount budget.books.spent.above");
        assertThat(standing().expenditure()).isEqualTo(Won.of(900_000));
    }

    @Test
    void aPaymentBeforeTheSupplementaryBudgetThatBearsItIsRefused() {
        var may = LocalDate.of(2023, 5, 1);
        room.bookkeeping
                .record(List.of(room.event(PRESS_LINE, may, EntryKind.SUPPLEMENTARY, 0, 0, 500_000)))
                .orBroken();

        assertThat(keys(room.bookkeeping.record(payment(1_200_000))))
                .containsExactly("amount budget.books.spent.above");
        assertThat(room.bookkeeping.record(room.spend(PRESS_LINE, may, EntryKind.PAYMENT, 1_200_000)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    void theDatabaseItselfRefusesWhatTheBudgetCannotBear() {
        room.bookkeeping.record(payment(900_000)).orBroken();

        assertThatThrownBy(
                        () -> room.asProgram().sql("""
                        INSERT INTO spending (id, line, fiscal_year, day, kind, amount, note, evidence, source_key,
                                              sample, recorded_by, recorded_by_name)
                        SELECT ?, line, fiscal_year, day, kind, 100001, '', '', 'other', false, recorded_by, '7급 2'
                        FROM spending
                        """).param(UUID.randomUUID()).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("does not stand");
    }

    @Test
    void whatIsWrittenCanBeNeitherChangedNorRemoved() {
        room.bookkeeping.record(payment(900_000)).orBroken();

        for (var statement : List.of(
                "UPDATE spending SET amount = 1",
                "DELETE FROM spending",
                "UPDATE budget_event SET district = 1",
                "DELETE FROM budget_event",
                "UPDATE budget_day SET spent = 0",
                "DELETE FROM budget_day",
                "TRUNCATE spending",
                "DELETE FROM budget_line")) {
            assertThatThrownBy(() -> room.asProgram().sql(statement).update())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void nobodySetsTheTimeOfKnowing() {
        room.bookkeeping.record(payment(100)).orBroken();
        room.asProgram().sql("""
                INSERT INTO spending (id, line, fiscal_year, day, kind, amount, note, evidence, source_key, sample,
                                      recorded_by, recorded_by_name, recorded_at)
                SELECT ?, line, fiscal_year, day, kind, 1, '', '', 'other', false, recorded_by, '7급 2', '2001-01-01'
                FROM spending
                """).param(UUID.randomUUID()).update();

        assertThat(room.asProgram()
                        .sql("SELECT count(*) FROM spending WHERE recorded_at < now() - interval '1 hour'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aReturnIsANegativePaymentAndCannotPassWhatWasPaid() {
        room.bookkeeping.record(payment(300_000)).orBroken();

        room.bookkeeping
                .record(room.spend(PRESS_LINE, MARCH, EntryKind.RETURN, -100_000))
                .orBroken();
        assertThat(standing().expenditure()).isEqualTo(Won.of(200_000));
        assertThat(keys(room.bookkeeping.record(room.spend(PRESS_LINE, MARCH, EntryKind.RETURN, -200_001))))
                .containsExactly("amount budget.books.returned.above");
        assertThat(keys(room.bookkeeping.record(room.spend(PRESS_LINE, MARCH, EntryKind.RETURN, 5))))
                .containsExactly("amount budget.return.nothing");
    }

    @Test
    void aCommitmentBindsNoMoreThanTheBudget() {
        room.bookkeeping
                .record(room.spend(PRESS_LINE, MARCH, EntryKind.COMMITMENT, 800_000))
                .orBroken();

        assertThat(standing().committed()).isEqualTo(Won.of(800_000));
        assertThat(keys(room.bookkeeping.record(room.spend(PRESS_LINE, MARCH, EntryKind.COMMITMENT, 200_001))))
                .containsExactly("amount budget.books.committed.above");
    }

    @Test
    void aLineWithoutBudgetTakesNoPayment() {
        assertThat(keys(room.bookkeeping.record(room.spend(NETWORK_LINE, MARCH, EntryKind.PAYMENT, 1))))
                .containsExactly("subItem budget.line.unknown");
        assertThat(keys(room.bookkeeping.record(
                        room.spend(PRESS_LINE, LocalDate.of(2024, 1, 2), EntryKind.PAYMENT, 1))))
                .containsExactly("subItem budget.line.unknown");
    }

    @Test
    void aReversalNamesWhatItTakesBackAndHappensOnce() {
        var payment = room.bookkeeping.record(payment(300_000)).orBroken();

        var reversal = room.bookkeeping.reverse(payment, "다른 사업의 지출").orBroken();

        assertThat(standing().expenditure()).isEqualTo(Won.ZERO);
        assertThat(room.budget.entry(reversal).orElseThrow().reverses()).isEqualTo(payment);
        assertThat(room.budget.entry(payment).orElseThrow().reversedBy()).isEqualTo(reversal);
        assertThat(keys(room.bookkeeping.reverse(payment, "또"))).containsExactly(" budget.reversal.twice");
        assertThat(keys(room.bookkeeping.reverse(reversal, "되돌림"))).containsExactly(" budget.reversal.of-reversal");
        assertThat(keys(room.bookkeeping.reverse(payment, " ")))
                .containsExactly("reason budget.reversal.reason.missing");
        assertThat(keys(room.bookkeeping.reverse(new UUID(0, 1), "없음"))).containsExactly(" budget.entry.unknown");
    }

    @Test
    void aBudgetThatIsSpentCannotBeTakenBack() {
        room.bookkeeping.record(payment(300_000)).orBroken();
        var adopted = room.budget
                .entries(new BudgetScope.All(), List.of(), YEAR_END, KnownAt.now(), null, 10)
                .getLast();

        assertThat(keys(room.bookkeeping.reverse(adopted.id(), "잘못 넣음"))).containsExactly(" budget.books.spent.above");
    }

    @Test
    void aTransferMovesMoneyOnlyWhenItAddsUpToNothing() {
        room.adopt(NETWORK_LINE, 500_000);
        var out = room.event(PRESS_LINE, MARCH, EntryKind.TRANSFER, 0, 0, -200_000);
        var in = room.event(NETWORK_LINE, MARCH, EntryKind.TRANSFER, 0, 0, 200_000);

        assertThat(keys(room.bookkeeping.record(List.of(out)))).containsExactly("district budget.transfer.unbalanced");
        var ids = room.bookkeeping.record(List.of(out, in)).orBroken();
        assertThat(appropriation(PRESS_LINE)).isEqualTo(Won.of(800_000));
        assertThat(appropriation(NETWORK_LINE)).isEqualTo(Won.of(700_000));

        room.bookkeeping.reverse(ids.getLast(), "의회에서 부결").orBroken();
        assertThat(appropriation(PRESS_LINE)).isEqualTo(Won.of(1_000_000));
        assertThat(appropriation(NETWORK_LINE)).isEqualTo(Won.of(500_000));
    }

    @Test
    void theDatabaseItselfRefusesHalfATransfer() {
        assertThatThrownBy(() -> room.asProgram()
                        .sql("""
                        INSERT INTO budget_event (id, line, fiscal_year, day, kind, national, city, district, transfer,
                                                  note, source, source_key, sample, recorded_by, recorded_by_name)
                        SELECT ?, line, fiscal_year, day, 'TRANSFER', 0, 0, 5, ?, '', 'x', 'half', false, recorded_by,
                               recorded_by_name
                        FROM budget_event
                        """)
                        .params(UUID.randomUUID(), UUID.randomUUID())
                        .update())
                .hasMessageContaining("does not add up to nothing");
    }

    @Test
    void aSourceCannotBeCutBelowNothing() {
        var cut = room.event(PRESS_LINE, MARCH, EntryKind.SUPPLEMENTARY, -1, 0, 1_000_000);

        assertThat(keys(room.bookkeeping.record(List.of(cut)))).containsExactly("district budget.books.source.below");
    }

    @Test
    void anEventSaysWhatIsWrongWithEachField() {
        var wrong = new NewBudgetEvent(
                " ",
                new LineCode("NONE", "2011"),
                "",
                NEW_YEAR,
                EntryKind.ADOPTED,
                new Funding(Won.of(-1), Won.ZERO, Won.ZERO),
                Optional.of(Won.of(5)),
                "",
                "",
                false);

        assertThat(keys(room.bookkeeping.record(List.of(wrong))))
                .containsExactly(
                        "sourceKey budget.key.missing",
                        "detailedProgram budget.program.unknown",
                        "subItem budget.sub-item.malformed",
                        "source budget.source.missing",
                        "total budget.sources.sum",
                        "national budget.event.below");
    }

    @Test
    void ofTwoWritersAtOnceOnlyOneGetsTheLastWon() throws Exception {
        Callable<Outcome<UUID>> pay = () -> room.bookkeeping.record(payment(600_000));
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = writers.invokeAll(List.of(pay, pay, pay, pay)).stream()
                    .map(future -> future.resultNow())
                    .toList();

            assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        }
        assertThat(standing().expenditure()).isEqualTo(Won.of(600_000));
    }

    private synchronized NewSpending payment(long amount) {
        return room.spend(PRESS_LINE, MARCH, EntryKind.PAYMENT, amount);
    }

    private Standing standing() {
        return room.budget.standing(new BudgetScope.UnitProgram("PRESS"), YEAR_END, KnownAt.now());
    }

    private Won appropriation(LineCode line) {
        return room.budget.appropriation(new BudgetScope.Lines(List.of(line)), YEAR_END, KnownAt.now());
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.stream()
                        .map(problem -> problem.field() + " " + problem.key())
                        .toList()
                : List.of();
    }
}
