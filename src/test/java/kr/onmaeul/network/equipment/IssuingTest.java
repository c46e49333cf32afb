package kr.onmaeul.network.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.office.result.Results;
import kr.onmaeul.office.result.Total;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Departments ask, the team allocates and hands over, departments confirm. Stock, budget and what was asked for are
/// bounds that hold whatever is done, and whoever does it at the same time.
@SpringBootTest(properties = "onmaeul.office-folder=")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IssuingTest {

    private static final Actor CLERK = new Actor(new UUID(0, 9), "총무과 서무", null);
    private static final LocalDate BOUGHT = LocalDate.of(2026, 1, 5);
    private static final long PRICE = 1_200_000;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private Rounds rounds;

    @Autowired
    private DeviceRequests requests;

    @Autowired
    private Allocations allocations;

    @Autowired
    private HandOvers handOvers;

    @Autowired
    private EquipmentStock stock;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<Device> devices;

    @Autowired
    private Register<DevicePrice> prices;

    @Autowired
    private Results results;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    private int number;
    private int year = 2040;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void anOfficeWithAPriceList() throws Exception {
        var units = Files.readAllBytes(Path.of("offices", "2023", "registers", "organization-units.csv"));
        assertThat(sheets.named("organization-units")
                        .orElseThrow()
                        .take(units, false)
                        .problems())
                .isEmpty();
        int place = 0;
        for (var item : new Device.Item[] {Device.Item.COMPUTER, Device.Item.MONITOR}) {
            registers
                    .enter(
                            prices,
                            new DevicePrice("P-000" + ++place, item, Won.of(PRICE), BOUGHT, "나라장터 종합쇼핑몰", null),
                            Occasion.on(BOUGHT))
                    .orBroken();
        }
    }

    @Test
    void aDepartmentAsksOnceForAnItemAndOnlyWhileTheRoundIsOpen() {
        var planned = round(0);
        assertThat(keys(ask(planned, "총무과", 1))).containsExactly("issuing.window.closed");
        var open = to(planned, new RoundState.Open());
        var request = ask(open, "총무과", 3).orBroken();
        assertThat(keys(ask(open, "총무과", 1))).containsExactly("issuing.asked.already");
        assertThat(keys(ask(open, "총무과", 0))).containsExactly("issuing.quantity.missing");
        requests.withdraw(open, request).orBroken();
        assertThat(keys(requests.withdraw(open, request))).containsExactly("issuing.withdrawn.already");
        var again = ask(open, "총무과", 2).orBroken();
        assertThat(again.open()).isEqualTo(2);

        var closed = to(open, new RoundState.Allocating());
        assertThat(keys(ask(closed, "문래동 주민센터", 1))).containsExactly("issuing.window.closed");
        assertThat(keys(requests.withdraw(closed, again))).containsExactly("issuing.window.closed");
        assertThatThrownBy(() -> database.sql("""
                        INSERT INTO equipment_request (id, round, department, item, quantity, fresh, reason, recorded_by,
                                                       recorded_by_name)
                        VALUES (gen_random_uuid(), ?, '문래동 주민센터', 'COMPUTER', 1, 1, '늦은 신청', gen_random_uuid(), '')
                        """).param(closed.id()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("takes no requests");
    }

    @Test
    void aDepartmentNamesItsOwnDevicesToBeReplacedAndNoneTwice() {
        var open = to(round(0), new RoundState.Open());
        var own = issued("총무과");
        var others = issued("문래동 주민센터");
        assertThat(requests.owned("총무과", "COMPUTER", open))
                .extracting(OwnDevice::id)
                .contains(own)
                .doesNotContain(others);
        assertThat(keys(requests.ask(open, wish("총무과", "COMPUTER", 0, List.of(others)))))
                .containsExactly("issuing.devices.gone");
        var request =
                requests.ask(open, wish("총무과", "COMPUTER", 1, List.of(own))).orBroken();
        assertThat(request.quantity()).isEqualTo(2);
        assertThat(requests.replaced(request, open)).extracting(OwnDevice::id).containsExactly(own);
        requests.withdraw(open, request).orBroken();
        assertThat(requests.ask(open, wish("총무과", "COMPUTER", 0, List.of(own)))).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void whatIsPromisedDoesNotGoElsewhereAndIsIssuedByTheRegisterWithTheNameOfTheRound() throws Exception {
        var open = to(round(PRICE), new RoundState.Open());
        var device = inStock(Device.Item.NOTEBOOK);
        var request = requests.ask(open, wish("총무과", "NOTEBOOK", 2, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        assertThat(keys(allocations.allocate(allocating, request, 2, 0))).containsExactly("issuing.stock.short");
        assertThat(keys(allocations.allocate(allocating, request, 0, 1))).containsExactly("issuing.price.missing");
        allocations.allocate(allocating, request, 1, 0).orBroken();

        var kept = registers.find(devices, device).orElseThrow();
        assertThat(keys(deed(kept, "issued", Map.of("department", "문래동 주민센터")))).containsExactly("equipment.promised");
        assertThat(keys(handOvers.handOver(allocating, "총무과", today(), "정보통신팀-900")))
                .containsExactly("issuing.handing.time");
        var handing = to(allocating, new RoundState.HandingOver());
        assertThat(keys(rounds.move(handing, new RoundState.Closed(), ""))).containsExactly("round.promises");
        var before = issuedResults();
        assertThat(handOvers.handOver(handing, "총무과", today(), "정보통신팀-900").orBroken())
                .isEqualTo(1);
        assertThat(issuedResults()).isEqualTo(before + 1);
        assertThat(registers.find(devices, device).orElseThrow()).satisfies(after -> {
            assertThat(after.record().department()).isEqualTo("총무과");
            assertThat(after.deed()).isEqualTo("issued");
            assertThat(after.document()).isEqualTo("정보통신팀-900");
            assertThat(after.reason()).isEqualTo(handing.name().ko());
        });

        var waiting = allocations.of(handing, Allocation.State.HANDED_OVER).getFirst();
        handOvers.remind(handing, "총무과").orBroken();
        assertThat(keys(handOvers.confirm("총무과", List.of(waiting.id())))).containsExactly("issuing.other.hands");
        assertThat(keys(handOvers.confirm("문래동 주민센터", List.of(waiting.id())))).containsExactly("issuing.meanwhile");
        CurrentActor.as(CLERK, () -> handOvers.confirm("총무과", List.of(waiting.id())))
                .orBroken();
        assertThat(allocations.of(handing, Allocation.State.CONFIRMED))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.confirmedBy()).isEqualTo("총무과 서무");
                    assertThat(one.reminders()).isEqualTo(1);
                });
        assertThat(to(rounds.find(handing.code()).orElseThrow(), new RoundState.Closed())
                        .state())
                .isEqualTo(new RoundState.Closed());
    }

    @Test
    void aPaperReceiptStandsForADepartmentWithoutAnAccount() {
        var round = handingOver("문래동 주민센터", Device.Item.PRINTER);
        handOvers.handOver(round, "문래동 주민센터", today(), "정보통신팀-901").orBroken();
        var waiting = allocations.of(round, Allocation.State.HANDED_OVER).getFirst();
        assertThat(keys(handOvers.confirmOnPaper("문래동 주민센터", List.of(waiting.id()), " ")))
                .containsExactly("issuing.receipt.missing");
        handOvers.confirmOnPaper("문래동 주민센터", List.of(waiting.id()), "문래동-31").orBroken();
        assertThat(allocations.of(round, Allocation.State.CONFIRMED).getFirst().receipt())
                .isEqualTo("문래동-31");
    }

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
    void whatIsBoughtFillsTheEarliestAllocationWhenItComes() {
        var open = to(round(2 * PRICE), new RoundState.Open());
        var first = requests.ask(open, wish("총무과", "MONITOR", 1, List.of())).orBroken();
        var second =
                requests.ask(open, wish("문래동 주민센터", "MONITOR", 1, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        allocations.allocate(allocating, second, 0, 1).orBroken();
        allocations.allocate(allocating, first, 0, 1).orBroken();
        assertThat(keys(allocations.fill(allocating, "MONITOR"))).containsExactly("issuing.stock.nothing");
        inStock(Device.Item.MONITOR);
        assertThat(allocations.fill(allocating, "MONITOR").orBroken()).isEqualTo(1);
        assertThat(allocations.of(second)).extracting(Allocation::state).containsExactly(Allocation.State.RESERVED);
        assertThat(allocations.of(first)).extracting(Allocation::state).containsExactly(Allocation.State.TO_BUY);
        allocations
                .takeBack(
                        allocating,
                        first,
                        allocations.of(first).stream().map(Allocation::id).toList())
                .orBroken();
        assertThat(rounds.find(allocating.code()).orElseThrow().bound()).isEqualTo(Won.of(PRICE));
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

    private Round handingOver(String department, Device.Item item) {
        var open = to(round(0), new RoundState.Open());
        inStock(item);
        var request =
                requests.ask(open, wish(department, item.name(), 1, List.of())).orBroken();
        var allocating = to(open, new RoundState.Allocating());
        allocations.allocate(allocating, request, 1, 0).orBroken();
        return to(allocating, new RoundState.HandingOver());
    }

    private Round round(long budget) {
        var plan = new Round.Plan(++year, 1, today(), today().plusDays(5), Won.of(budget), null, "정보통신팀-1");
        return rounds.plan(plan).orBroken();
    }

    private Round to(Round round, RoundState state) {
        return rounds.move(rounds.find(round.code()).orElseThrow(), state, "").orBroken();
    }

    private Outcome<DeviceRequest> ask(Round round, String department, int fresh) {
        return requests.ask(round, wish(department, "COMPUTER", fresh, List.of()));
    }

    /// Letters of departments that the register knows.
    private List<DeviceRequest> ask(Round round, int departments, Device.Item item) {
        var asked = new ArrayList<DeviceRequest>();
        for (int place = 0; place < departments; place++) {
            var department = "시험 " + item.name() + place + "과";
            issued(department);
            asked.add(requests.ask(round, wish(department, item.name(), 3, List.of()))
                    .orBroken());
        }
        return asked;
    }

    private static DeviceRequest.Wish wish(String department, String item, int fresh, List<UUID> devices) {
        return new DeviceRequest.Wish(department, item, fresh, devices, "느려서 발급이 늦어짐", "공문-1");
    }

    private UUID issued(String department) {
        var id = inStock(Device.Item.COMPUTER);
        deed(registers.find(devices, id).orElseThrow(), "issued", Map.of("department", department))
                .orBroken();
        return id;
    }

    private UUID inStock(Device.Item item) {
        var device = new Device(
                "43211507-%08d".formatted(++number),
                item,
                "시험 형",
                null,
                BOUGHT,
                null,
                null,
                Device.Condition.GOOD,
                null,
                null,
                null,
                null,
                null,
                Device.State.IN_STOCK,
                null,
                null);
        return registers.enter(devices, device, Occasion.on(BOUGHT)).orBroken();
    }

    private Outcome<Kept<Device>> deed(Kept<Device> kept, String deed, Map<String, String> typed) {
        return registers.act(
                devices, kept.id(), kept.version(), devices.deed(deed).orElseThrow(), typed, Occasion.on(today()));
    }

    private long issuedResults() {
        var total = new Total("equipment.issued", Map.of(), Period.until(today()));
        return results.totals(List.of(total), KnownAt.now()).getFirst().count();
    }

    private static <T> List<T> atOnce(List<Callable<T>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var done = new ArrayList<T>();
            for (var future : threads.invokeAll(works)) {
                done.add(future.get());
            }
            return done;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<String> keys(Outcome<?> outcome) {
        return ((Outcome.Refused<?>) outcome)
                .problems().stream().map(Problem::key).toList();
    }
}
