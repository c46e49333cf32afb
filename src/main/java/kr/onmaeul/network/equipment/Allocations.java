package kr.onmaeul.network.equipment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// The team decides who gets what: whole devices of the stock, or devices that are to be bought. Never more than
/// lies in the stock and is promised to nobody, than the budget of the round bears, and than was asked for.
@Service
public class Allocations {

    private final AllocationStore store;
    private final PriceStore prices;
    private final RequestStore requests;
    private final OfficersReach reach;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Allocations(
            AllocationStore store,
            PriceStore prices,
            RequestStore requests,
            OfficersReach reach,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.prices = prices;
        this.requests = requests;
        this.reach = reach;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// How a round stands with every item.
    public List<Supply> supplies(Round round) {
        return store.supplies(round.id(), prices.on(LocalDate.now(clock)));
    }

    public List<Allocation> of(DeviceRequest request) {
        return store.ofRequest(request.id());
    }

    public List<Allocation> of(Round round, Allocation.State state) {
        return store.ofRound(round.id(), state);
    }

    /// Gives devices to a request, all of them or none.
    ///
    /// @param stock how many from the stock
    /// @param bought how many that are to be bought
    public Outcome<DeviceRequest> allocate(Round round, DeviceRequest request, int stock, int bought) {
        var item = Device.Item.valueOf(request.itemCode());
        var price = prices.on(LocalDate.now(clock)).get(item);
        var problems = new ArrayList<>(reach.problems());
        if (stock < 0 || bought < 0 || stock + bought < 1) {
            problems.add(Problem.at("stock", "issuing.nothing"));
        }
        if (bought > 0 && price == null) {
            problems.add(Problem.at("bought", "issuing.price.missing", item.label()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return kept(round, request, () -> allocated(request, stock, bought, price == null ? Won.ZERO : price));
    }

    private Outcome<DeviceRequest> allocated(DeviceRequest request, int stock, int bought, Won price) {
        if (stock > 0) {
            var devices = store.takeFromStock(request.itemCode(), stock);
            if (devices.size() < stock) {
                return Outcome.refused(Problem.at(
                        "stock", "issuing.stock.short", request.item().label(), devices.size(), stock));
            }
            store.promise(request, devices);
        }
        if (bought > 0) {
            store.order(request, bought, price);
        }
        note(request, stock, bought);
        return Outcome.done(requests.find(request.id()).orElseThrow());
    }

    private void note(DeviceRequest request, int stock, int bought) {
        log.note(
                "issue-request.allocated",
                "issue-request",
                request.id().toString(),
                Map.of("stock", stock, "bought", bought));
    }

    /// Gives from the stock what is still open, request by request as they stand, as far as it reaches; all of it or
    /// nothing. The requests are held meanwhile, so a second officer sees what the first one gave.
    ///
    /// @return how many devices were given
    public Outcome<Integer> allocateWhatLiesInStock(Round round) {
        var problems = reach.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    var asked = requests.hold(round.id());
                    var lying = lying(asked);
                    int given = 0;
                    for (var request : asked) {
                        var devices = taken(lying.getOrDefault(request.itemCode(), new ArrayDeque<>()), request.open());
                        if (!devices.isEmpty()) {
                            store.promise(request, devices);
                            note(request, devices.size(), 0);
                            given += devices.size();
                        }
                    }
                    return given == 0 ? Outcome.refused(Problem.of("issuing.stock.nothing")) : Outcome.done(given);
                },
                broken -> sentence(broken.name(), round));
    }

    /// What lies in the stock of all that is asked for, by item.
    private Map<String, Queue<UUID>> lying(List<DeviceRequest> asked) {
        return asked.stream()
                .collect(Collectors.groupingBy(
                        DeviceRequest::itemCode, TreeMap::new, Collectors.summingInt(DeviceRequest::open)))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        open -> new ArrayDeque<>(store.takeFromStock(open.getKey(), open.getValue()))));
    }

    private static List<UUID> taken(Queue<UUID> lying, int most) {
        var devices = new ArrayList<UUID>();
        while (devices.size() < most && !lying.isEmpty()) {
            devices.add(lying.remove());
        }
        return devices;
    }

    /// Takes back what was not handed over yet.
    public Outcome<DeviceRequest> takeBack(Round round, DeviceRequest request, List<UUID> allocations) {
        var problems = new ArrayList<>(reach.problems());
        if (allocations.isEmpty()) {
            problems.add(Problem.at("allocation", "issuing.choose"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return kept(round, request, () -> {
            if (store.withdraw(request.id(), allocations) != allocations.size()) {
                return Outcome.refused(Problem.at("allocation", "issuing.meanwhile"));
            }
            log.note(
                    "issue-request.taken-back",
                    "issue-request",
                    request.id().toString(),
                    Map.of("devices", allocations.size()));
            return Outcome.done(requests.find(request.id()).orElseThrow());
        });
    }

    /// Promises devices that came into the stock to what was to be bought, the earliest allocation first.
    ///
    /// @return how many
    public Outcome<Integer> fill(Round round, String item) {
        var problems = reach.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    int waiting = supplies(round).stream()
                            .filter(supply -> supply.itemCode().equals(item))
                            .mapToInt(Supply::toBuy)
                            .sum();
                    var devices = store.takeFromStock(item, waiting);
                    if (devices.isEmpty()) {
                        return Outcome.refused(Problem.of("issuing.stock.nothing"));
                    }
                    int filled = store.fill(round.id(), item, devices);
                    log.note("round.filled", "round", round.code(), Map.of("item", item, "devices", filled));
                    return Outcome.done(filled);
                },
                broken -> sentence(broken.name(), round));
    }

    private Outcome<DeviceRequest> kept(Round round, DeviceRequest request, Supplier<Outcome<DeviceRequest>> work) {
        return AllOrNothing.keep(
                transaction,
                work,
                broken -> broken.name().equals("equipment_request_not_exceeded")
                        ? Problem.at("stock", "issuing.more.than.asked", request.quantity(), request.department())
                        : sentence(broken.name(), round));
    }

    private static @Nullable Problem sentence(String constraint, Round round) {
        return switch (constraint) {
            case "equipment_round_within_budget" -> Problem.at("bought", "issuing.budget.short", round.name());
            case "equipment_allocation_time" -> Problem.of("issuing.time", round.name());
            case "equipment_allocation_stock", "equipment_allocation_promised", "equipment_allocation_moves" ->
                Problem.at("stock", "issuing.meanwhile");
            default -> null;
        };
    }
}
