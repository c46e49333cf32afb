package kr.onmaeul.office.budget;

import static kr.onmaeul.office.budget.BudgetRoom.NETWORK_LINE;
import static kr.onmaeul.office.budget.BudgetRoom.NEW_YEAR;
import static kr.onmaeul.office.budget.BudgetRoom.PRESS_LINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.RegisterEvent;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Programmes, sub-items and lines as registers, beside the books that name them.
class BudgetRegistersTest {

    private static final LocalDate MARCH = LocalDate.of(2023, 3, 2);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    private final BudgetRoom room = BudgetRoom.withProgrammes();

    @AfterEach
    void theRoomCloses() {
        room.close();
    }

    @Test
    void aRenamedProgrammeKeepsItsNameForTheDaysAndTheKnowledgeBefore() {
        room.adopt(PRESS_LINE, 1_000);
        room.adopt(NETWORK_LINE, 1_000);
        var before = now();
        changed("budget-unit-programs", "PRESS", Map.of("name", "언론 소통", "place", "9"), MARCH);
        changed("budget-detailed-programs", "PRESS-1", Map.of("name", "보도 운영"), MARCH);
        changed("budget-sub-items", "201-01", Map.of("name", "사무비"), MARCH);
        changed("budget-policy-programs", "P1", Map.of("english", "A listening office"), MARCH);

        assertThat(seen(MARCH.minusDays(1), KnownAt.now()))
                .isEqualTo("PRESS 언론홍보 An office that listens, NETWORK 정보통신망 An office that listens; "
                        + "PRESS-1/201-01 과목 201-01 언론홍보 운영, NETWORK-1/207-02 과목 207-02 정보통신망 운영");
        assertThat(seen(YEAR_END, KnownAt.at(before))).isEqualTo(seen(MARCH.minusDays(1), KnownAt.now()));
        assertThat(seen(MARCH, KnownAt.now()))
                .isEqualTo("NETWORK 정보통신망 A listening office, PRESS 언론 소통 A listening office; "
                        + "NETWORK-1/207-02 과목 207-02 정보통신망 운영, PRESS-1/201-01 사무비 보도 운영");
        assertThat(seen(LocalDate.of(2022, 1, 1), KnownAt.now()))
                .as("before it came into the register")
                .startsWith("PRESS 언론홍보");
        assertThat(room.budget.table(MARCH, KnownAt.now()).rows())
                .extracting(row -> row.name().ko())
                .containsExactly("정보통신망", "언론 소통");
    }

    @Test
    void aLineBeginsInItsRegisterWithItsFirstEntry() {
        room.adopt(PRESS_LINE, 1_000);
        room.adopt(PRESS_LINE, 2_000);

        var line = kept("budget-lines", "2023/PRESS-1/201-01");
        assertThat(line.since()).isEqualTo(NEW_YEAR);
        assertThat(line.deed()).isEqualTo(Kept.ENTERED);
        assertThat(line.sample()).isTrue();
        assertThat(line.version()).isEqualTo(1);
        assertThat(kept("budget-sub-items", "201-01").record())
                .hasToString("SubItemEntry[code=201-01, name=과목 201-01, english=null]");
        assertThat(room.told)
                .filteredOn(told -> told instanceof RegisterEvent.Entered entered
                        && entered.register().code().equals("budget.lines"))
                .hasSize(1);
    }

    @Test
    void ofManyWritersAtOnceOneBeginsTheLine() {
        Callable<Outcome<?>> adopt = () -> room.bookkeeping.record(List.of(event(PRESS_LINE)));
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(writers.invokeAll(List.of(adopt, adopt, adopt, adopt)))
                    .extracting(Future::resultNow)
                    .allMatch(Outcome.Done.class::isInstance);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        assertThat(room.programs.lines(2023)).containsExactly(PRESS_LINE);
        assertThat(room.budget
                        .appropriation(new BudgetScope.All(), YEAR_END, KnownAt.now())
                        .amount())
                .isEqualTo(400);
    }

    private synchronized NewBudgetEvent event(LineCode line) {
        return room.event(line, NEW_YEAR, EntryKind.ADOPTED, 0, 0, 100);
    }

    @Test
    void aLineCanBeEnteredBeforeItsFirstEntryAndSaysHowItsAmountComesAbout() {
        room.adopt(NETWORK_LINE, 1_000);
        assertThat(room.take("budget-lines", """
                        과목코드,회계연도,세부사업,통계목,산출근거,기준일
                        2023/PRESS-1/207-02,2023,PRESS-1,207-02,1식 × 1천원,2023-01-01
                        """).problems()).isEmpty();
        room.adopt(new LineCode("PRESS-1", "207-02"), 1_000);
        changed("budget-lines", "2023/PRESS-1/207-02", Map.of("basis", "2식 × 500원"), MARCH);

        assertThat(room.budget.lines(new BudgetScope.UnitProgram("PRESS"), YEAR_END, KnownAt.now()))
                .hasSize(1);
        assertThat(room.take("budget-lines", """
                        과목코드,회계연도,세부사업,통계목,산출근거,기준일
                        2023/PRESS-1/207-02,2024,PRESS-1,207-02,,2023-01-01
                        """).problems())
                .extracting("column", "key")
                .containsExactly(tuple("과목코드", "budget.line.named"));
    }

