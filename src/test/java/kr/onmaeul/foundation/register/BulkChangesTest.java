package kr.onmaeul.foundation.register;

import static kr.onmaeul.foundation.register.Fleet.on;
import static kr.onmaeul.foundation.register.Fleet.typed;
import static kr.onmaeul.foundation.register.Fleet.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class BulkChangesTest {

    private final Fleet fleet = new Fleet();

    @AfterEach
    void close() {
        fleet.close();
    }

    @Test
    void everyRecordOfTheListGetsItsNextVersionWithTheSameOccasion() {
        var first = fleet.enter(typed("12가3456"), "2023-03-02");
        var second = fleet.enter(typed("34나5678"), "2023-03-02");
        var truck = fleet.enter(with(typed("56다7890"), "kind", "TRUCK"), "2023-03-02");
        fleet.told.clear();
        var cars = new Condition.Is(field("kind"), Vehicle.Kind.CAR);
        var look = new Look(List.of(cars), "", fleet.vehicles.key(), false, false, new Look.At.Today());
        var wish = new BulkChanges.Wish<>(
                fleet.vehicles,
                look,
                field("kind"),
                "승합",
                new Occasion(LocalDate.of(2023, 5, 1), "정보통신팀-77", "차종을 다시 나눔"));

        var change = fleet.bulk.store(wish, trial(wish).seen()).orBroken();
        assertThat(change.count()).isEqualTo(2);
        assertThat(change.troubles()).isEmpty();
        for (var id : List.of(first, second)) {
            var kept = fleet.registers.find(fleet.vehicles, id).orElseThrow();
            assertThat(kept.version()).isEqualTo(2);
            assertThat(kept.record().kind()).isEqualTo(Vehicle.Kind.VAN);
            assertThat(kept.document()).isEqualTo("정보통신팀-77");
            assertThat(kept.reason()).isEqualTo("차종을 다시 나눔");
            assertThat(fleet.registers.history(fleet.vehicles, id)).hasSize(2);
        }
        assertThat(fleet.registers.find(fleet.vehicles, truck).orElseThrow().version())
                .isEqualTo(1);
        assertThat(fleet.told)
                .hasSize(2)
                .allSatisfy(event -> assertThat(event)
                        .isInstanceOfSatisfying(
                                RegisterEvent.Followed.class,
                                followed ->
                                        assertThat(followed.after().version()).isEqualTo(2)));
    }

    @Test
    void theTrialShowsWhatWouldChangeAndKeepsNothing() {
        var id = fleet.enter(typed("12가3456"), "2023-03-02");
        fleet.enter(with(typed("34나5678"), "unit", "press"), "2023-03-02");
        fleet.told.clear();

        var change = trial(wish("unit", "press", "2023-05-01"));
        assertThat(change.count()).isEqualTo(1);
        assertThat(change.already()).isEqualTo(1);
        assertThat(change.first()).containsExactly(new BulkChange.Line(id, "12가3456", null, "press"));
        assertThat(fleet.registers.find(fleet.vehicles, id).orElseThrow().version())
                .isEqualTo(1);
        assertThat(fleet.told).isEmpty();
    }

    @Test
    void aRecordThatWasChangedInBetweenIsNamedAndNothingIsStored() {
        var first = fleet.enter(typed("12가3456"), "2023-03-02");
        var second = fleet.enter(typed("34나5678"), "2023-03-02");
        var wish = wish("model", "하이브리드", "2023-05-01");
        var seen = trial(wish).seen();
        fleet.registers
                .change(fleet.vehicles, second, 1, with(typed("34나5678"), "kind", "VAN"), on("2023-04-01"))
                .orBroken();

        assertThat(fleet.bulk.store(wish, seen).orBroken().troubles())
                .extracting(BulkChange.Trouble::named)
                .containsExactly("34나5678");
        assertThat(fleet.registers.find(fleet.vehicles, first).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void whatCameInOrLeftAfterTheTrialKeepsItFromBeingStored() {
        var first = fleet.enter(typed("12가3456"), "2023-03-02");
        var second = fleet.enter(typed("34나5678"), "2023-03-02");
        var wish = wish("model", "하이브리드", "2023-05-01");
        var seen = trial(wish).seen();
        fleet.registers
                .leave(fleet.vehicles, second, 1, new Occasion(LocalDate.of(2023, 4, 1), null, "폐차"))
                .orBroken();
        assertThat(problems(fleet.bulk.store(wish, seen)))
                .extracting(Problem::key)
                .containsExactly("register.bulk.other");

        fleet.enter(typed("56다7890"), "2023-03-02");
        assertThat(fleet.bulk.store(wish, seen).orBroken().troubles())
                .extracting(BulkChange.Trouble::named)
                .containsExactly("56다7890");
        assertThat(fleet.registers.find(fleet.vehicles, first).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void aRecordThatWouldBreakARuleIsNamedAndNothingIsStored() {
        var first = fleet.enter(typed("12가3456"), "2023-03-02");
        fleet.enter(typed("34나5678"), "2023-06-01");
        var early = wish("model", "하이브리드", "2023-05-01");
        assertThat(fleet.bulk.store(early, trial(early).seen()).orBroken().troubles())
                .extracting(
                        BulkChange.Trouble::named, trouble -> trouble.problem().key())
                .containsExactly(tuple("34나5678", "register.day.before"));

        JdbcClient.create(fleet.room().owner())
                .sql("ALTER TABLE vehicle ADD CONSTRAINT vehicle_one CHECK (plate <> '34나5678' OR kind <> 'VAN')")
                .update();
        var refused = wish("kind", "VAN", "2023-06-01");
        assertThat(fleet.bulk.store(refused, trial(refused).seen()).orBroken().troubles())
                .extracting(BulkChange.Trouble::named, BulkChange.Trouble::problem)
                .containsExactly(tuple("34나5678", Problem.of("register.constraint", "vehicle_one")));
        assertThat(fleet.registers.find(fleet.vehicles, first).orElseThrow().version())
                .isEqualTo(1);
    }

    @Test
    void keyStateNumbersAndPersonalDataAreNotChangedInMany() {
        assertThat(BulkChanges.fields(fleet.vehicles))
                .extracting(RecordField::name)
                .containsExactly("kind", "model", "boughtOn", "unit", "shared", "electric");
        fleet.enter(typed("12가3456"), "2023-03-02");
        for (var name : List.of("plate", "state", "price", "telephone")) {
            assertThat(problems(fleet.bulk.trial(wish(name, "1", "2023-05-01"))))
                    .extracting(Problem::key)
                    .contains("register.bulk.field");
        }
    }

    @Test
    void aValueThatBreaksTheRulesOfItsFieldIsRefused() {
        fleet.enter(typed("12가3456"), "2023-03-02");
        assertThat(problems(fleet.bulk.trial(wish("unit", "moon", "2023-05-01"))))
                .extracting(Problem::key)
                .containsExactly("register.reference.unknown");
        assertThat(problems(fleet.bulk.trial(wish("model", "", "2023-06-13"))))
                .extracting(Problem::key)
                .containsExactlyInAnyOrder("register.field.missing", "register.day.ahead");
        assertThat(problems(fleet.bulk.trial(wish("kind", "CAR", "2023-05-01"))))
                .extracting(Problem::key)
                .containsExactly("register.bulk.unchanged");
    }

    @Test
    void fiveThousandRecordsAreChangedAtOnceAndNotOneMore() {
        fill(BulkChange.MOST);
        var wish = wish("model", "하이브리드", "2023-05-01");
        var tried = trial(wish);
        assertThat(tried.first()).hasSize(BulkChange.SHOWN);
        assertThat(fleet.bulk.store(wish, tried.seen()).orBroken().count()).isEqualTo(BulkChange.MOST);
        assertThat(fleet.told).hasSize(BulkChange.MOST);

        fleet.enter(typed("12가3456"), "2023-03-02");
        assertThat(problems(fleet.bulk.trial(wish("model", "전기", "2023-05-01"))))
                .containsExactly(Problem.of("register.bulk.many", BulkChange.MOST));
    }

    @Test
    void ofTwoOfficersWhoChangeTheSameRecordsAtOnceOneIsToldOfTheOther() throws Exception {
        fill(500);
        var wishes = List.of(wish("model", "하이브리드", "2023-05-01"), wish("kind", "VAN", "2023-05-01"));
        var seen = wishes.stream().map(wish -> trial(wish).seen()).toList();
        try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
            var start = new CountDownLatch(1);
            var answers = IntStream.range(0, 2)
                    .mapToObj(officer -> officers.submit(() -> {
                        start.await();
                        return fleet.bulk
                                .store(wishes.get(officer), seen.get(officer))
                                .orBroken();
                    }))
                    .toList();
            start.countDown();
            var stored = 0;
            for (var answer : answers) {
                stored += answer.get().troubles().isEmpty() ? 1 : 0;
            }
            assertThat(stored).isOne();
        }
        assertThat(fleet.client
                        .sql("SELECT DISTINCT version FROM vehicle")
                        .query(Integer.class)
                        .list())
                .containsExactly(2);
    }

    private void fill(int count) {
        fleet.client.sql("""
                        INSERT INTO vehicle (id, since, deed, recorded_by, recorded_by_name, plate, kind, model, price,
                                             bought_on, shared, electric, state)
                        SELECT gen_random_uuid(), DATE '2023-03-02', 'entered', gen_random_uuid(), '온마을',
                               '99가' || lpad(number::text, 4, '0'), 'CAR', '승용차', 1, DATE '2023-03-02', '{}', true, 'PARKED'
                        FROM generate_series(1, ?) AS number
                        """).param(count).update();
    }

    private BulkChanges.Wish<Vehicle> wish(String field, String to, String day) {
        return new BulkChanges.Wish<>(fleet.vehicles, fleet.look(""), field(field), to, on(day));
    }

    private BulkChange trial(BulkChanges.Wish<Vehicle> wish) {
        return fleet.bulk.trial(wish).orBroken();
    }

    private RecordField field(String name) {
        return fleet.vehicles.field(name).orElseThrow();
    }

    private static List<Problem> problems(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var problems) ? problems : List.of();
    }
}
