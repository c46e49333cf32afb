package kr.onmaeul.foundation.register;

import static kr.onmaeul.foundation.register.Fleet.on;
import static kr.onmaeul.foundation.register.Fleet.typed;
import static kr.onmaeul.foundation.register.Fleet.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegistersTest {

    private final Fleet fleet = new Fleet();

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void aRecordIsReadBackAsItWasTyped() {
        var id = fleet.enter(with(typed("12가3456"), "displacement", "１,998"), "2023-03-02");

        var kept = fleet.registers.find(fleet.vehicles, id).orElseThrow();
        assertThat(kept.record().plate()).isEqualTo("12가3456");
        assertThat(kept.record().kind()).isEqualTo(Vehicle.Kind.CAR);
        assertThat(kept.record().price()).isEqualTo(Won.of(45_000_000));
        assertThat(kept.record().displacement()).isEqualTo(1_998L);
        assertThat(kept.record().electric()).isTrue();
        assertThat(kept.record().unit()).isNull();
        assertThat(kept.version()).isEqualTo(1);
        assertThat(kept.since()).isEqualTo(LocalDate.of(2023, 3, 2));
    }

    @Test
    void everyFieldThatIsWrongIsNamedAtOnce() {
        var wrong = with(with(with(with(typed("12가34"), "kind", "배"), "price", "-1"), "boughtOn", ""), "unit", "moon");
        var problems = problems(fleet.registers.enter(fleet.vehicles, wrong, on("2023-06-13")));

        assertThat(problems)
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("plate", "kind", "price", "boughtOn", "occasion.day");
        assertThat(fleet.plates(fleet.look(""))).isEmpty();
    }

    @Test
    void aReferenceToNothingIsRefused() {
        assertThat(problems(fleet.registers.enter(
                        fleet.vehicles, with(typed("12가3456"), "unit", "moon"), on("2023-03-02"))))
                .containsExactly(Problem.at(
                        "unit",
                        "register.reference.unknown",
                        "moon",
                        fleet.vehicles.field("unit").orElseThrow().label()));
    }

    @Test
    void twoRecordsNeverShareAKey() {
        fleet.enter(typed("12가3456"), "2023-03-02");

        assertThat(problems(fleet.registers.enter(fleet.vehicles, typed("12가3456"), on("2023-03-03"))))
                .extracting(Problem::key)
                .containsExactly("register.key.taken");
    }

    @Test
    void aChangeKeepsWhatWasBefore() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        fleet.registers
                .change(
                        fleet.vehicles,
                        id,
                        1,
                        with(typed("12가3456"), "model", "하이브리드"),
                        new Occasion(LocalDate.of(2023, 5, 1), "정보통신팀-123", "모델을 잘못 적음"))
                .orBroken();

        var history = fleet.registers.history(fleet.vehicles, id);
        assertThat(history).extracting(kept -> kept.record().model()).containsExactly("하이브리드", "전기 승용차");
        assertThat(history).extracting(Kept::deed).containsExactly(Kept.CHANGED, Kept.ENTERED);
        assertThat(history.getFirst().document()).isEqualTo("정보통신팀-123");
        assertThat(history.getFirst().reason()).isEqualTo("모델을 잘못 적음");
    }

    @Test
    void whoSavesSecondIsToldOfTheFirst() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        var first = with(typed("12가3456"), "model", "첫째");
        var second = with(typed("12가3456"), "model", "둘째");
        fleet.registers.change(fleet.vehicles, id, 1, first, on("2023-05-01")).orBroken();

        assertThat(problems(fleet.registers.change(fleet.vehicles, id, 1, second, on("2023-05-01"))))
                .extracting(Problem::key)
                .containsExactly("register.meanwhile");
        assertThat(fleet.registers
                        .find(fleet.vehicles, id)
                        .orElseThrow()
                        .record()
                        .model())
                .isEqualTo("첫째");
    }

    @Test
    void aChangeCannotBeginBeforeTheLastOne() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");

        assertThat(problems(fleet.registers.change(
                        fleet.vehicles, id, 1, with(typed("12가3456"), "model", "다른"), on("2023-03-01"))))
                .extracting(Problem::key)
                .containsExactly("register.day.before");
    }

    @Test
    void theRegisterIsShownAsItWasOnAnyDayAndAsItWasKnownThen() throws InterruptedException {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        fleet.enter(typed("34나5678"), "2023-05-10");
        Thread.sleep(5);
        var before = Instant.now();
        Thread.sleep(5);
        fleet.registers
                .change(fleet.vehicles, id, 1, with(typed("12가3456"), "model", "하이브리드"), on("2023-04-01"))
                .orBroken();

        assertThat(models("2023-03-15", KnownAt.now())).containsExactly("전기 승용차");
        assertThat(models("2023-05-31", KnownAt.now())).containsExactly("하이브리드", "전기 승용차");
        assertThat(models("2023-05-31", KnownAt.at(before))).containsExactly("전기 승용차", "전기 승용차");
        assertThat(models("2023-03-01", KnownAt.now())).isEmpty();
    }

    @Test
    void whatLeftStaysInTheRegisterOfThePast() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");

        assertThat(problems(fleet.registers.leave(fleet.vehicles, id, 1, on("2023-05-01"))))
                .extracting(Problem::key)
                .containsExactly("register.reason.missing");
        fleet.registers
                .leave(fleet.vehicles, id, 1, new Occasion(LocalDate.of(2023, 5, 1), null, "폐차"))
                .orBroken();

        assertThat(fleet.plates(fleet.look(""))).isEmpty();
        assertThat(models("2023-04-30", KnownAt.now())).hasSize(1);
        assertThat(models("2023-05-01", KnownAt.now())).isEmpty();
        fleet.registers.comeBack(fleet.vehicles, id, 2, on("2023-06-01")).orBroken();
        assertThat(fleet.plates(fleet.look(""))).containsExactly("12가3456");
    }

    @Test
    void aDeedLeavesTheRecordInItsNextState() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        var lend = fleet.vehicles.deed("lent").orElseThrow();
        var lent = fleet.registers
                .act(fleet.vehicles, id, 1, lend, Map.of("unit", "press"), on("2023-04-03"))
                .orBroken();

        assertThat(lent.record().state()).isEqualTo(Vehicle.State.OUT);
        assertThat(lent.record().unit()).isEqualTo("press");
        assertThat(problems(
                        fleet.registers.act(fleet.vehicles, id, 2, lend, Map.of("unit", "network"), on("2023-04-04"))))
                .isNotEmpty();
        assertThat(problems(fleet.registers.act(fleet.vehicles, id, 2, lend, Map.of("unit", "moon"), on("2023-04-04"))))
                .isNotEmpty();
    }

    @Test
    void twoSyllablesFindARecordAndOneFindsWhatBeginsWithIt() {
        fleet.enter(with(typed("12가3456"), "model", "소형 노트북 운반차"), "2023-03-02");
        fleet.enter(with(typed("34나5678"), "model", "살수차 100%"), "2023-03-02");
        fleet.enter(with(typed("56다7890"), "model", "노란 트럭북"), "2023-03-02");

        assertThat(fleet.plates(fleet.look("노트"))).containsExactly("12가3456");
        assertThat(fleet.plates(fleet.look("트북"))).containsExactly("12가3456");
        assertThat(fleet.plates(fleet.look("노트북"))).containsExactly("12가3456");
        assertThat(fleet.plates(fleet.look("노"))).containsExactly("12가3456", "56다7890");
        assertThat(fleet.plates(fleet.look("나5678"))).containsExactly("34나5678");
        assertThat(fleet.plates(fleet.look("0%"))).containsExactly("34나5678");
        assertThat(fleet.plates(fleet.look("소형 노트"))).containsExactly("12가3456");
        assertThat(fleet.plates(fleet.look("５６다"))).containsExactly("56다7890");
        assertThat(fleet.plates(fleet.look("_다"))).isEmpty();
    }

    @Test
    void leafingForthAndBackShowsEveryRecordOnce() {
        for (int number = 0; number < 25; number++) {
            fleet.enter(
                    with(typed("10가%04d".formatted(number)), "boughtOn", "2023-01-%02d".formatted(number % 5 + 1)),
                    "2023-03-02");
        }
        var look = new Look(
                List.of(), "", fleet.vehicles.field("boughtOn").orElseThrow(), true, false, new Look.At.Today());
        var all = new ArrayList<UUID>();
        var page = fleet.registers.page(fleet.vehicles, look, null, 10);
        while (true) {
            page.rows().forEach(kept -> all.add(kept.id()));
            if (page.next() == null) {
                break;
            }
            page = fleet.registers.page(fleet.vehicles, look, page.next(), 10);
        }
        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        var back = fleet.registers.page(fleet.vehicles, look, page.previous(), 10);
        assertThat(back.rows()).extracting(Kept::id).isEqualTo(all.subList(10, 20));
    }

    @Test
    void figuresAreAnsweredForAnyDay() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        fleet.enter(with(typed("34나5678"), "kind", "TRUCK"), "2023-05-10");
        fleet.registers
                .act(
                        fleet.vehicles,
                        id,
                        1,
                        fleet.vehicles.deed("lent").orElseThrow(),
                        Map.of("unit", "press"),
                        on("2023-04-03"))
                .orBroken();

        assertThat(figure("fleet.vehicles", "2023-05-31", Map.of())).isEqualTo("2");
        assertThat(figure("fleet.vehicles", "2023-04-30", Map.of())).isEqualTo("1");
        assertThat(figure("fleet.vehicles", "2023-05-31", Map.of("kind", "TRUCK")))
                .isEqualTo("1");
        assertThat(figure("fleet.price", "2023-05-31", Map.of())).isEqualTo("90000000");
        assertThat(figure("fleet.lent", "2023-05-31", Map.of())).isEqualTo("1");
        assertThat(figure("fleet.lent", "2023-04-02", Map.of())).isEqualTo("0");
        assertThat(figure("fleet.bought", "2023-05-31", Map.of())).isEqualTo("2");
    }

    @Test
    void theProgramCanNeitherDeleteARecordNorTouchWhatWas() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");

        assertThatThrownBy(() -> fleet.client.sql("DELETE FROM vehicle").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() ->
                        fleet.client.sql("UPDATE vehicle_was SET model = ''").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> fleet.client
                        .sql("UPDATE vehicle SET model = 'x' WHERE id = ?")
                        .param(id)
                        .update())
                .hasStackTraceContaining("does not follow");
    }

    private List<String> models(String day, KnownAt known) {
        var look = new Look(
                List.of(), "", fleet.vehicles.key(), false, false, new Look.At.Then(LocalDate.parse(day), known));
        return fleet.registers.page(fleet.vehicles, look, null, 100).rows().stream()
                .map(kept -> kept.record().model())
                .toList();
    }

    private String figure(String code, String day, Map<String, String> members) {
        var figure = fleet.vehicles.figures().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        var to = LocalDate.parse(day);
        var ask = new FigureAsk(fleet.vehicles, figure, members, Period.of(to.withDayOfYear(1), to), KnownAt.now());
        var answer = fleet.figures.answers(List.of(ask)).getFirst();
        assertThat(fleet.figures.behind(ask, 100)).hasSize((int) answer.records());
        return answer.value().toPlainString();
    }

    private static List<Problem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems) ? problems : List.of();
    }
}
