package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.time.KnownAt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/// Stock, budget and what was asked for are bounds that hold whatever is done, and whoever does it at the same time.
class AllocationsTest extends IssuingRoom {

    @Autowired
    private EquipmentStock stock;

    @Test
    void twoOfficersAtOnceDoNotPassTheBudget() throws Exception {
        var open = to(round(3 * PRICE + PRICE / 2), new RoundState.Open());
        var asked = ask(open, 10, Device.Item.MONITOR);
        var allocating = to(open, new RoundState.Allocating());
        var outcomes = atOnce(asked.stream()
                .<Callable<Outcome<DeviceRequest>>>map(one -> () -> allocations.allocate(allocating, one, 0, 1))
                .toList());
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(3);
        assertThat(outcomes)
                .filteredOn(Outcome.Refused.class::isInstance)
                .allSatisfy(refused -> assertThat(keys(refused)).containsExactly("issuing.budget.short"));
        assertThat(rounds.find(allocating.code()).orElseThrow().bound()).isEqualTo(Won.of(3 * PRICE));
        assertThatThrownBy(() -> database.sql("UPDATE equipment_round SET budget = 1 WHERE id = ?")
                        .param(allocating.id())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void twoOfficersAtOnceDoNotPromiseADeviceTwice() throws Exception {
        var open = to(round(0), new RoundState.Open());
        var asked = ask(open, 8, Device.Item.TABLET);
        var lying =
                IntStream.range(0, 5).mapToObj(_ -> inStock(Device.Item.TABLET)).toList();
        var allocating = to(open, new RoundState.Allocating());
        var outcomes = atOnce(asked.stream()
                .<Callable<Outcome<DeviceRequest>>>map(one -> () -> allocations.allocate(allocating, one, 1, 0))
                .toList());
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(5);
        assertThat(allocations.of(allocating, Allocation.State.RESERVED))
                .extracting(one -> one.device().id())
                .containsExactlyInAnyOrderElementsOf(lying);
    }

    @Test
    void twoOfficersAtOnceDoNotGiveADepartmentMoreThanItAskedFor() throws Exception {
        var open = to(round(100 * PRICE), new RoundState.Open());
        var request = requests.ask(open, wish("총무과", "COMPUTER", 4, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        var outcomes = atOnce(IntStream.range(0, 6)
                .<Callable<Outcome<DeviceRequest>>>mapToObj(_ -> () -> allocations.allocate(allocating, request, 0, 3))
                .toList());
        assertThat(outcomes).filteredOn(Outcome.Done.class::isInstance).hasSize(1);
        assertThat(requests.find(request.id()).orElseThrow().allocated()).isEqualTo(3);
    }

    @Test
    void twoOfficersWhoGiveWhatLiesInStockGiveItOnce() throws Exception {
        for (int time = 0; time < 5; time++) {
            var open = to(round(0), new RoundState.Open());
            var asked = ask(open, 3, Device.Item.PRINTER);
            for (int place = 0; place < 7; place++) {
                inStock(Device.Item.PRINTER);
            }
            var allocating = to(open, new RoundState.Allocating());
            var outcomes = atOnce(IntStream.range(0, 2)
                    .<Callable<Outcome<Integer>>>mapToObj(_ -> () -> allocations.allocateWhatLiesInStock(allocating))
                    .toList());
            assertThat(outcomes)
                    .filteredOn(Outcome.Done.class::isInstance)
                    .singleElement()
                    .isEqualTo(Outcome.done(7));
            assertThat(outcomes)
                    .filteredOn(Outcome.Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(keys(refused)).containsExactly("issuing.stock.nothing"));
            assertThat(asked)
                    .extracting(one -> requests.find(one.id()).orElseThrow().allocated())
                    .containsExactly(3, 3, 1);
        }
    }

    @Test
    void whatCannotBeGivenWholeIsNotGivenInPart() {
        var open = to(round(0), new RoundState.Open());
        var asked = ask(open, 2, Device.Item.NOTEBOOK);
        inStock(Device.Item.NOTEBOOK);
        assertThat(keys(allocations.allocateWhatLiesInStock(open))).containsExactly("issuing.time");
        assertThat(asked)
                .extracting(one -> requests.find(one.id()).orElseThrow().allocated())
                .containsOnly(0);
        var allocating = to(open, new RoundState.Allocating());
        assertThat(allocations.allocateWhatLiesInStock(allocating).orBroken()).isEqualTo(1);
    }

    /// Whatever is done in whatever order: the stock is what lies there, no device is promised twice or from elsewhere,
    /// and what requests got and rounds bind is what their allocations add up to, within the bounds.
    @Test
    void stockBudgetAndRequestsHoldWhateverIsDone() throws Exception {
        var seed = System.nanoTime();
        System.out.println("Issuing of seed " + seed);
        var random = new Random(seed);
        var round = to(round(6 * PRICE), new RoundState.Open());
        var asked = ask(round, 6, Device.Item.COMPUTER);
        round = to(round, new RoundState.Allocating());
        for (int place = 0; place < 8; place++) {
            inStock(Device.Item.COMPUTER);
        }
        int done = 0;
        for (int step = 0; step < 160; step++) {
            var request =
                    requests.find(asked.get(random.nextInt(asked.size())).id()).orElseThrow();
            var outcome = step(random, round, request);
            done += outcome instanceof Outcome.Done<?> ? 1 : 0;
            round = rounds.find(round.code()).orElseThrow();
            holds(round);
        }
        assertThat(done).isGreaterThan(20);
    }

    private Outcome<?> step(Random random, Round round, DeviceRequest request) throws Exception {
        return switch (random.nextInt(10)) {
            case 0, 1 -> allocations.allocate(round, request, random.nextInt(3), 0);
            case 2, 3 -> allocations.allocate(round, request, random.nextInt(2), random.nextInt(3));
            case 4 -> {
                var some = allocations.of(request).stream()
                        .filter(_ -> random.nextInt(3) == 0)
                        .map(Allocation::id)
                        .toList();
                yield allocations.takeBack(round, request, some);
            }
            case 5 -> allocations.fill(round, "COMPUTER");
            case 6 ->
                round.state() instanceof RoundState.Allocating
                        ? rounds.move(round, new RoundState.HandingOver(), "")
                        : rounds.move(round, new RoundState.Allocating(), "더 배정함");
            case 7 -> handOvers.handOver(round, request.department(), today(), "정보통신팀-" + random.nextInt(900));
            case 8 -> CurrentActor.as(CLERK, () -> handOvers.confirm(request.department(), confirmable(request)));
            default -> anyDeed(random);
        };
    }

    private List<UUID> confirmable(DeviceRequest request) {
        return allocations.of(request).stream()
                .filter(one -> one.state() == Allocation.State.HANDED_OVER)
                .map(Allocation::id)
                .toList();
    }

    private void holds(Round round) {
        var counted = database.sql(
                        "SELECT count(*) FROM equipment_device WHERE item = 'COMPUTER' AND state = 'IN_STOCK'")
                .query(Long.class)
                .single();
        assertThat(stock.on(today(), KnownAt.now()).rows().getFirst().counts().get(Device.State.IN_STOCK.ordinal()))
                .isEqualTo(counted);
        var live = new ArrayList<Allocation>();
        for (var request : requests.of(round)) {
            var own = allocations.of(request).stream()
                    .filter(one -> one.state() != Allocation.State.WITHDRAWN)
                    .toList();
            assertThat(request.allocated()).isEqualTo(own.size()).isBetween(0, request.quantity());
            live.addAll(own);
        }
        assertThat(round.bound().amount())
                .isEqualTo(live.stream().mapToLong(one -> one.cost().amount()).sum())
                .isBetween(0L, round.plan().budget().amount());
        var promised = live.stream()
                .filter(one -> one.state() == Allocation.State.RESERVED)
                .map(one -> one.device().id())
                .toList();
        assertThat(promised)
                .doesNotHaveDuplicates()
                .allSatisfy(device -> assertThat(registers
                                .find(devices, device)
                                .orElseThrow()
                                .record()
                                .state())
                        .isEqualTo(Device.State.IN_STOCK));
    }

    private Outcome<?> anyDeed(Random random) {
        var all = database.sql("SELECT id FROM equipment_device WHERE item = 'COMPUTER' AND NOT gone ORDER BY id")
                .query(UUID.class)
                .list();
        var kept = registers.find(devices, all.get(random.nextInt(all.size()))).orElseThrow();
        return switch (random.nextInt(3)) {
            case 0 -> deed(kept, "taken-back", Map.of("condition", random.nextBoolean() ? "FAIR" : "POOR"));
            case 1 -> deed(kept, "issued", Map.of("department", "감사담당관"));
            default -> deed(kept, "sent-to-repair", Map.of());
        };
    }
}
