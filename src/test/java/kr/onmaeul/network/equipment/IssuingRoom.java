package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;

/// A house with prices, in which departments ask for devices.
abstract class IssuingRoom extends DeviceRoom {

    static final Actor CLERK = new Actor(new UUID(0, 9), "총무과 서무", null);
    static final long PRICE = 1_200_000;

    private static final LocalDate BOUGHT = LocalDate.of(2026, 1, 5);

    @Autowired
    Rounds rounds;

    @Autowired
    DeviceRequests requests;

    @Autowired
    Allocations allocations;

    @Autowired
    HandOvers handOvers;

    private int number;
    private int year = 2040;

    @Override
    protected List<String> brought() {
        return List.of("registers/organization-units");
    }

    @BeforeAll
    void aPriceList() {
        price("P-0001", Device.Item.COMPUTER, PRICE, BOUGHT);
        price("P-0002", Device.Item.MONITOR, PRICE, BOUGHT);
    }

    Round handingOver(String department, Device.Item item) {
        var open = to(round(0), new RoundState.Open());
        inStock(item);
        var request =
                requests.ask(open, wish(department, item.name(), 1, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        allocations.allocate(allocating, request, 1, 0).orBroken();
        return to(allocating, new RoundState.HandingOver());
    }

    Round round(long budget) {
        var plan = new Round.Plan(++year, 1, today(), today().plusDays(5), Won.of(budget), null, "정보통신팀-1");
        return rounds.plan(plan).orBroken();
    }

    Round to(Round round, RoundState state) {
        return rounds.move(rounds.find(round.code()).orElseThrow(), state, "").orBroken();
    }

    Outcome<DeviceRequest> ask(Round round, String department, int fresh) {
        return requests.ask(round, wish(department, "COMPUTER", fresh, List.of()));
    }

    /// Letters of departments that the register knows.
    List<DeviceRequest> ask(Round round, int departments, Device.Item item) {
        var asked = new ArrayList<DeviceRequest>();
        for (int place = 0; place < departments; place++) {
            var department = "시험 " + item.name() + place + "과";
            issued(department);
            asked.add(requests.ask(round, wish(department, item.name(), 3, List.of()))
                    .orBroken());
        }
        return asked;
    }

    static DeviceRequest.Wish wish(String department, String item, int fresh, List<UUID> devices) {
        return new DeviceRequest.Wish(department, item, fresh, devices, "느려서 발급이 늦어짐", "공문-1");
    }

    UUID issued(String department) {
        var id = inStock(Device.Item.COMPUTER);
        deed(registers.find(devices, id).orElseThrow(), "issued", Map.of("department", department))
                .orBroken();
        return id;
    }

    UUID inStock(Device.Item item) {
        var device = device("43211507-%08d".formatted(++number), item, BOUGHT, null, null);
        return registers.enter(devices, device, Occasion.on(BOUGHT)).orBroken();
    }

    Outcome<Kept<Device>> deed(Kept<Device> kept, String deed, Map<String, String> typed) {
        return act(kept, deed, typed, today());
    }
}