    @Test
    void aLineWithEntriesIsNotTakenOutAndOneThatWasTakenOutGetsNone() {
        room.adopt(NETWORK_LINE, 1_000);
        assertThat(keys(left("2023/NETWORK-1/207-02"))).containsExactly("budget.line.in-use");
        room.take("budget-lines", """
                과목코드,회계연도,세부사업,통계목,산출근거,기준일
                2023/PRESS-1/207-02,2023,PRESS-1,207-02,,2023-01-01
                """);
        assertThat(left("2023/PRESS-1/207-02")).isInstanceOf(Outcome.Done.class);

        var line = new LineCode("PRESS-1", "207-02");
        assertThat(room.programs.lines(2023)).doesNotContain(line);
        assertThat(keys(room.bookkeeping.record(List.of(room.event(line, NEW_YEAR, EntryKind.ADOPTED, 0, 0, 5)))))
                .containsExactly("budget.line.taken-out");
        assertThatThrownBy(() -> room.asProgram().sql("""
                        INSERT INTO budget_event (id, line, fiscal_year, day, kind, national, city, district, note, source,
                                                  source_key, sample, recorded_by, recorded_by_name)
                        SELECT gen_random_uuid(), id, 2023, DATE '2023-01-01', 'ADOPTED', 0, 0, 5, '', 'x', 'y', false,
                               gen_random_uuid(), '7급 2'
                        FROM budget_line WHERE gone
                        """).update()).rootCause().hasMessageContaining("was taken out");
    }

    @Test
    void aDetailedProgrammeMovesUntilItHasLines() {
        changed("budget-detailed-programs", "PRESS-1", Map.of("unitProgram", "NETWORK"), MARCH);
        changed("budget-detailed-programs", "PRESS-1", Map.of("unitProgram", "PRESS"), MARCH);
        room.adopt(PRESS_LINE, 1_000);

        assertThat(keys(change("budget-detailed-programs", "PRESS-1", Map.of("unitProgram", "NETWORK"), MARCH)))
                .containsExactly("budget.program.in-place");
        assertThat(keys(change("budget-detailed-programs", "PRESS-1", Map.of("code", "PRESS-2"), MARCH)))
                .containsExactly("register.key.stays");
        assertThatThrownBy(() -> room.asProgram().sql("""
                        UPDATE budget_line SET code = '2024/PRESS-1/201-01', year = '2024', version = version + 1
                        """).update())
                .rootCause()
                .hasMessageContaining("how others name it");
    }

    @Test
    void aSubItemKeepsTheNamesItHad() {
        room.adopt(PRESS_LINE, 1_000);
        changed("budget-sub-items", "201-01", Map.of("name", "사무비"), MARCH);

        room.adopt(PRESS_LINE, 2_000);
        var other = new NewBudgetEvent(
                "other",
                PRESS_LINE,
                "딴 이름",
                NEW_YEAR,
                EntryKind.ADOPTED,
                new Funding(Won.ZERO, Won.ZERO, Won.of(5)),
                Optional.empty(),
                "",
                "예산서",
                false);
        assertThat(keys(room.bookkeeping.record(List.of(other)))).containsExactly("budget.sub-item.renamed");
    }

    @Test
    void aProgrammeThatLeftStaysWhereItHasLines() {
        room.adopt(PRESS_LINE, 1_000);
        for (var register : List.of("budget-detailed-programs", "budget-unit-programs")) {
            for (var unit : List.of("PRESS", "NETWORK")) {
                var key = register.equals("budget-unit-programs") ? unit : unit + "-1";
                var kept = kept(register, key);
                room.registers
                        .leave(register(register), kept.id(), kept.version(), new Occasion(MARCH, null, "끝남"))
                        .orBroken();
            }
        }

        assertThat(room.programs.unitPrograms()).extracting(UnitProgram::code).containsExactly("PRESS");
        assertThat(room.programs.detailedPrograms())
                .extracting(DetailedProgram::code)
                .containsExactly("PRESS-1");
        assertThat(room.programs.unitPrograms(NEW_YEAR, KnownAt.now())).hasSize(2);
    }

    private String seen(LocalDate day, KnownAt knownAt) {
        var units = room.programs.unitPrograms(day, knownAt).stream()
                .map(unit -> unit.code() + " " + unit.name().ko() + " "
                        + unit.policyName().en())
                .collect(Collectors.joining(", "));
        var names = room.programs.detailedPrograms(day, knownAt).stream()
                .collect(Collectors.toMap(
                        DetailedProgram::code, one -> one.name().ko()));
        return units + "; "
                + room.budget.lines(new BudgetScope.All(), day, knownAt).stream()
                        .map(line -> line.line() + " " + line.subItemName() + " "
                                + names.get(line.line().detailedProgram()))
                        .collect(Collectors.joining(", "));
    }

    private Instant now() {
        return room.asProgram()
                .sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private Register<?> register(String name) {
        return room.registers.named(name).orElseThrow();
    }

    private Kept<?> kept(String register, String key) {
        return room.registers.keyed(register(register), key).orElseThrow();
    }

    private Outcome<?> left(String line) {
        var kept = kept("budget-lines", line);
        return room.registers.leave(
                register("budget-lines"), kept.id(), kept.version(), new Occasion(MARCH, null, "잘못 등록"));
    }

    private void changed(String register, String key, Map<String, String> fields, LocalDate day) {
        change(register, key, fields, day).orBroken();
    }

    private Outcome<?> change(String name, String key, Map<String, String> fields, LocalDate day) {
        var register = register(name);
        var kept = kept(name, key);
        var typed = register.fields().stream()
                .collect(Collectors.toMap(
                        field -> field.name(),
                        field -> fields.getOrDefault(field.name(), field.typed(field.of(kept.record())))));
        return room.registers.change(register, kept.id(), kept.version(), typed, Occasion.on(day));
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(List<Problem> problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }
}
