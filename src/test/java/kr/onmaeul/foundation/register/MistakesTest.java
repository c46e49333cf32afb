package kr.onmaeul.foundation.register;

import static kr.onmaeul.foundation.register.Fleet.on;
import static kr.onmaeul.foundation.register.Fleet.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What was recorded by mistake is taken back as if it had never been, and what we knew before stays to be asked for.
class MistakesTest {

    private static final Occasion WRONG = new Occasion(Fleet.TODAY, null, "다른 차를 잘못 적음");

    private final Fleet fleet = new Fleet();

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void aDeedByMistakeWasNeverDoneOnAnyDay() throws InterruptedException {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        lend(id);
        Thread.sleep(5);
        var before = Instant.now();
        Thread.sleep(5);
        var after = fleet.registers.takeBack(fleet.vehicles, id, 2, WRONG).orBroken();

        assertThat(after.record().state()).isEqualTo(Vehicle.State.PARKED);
        assertThat(after.record().unit()).isNull();
        assertThat(after.since()).isEqualTo(LocalDate.of(2023, 4, 3));
        assertThat(after.deed()).isEqualTo(Kept.MISTAKEN);
        assertThat(states(KnownAt.now())).containsExactly(Vehicle.State.PARKED);
        assertThat(states(KnownAt.at(before))).containsExactly(Vehicle.State.OUT);
        assertThat(figure("fleet.lent", KnownAt.now())).isZero();
        assertThat(figure("fleet.lent", KnownAt.at(before))).isOne();
        assertThat(fleet.registers.history(fleet.vehicles, id))
                .extracting(Kept::deed)
                .containsExactly(Kept.MISTAKEN, "lent", Kept.ENTERED);
        assertThat(fleet.told.getLast()).isInstanceOfSatisfying(RegisterEvent.TakenBack.class, told -> {
            assertThat(told.wrong().deed()).isEqualTo("lent");
            assertThat(told.after().reason()).isEqualTo("다른 차를 잘못 적음");
        });
        lend(id);
        assertThat(figure("fleet.lent", KnownAt.now())).isOne();
    }

    @Test
    void whatShouldNotHaveBeenEnteredWasNeverThere() throws InterruptedException {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        Thread.sleep(5);
        var before = Instant.now();
        Thread.sleep(5);
        fleet.registers.takeBack(fleet.vehicles, id, 1, WRONG).orBroken();

        assertThat(fleet.plates(fleet.look(""))).isEmpty();
        for (var figure : List.of("fleet.vehicles", "fleet.bought")) {
            assertThat(figure(figure, KnownAt.now())).as(figure).isZero();
            assertThat(figure(figure, KnownAt.at(before))).as(figure).isOne();
        }
        fleet.registers
                .comeBack(fleet.vehicles, id, 2, new Occasion(LocalDate.of(2023, 4, 3), null, null))
                .orBroken();
        assertThat(figure("fleet.bought", KnownAt.now())).isOne();
        fleet.registers.takeBack(fleet.vehicles, id, 3, WRONG).orBroken();
        assertThat(fleet.plates(fleet.look(""))).isEmpty();
    }

    @Test
    void aMistakeIsTakenBackOnceByWhoeverSawItAndWithAReason() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        lend(id);
        assertThat(keys(fleet.registers.takeBack(fleet.vehicles, id, 2, Occasion.on(Fleet.TODAY))))
                .containsExactly("register.mistaken.reason");
        assertThat(keys(fleet.registers.takeBack(fleet.vehicles, id, 1, WRONG))).containsExactly("register.meanwhile");
        fleet.registers.takeBack(fleet.vehicles, id, 2, WRONG).orBroken();
        assertThat(keys(fleet.registers.takeBack(fleet.vehicles, id, 3, WRONG)))
                .containsExactly("register.mistaken.already");
        assertThat(keys(fleet.registers.takeBack(fleet.vehicles, UUID.randomUUID(), 1, WRONG)))
                .containsExactly("register.record.unknown");
    }

    @Test
    void theDatabaseTakesNothingBackOnAnotherDayOrWithoutAReason() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        for (var wrong : List.of("since = '2023-03-03', reason = '잘못'", "reason = NULL")) {
            assertThatThrownBy(() -> fleet.client
                            .sql("UPDATE vehicle SET version = version + 1, deed = 'mistaken', gone = true, " + wrong
                                    + " WHERE id = ?")
                            .param(id)
                            .update())
                    .hasStackTraceContaining("takes nothing back");
        }
    }

    private void lend(UUID id) {
        var kept = fleet.registers.find(fleet.vehicles, id).orElseThrow();
        fleet.registers
                .act(
                        fleet.vehicles,
                        id,
                        kept.version(),
                        fleet.vehicles.deed("lent").orElseThrow(),
                        Map.of("unit", "press"),
                        on("2023-04-03"))
                .orBroken();
    }

    private List<Vehicle.State> states(KnownAt known) {
        var then = new Look.At.Then(LocalDate.of(2023, 5, 31), known);
        var look = new Look(List.of(), "", fleet.vehicles.key(), false, false, then);
        return fleet.registers.page(fleet.vehicles, look, null, 10).rows().stream()
                .map(kept -> kept.record().state())
                .toList();
    }

    private long figure(String code, KnownAt known) {
        var figure = fleet.vehicles.figures().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var ask = new FigureAsk(
                fleet.vehicles,
                figure,
                Map.of(),
                Period.of(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 5, 31)),
                known);
        return fleet.figures.answers(List.of(ask)).getFirst().records();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems)
                ? problems.stream().map(Problem::key).toList()
                : List.of();
    }
}
