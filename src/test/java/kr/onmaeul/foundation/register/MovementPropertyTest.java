package kr.onmaeul.foundation.register;

import static kr.onmaeul.foundation.register.Fleet.typed;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import org.junit.jupiter.api.Test;

/// Whatever is done with vehicles: on every day, how many there are in a state is the sum of the movements into it and
/// out of it.
class MovementPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int VEHICLES = 25;
    private static final int DEEDS = 250;

    /// A movement: what leaves one state and comes into another, on a day.
    private record Movement(UUID vehicle, int version, LocalDate day, Vehicle.State state, int change) {}

    @Test
    void theCountIsTheSumOfTheMovements() {
        var seed = System.nanoTime();
        System.out.println("Movements of seed " + seed);
        var random = new Random(seed);
        try (var fleet = new Fleet()) {
            var movements = new ArrayList<Movement>();
            var ids = new ArrayList<UUID>();
            for (int number = 0; number < VEHICLES; number++) {
                var day = FIRST.plusDays(random.nextInt(60));
                ids.add(fleet.enter(typed("10가%04d".formatted(number)), day.toString()));
                movements.add(new Movement(ids.getLast(), 1, day, Vehicle.State.PARKED, 1));
            }
            for (int number = 0; number < DEEDS; number++) {
                act(fleet, ids.get(random.nextInt(VEHICLES)), random, movements);
            }
            for (var day = FIRST; !day.isAfter(Fleet.TODAY); day = day.plusDays(9)) {
                for (var state : Vehicle.State.values()) {
                    assertThat(standing(fleet, day, state))
                            .as("%s on %s", state, day)
                            .isEqualTo(sum(movements, day, state));
                }
            }
        }
    }

    private static void act(Fleet fleet, UUID id, Random random, List<Movement> movements) {
        var kept = fleet.registers.find(fleet.vehicles, id).orElseThrow();
        if (random.nextInt(5) == 0 && kept.version() > 1) {
            takeBack(fleet, kept, movements);
            return;
        }
        var day = kept.since().plusDays(random.nextInt(12));
        if (day.isAfter(Fleet.TODAY)) {
            return;
        }
        var kinds = fleet.vehicles.deeds();
        var kind = kinds.get(random.nextInt(10) == 0 ? kinds.size() - 1 : random.nextInt(kinds.size() - 1));
        var outcome = fleet.registers.act(
                fleet.vehicles, id, kept.version(), kind, Map.of("unit", "press"), Occasion.on(day));
        if (outcome instanceof Outcome.Done<Kept<Vehicle>>(var after)) {
            movements.add(new Movement(id, after.version(), day, kept.record().state(), -1));
            if (!after.gone()) {
                movements.add(
                        new Movement(id, after.version(), day, after.record().state(), 1));
            }
        }
    }

    /// As if it had never been.
    private static void takeBack(Fleet fleet, Kept<Vehicle> kept, List<Movement> movements) {
        var wrong = new Occasion(kept.since(), null, "잘못 적음");
        if (fleet.registers.takeBack(fleet.vehicles, kept.id(), kept.version(), wrong) instanceof Outcome.Done<?>) {
            movements.removeIf(
                    movement -> movement.vehicle().equals(kept.id()) && movement.version() == kept.version());
        }
    }

    private static long standing(Fleet fleet, LocalDate day, Vehicle.State state) {
        var ask = new FigureAsk(
                fleet.vehicles,
                Figure.standing("fleet.state", "상태", "State", "DEVICES", "state"),
                Map.of("state", state.name()),
                Period.until(day),
                KnownAt.now());
        return fleet.figures.answers(List.of(ask)).getFirst().records();
    }

    private static long sum(List<Movement> movements, LocalDate day, Vehicle.State state) {
        return movements.stream()
                .filter(movement -> movement.state() == state && !movement.day().isAfter(day))
                .mapToInt(Movement::change)
                .sum();
    }
}
