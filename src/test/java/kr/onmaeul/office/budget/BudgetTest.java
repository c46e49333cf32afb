package kr.onmaeul.office.budget;

import static kr.onmaeul.office.budget.BudgetRoom.NETWORK_LINE;
import static kr.onmaeul.office.budget.BudgetRoom.NEW_YEAR;
import static kr.onmaeul.office.budget.BudgetRoom.PRESS_LINE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.EntryKind.Measure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BudgetTest {

    private static final LocalDate MAY_END = LocalDate.of(2023, 5, 31);
    private static final BudgetScope ALL = new BudgetScope.All();

    private BudgetRoom room;

    @BeforeEach
    void aYearBegins() {
        room = BudgetRoom.withProgrammes();
        room.adopt(PRESS_LINE, 155_105_000);
        room.adopt(NETWORK_LINE, 2_905_768_000L);
        pay(PRESS_LINE, LocalDate.of(2023, 2, 3), 52_490_000);
        pay(NETWORK_LINE, LocalDate.of(2023, 4, 20), 987_000_000);
        pay(NETWORK_LINE, MAY_END, 893_000);
        pay(NETWORK_LINE, LocalDate.of(2023, 6, 1), 7);
    }

    @AfterEach
    void theRoomCloses() {
        room.close();
    }

    @Test
    void theTableHasEveryProgrammeAndTheirSum() {
        var table = room.budget.table(MAY_END, KnownAt.now());

        assertThat(table.rows()).extracting(BudgetTable.Row::code).containsExactly("PRESS", "NETWORK");
        assertThat(table.rows())
                .extracting(row -> row.standing().rate().orElseThrow().toString())
                .containsExactly("33.8", "34.0");
        assertThat(table.total().appropriation()).isEqualTo(Won.of(3_060_873_000L));
        assertThat(table.total().expenditure()).isEqualTo(Won.of(1_040_383_000));
    }

    @Test
    void severalScopesAreAnsweredTogether() {
        var standings = room.budget.standings(
                List.of(
                        new BudgetScope.UnitProgram("PRESS"),
                        new BudgetScope.DetailedProgram("NETWORK-1"),
                        new BudgetScope.Lines(List.of(PRESS_LINE, NETWORK_LINE, PRESS_LINE)),
                        new BudgetScope.UnitProgram("NOBODY")),
                MAY_END,
                KnownAt.now());

        assertThat(standings)
                .extracting(Standing::expenditure)
                .containsExactly(Won.of(52_490_000), Won.of(987_893_000), Won.of(1_040_383_000), Won.ZERO);
        assertThat(standings).extracting(Standing::payments).containsExactly(1L, 2L, 3L, 0L);
    }

    @Test
    void anotherYearIsAnotherBudget() {
        assertThat(room.budget.standing(ALL, LocalDate.of(2024, 5, 31), KnownAt.now()))
                .isEqualTo(Standing.NOTHING);
        assertThat(room.budget.table(LocalDate.of(2024, 5, 31), KnownAt.now()).rows())
                .isEmpty();
    }

    @Test
    void monthsWithoutSpendingAreThereToo() {
        var months = room.budget.months(ALL, MAY_END, KnownAt.now());

        assertThat(months).hasSize(5);
        assertThat(months.get(0).expenditure()).isEqualTo(Won.ZERO);
        assertThat(months.get(3)).isEqualTo(new MonthOfSpending(YearMonth.of(2023, 4), Won.ZERO, Won.of(987_000_000)));
    }

    @Test
    void entriesArePagedFromTheLatestDayBack() {
        var first = room.budget.entries(ALL, List.of(Measure.EXPENDITURE), MAY_END, KnownAt.now(), null, 2);
        var second = room.budget.entries(
                ALL,
                List.of(Measure.EXPENDITURE),
                MAY_END,
                KnownAt.now(),
                first.getLast().key(),
                2);

        assertThat(first).extracting(BudgetEntry::day).containsExactly(MAY_END, LocalDate.of(2023, 4, 20));
        assertThat(second).extracting(BudgetEntry::day).containsExactly(LocalDate.of(2023, 2, 3));
        assertThat(room.budget.entries(ALL, List.of(), MAY_END, KnownAt.now(), null, 50))
                .hasSize(5);
    }

    @Test
    void aReversalDoesNotChangeWhatWasKnownBefore() {
        var before = databaseNow();
        var wrong = room.budget.entries(ALL, List.of(Measure.EXPENDITURE), MAY_END, KnownAt.now(), null, 1);
        room.bookkeeping.reverse(wrong.getFirst().id(), "두 번 적음").orBroken();

        var then = KnownAt.at(before);
        assertThat(room.budget.expenditure(ALL, MAY_END, then)).isEqualTo(Won.of(1_040_383_000));
        assertThat(room.budget.expenditure(ALL, MAY_END, KnownAt.now())).isEqualTo(Won.of(1_039_490_000));
        assertThat(room.budget.months(ALL, MAY_END, then).getLast().expenditure())
                .isEqualTo(Won.of(893_000));
        assertThat(room.budget.entries(ALL, List.of(), MAY_END, then, null, 50))
                .allMatch(entry -> entry.reversedBy() == null)
                .hasSize(5);
    }

    @Test
    void whatWasKnownOnAnEarlierDayComesFromTheRollUpAndThatOneDay() {
        recordedAt("2023-02-03T09:00:00Z", LocalDate.of(2023, 2, 3), 1_000);
        recordedAt("2023-04-03T08:59:59Z", LocalDate.of(2023, 2, 3), 20_000);
        recordedAt("2023-04-03T09:00:01Z", LocalDate.of(2023, 4, 2), 300_000);

        var known = KnownAt.at(Instant.parse("2023-04-03T09:00:00Z"));

        assertThat(room.budget.expenditure(ALL, MAY_END, known)).isEqualTo(Won.of(21_000));
        assertThat(room.budget.expenditure(ALL, MAY_END, KnownAt.at(Instant.parse("2023-04-03T09:00:01Z"))))
                .isEqualTo(Won.of(321_000));
        assertThat(room.budget.expenditure(ALL, MAY_END, KnownAt.at(Instant.parse("2023-02-03T15:00:00Z"))))
                .isEqualTo(Won.of(1_000));
    }

    @Test
    void theRollUpAgreesWithTheRows() {
        var sums = room.asProgram().sql("""
                SELECT (SELECT sum(spent) FROM budget_day) - (SELECT sum(amount) FROM spending WHERE kind <> 'COMMITMENT')
                     + (SELECT sum(national + city + district) FROM budget_day)
                     - (SELECT sum(national + city + district) FROM budget_event)
                """).query(Long.class).single();

        assertThat(sums).isZero();
    }

    @Test
    void aBudgetIsKnownByItsSources() {
        room.bookkeeping
                .record(List.of(room.event(PRESS_LINE, NEW_YEAR, EntryKind.CARRY_OVER, 1_000, 20_000, 300_000)))
                .orBroken();

        var line = room.budget
                .lines(new BudgetScope.DetailedProgram("PRESS-1"), MAY_END, KnownAt.now())
                .getFirst();

        assertThat(line.standing().funding())
                .isEqualTo(new Funding(Won.of(1_000), Won.of(20_000), Won.of(155_405_000)));
        assertThat(line.subItemName()).isEqualTo("과목 201-01");
    }

    private void pay(LineCode line, LocalDate day, long amount) {
        room.bookkeeping
                .record(room.spend(line, day, EntryKind.PAYMENT, amount))
                .orBroken();
    }

    private Instant databaseNow() {
        return room.asProgram()
                .sql("SELECT clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /// Only the owner of the tables can write a row as if it had been recorded earlier.
    private void recordedAt(String instant, LocalDate day, long amount) {
        var owner = room.asOwner();
        owner.sql("ALTER TABLE spending DISABLE TRIGGER spending_stamp").update();
        owner.sql("""
                INSERT INTO spending (id, line, fiscal_year, day, kind, amount, note, evidence, source_key, sample,
                                      recorded_by, recorded_by_name, recorded_at)
                SELECT gen_random_uuid(), id, fiscal_year, CAST(:day AS date), 'PAYMENT', :amount, '', '', :key, true,
                       gen_random_uuid(), '7급 2', CAST(:at AS timestamptz)
                FROM budget_line WHERE sub_item = '207-02'
                """)
                .param("day", day)
                .param("amount", amount)
                .param("key", instant)
                .param("at", instant)
                .update();
        owner.sql("ALTER TABLE spending ENABLE TRIGGER spending_stamp").update();
    }
}
