package kr.onmaeul.network.equipment;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import org.springframework.beans.factory.annotation.Autowired;

/// A house with devices that are looked for where the register says they are.
abstract class StocktakingRoom extends DeviceRoom {

    @Autowired
    Stocktakings stocktakings;

    private int made;

    @Override
    protected List<String> brought() {
        return budgetThen("registers/initiative-initiatives");
    }

    static Stocktaking.Scope scope(String place) {
        return new Stocktaking.Scope(List.of(), List.of(), place);
    }

    UUID open(String title, Stocktaking.Mode mode, Stocktaking.Scope scope) {
        return stocktakings.open(title, MAY, mode, scope).orBroken();
    }

    StocktakingVerdict scan(UUID id, String code, Circumstances seen) {
        return stocktakings
                .scan(id, sighting(code, seen, 0))
                .orBroken()
                .finding()
                .verdict();
    }

    static Sighting sighting(String code, Circumstances seen, long secondsAgo) {
        return new Sighting(UUID.randomUUID(), code, seen, Duration.ofSeconds(secondsAgo));
    }

    /// A computer that a department has at a place.
    Kept<Device> issued(String department, String place) {
        var typed = Map.of(
                "itemNumber", "43211507-%08d".formatted(20_260_000 + made++),
                "item", "COMPUTER",
                "model", "컴퓨터 26형",
                "boughtOn", "2023-03-02",
                "condition", "GOOD",
                "department", department,
                "place", place,
                "state", "ASSIGNED");
        var id = registers
                .enter(devices, typed, Occasion.on(LocalDate.of(2023, 3, 2)))
                .orBroken();
        return registers.find(devices, id).orElseThrow();
    }

    static String number(Kept<Device> device) {
        return device.record().itemNumber();
    }

    Outcome<Kept<Device>> act(Kept<Device> device, String deed, Map<String, String> typed) {
        return act(device, deed, typed, MAY);
    }
}
