package kr.onmaeul.network.equipment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Departments ask for devices while a round is open, and withdraw what they asked for. The team asks for a department
/// that wrote a letter.
@Service
public class DeviceRequests {

    /// At most so many devices in one request.
    public static final int MOST = 500;

    private static final int LONGEST_REASON = 500;

    private final RequestStore store;
    private final RequestingDepartments departments;
    private final OfficersReach reach;
    private final AuditLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeviceRequests(
            RequestStore store,
            RequestingDepartments departments,
            OfficersReach reach,
            AuditLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.departments = departments;
        this.reach = reach;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The departments for which whoever asks may ask: the own ones, and every one for the team's officers.
    public List<String> departments() {
        return reach.isGiven() ? departments.all() : departments.mine();
    }

    /// The departments that are the own ones of whoever asks.
    public List<String> mine() {
        return departments.mine();
    }

    /// What stands in a round, by department and item.
    public List<DeviceRequest> of(Round round) {
        return store.ofRound(round.id());
    }

    /// Those of the own departments, the latest first, withdrawn ones too.
    ///
    /// @param before the id of the last one already seen, or null for the first page
    public List<DeviceRequest> latest(@Nullable UUID before, int size) {
        return store.ofDepartments(departments.mine(), before, size);
    }

    public Optional<DeviceRequest> find(UUID id) {
        return store.find(id);
    }

    /// The devices that a request wants replaced.
    public List<OwnDevice> replaced(DeviceRequest request, Round round) {
        return store.devices(request.id(), round.period().to());
    }

    /// What a department has of an item, the worst and oldest first.
    public List<OwnDevice> owned(String department, String item, Round round) {
        return departments().contains(department)
                ? store.ofItem(department, item, round.period().to(), MOST)
                : List.of();
    }

    public Outcome<DeviceRequest> ask(Round round, DeviceRequest.Wish wish) {
        var problems = problems(round, wish);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    var id = UuidCreator.getTimeOrderedEpoch();
                    store.add(id, round.id(), wish);
                    if (store.addDevices(id, round.id(), wish) != wish.devices().size()) {
                        return Outcome.refused(Problem.at("devices", "issuing.devices.gone", wish.department()));
                    }
                    log.note(
                            "issue-request.asked",
                            "issue-request",
                            id.toString(),
                            Map.of("round", round.code(), "item", wish.item(), "quantity", wish.quantity()));
                    return Outcome.done(store.find(id).orElseThrow());
                },
                broken -> switch (broken.name()) {
                    case "equipment_request_window" -> closed(round);
                    case "equipment_request_once" -> Problem.at("item", "issuing.asked.already", wish.department());
                    case "equipment_request_device_once" -> Problem.at("devices", "issuing.devices.twice");
                    default -> null;
                });
    }

    public Outcome<DeviceRequest> withdraw(Round round, DeviceRequest request) {
        if (!departments().contains(request.department())) {
            return Outcome.refused(Problem.of("issuing.department.others", request.department()));
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    if (!store.withdraw(request.id())) {
                        return Outcome.refused(Problem.of("issuing.withdrawn.already"));
                    }
                    log.note(
                            "issue-request.withdrawn",
                            "issue-request",
                            request.id().toString(),
                            Map.of());
                    return Outcome.done(store.find(request.id()).orElseThrow());
                },
                broken -> broken.name().equals("equipment_request_window") ? closed(round) : null);
    }

    private List<Problem> problems(Round round, DeviceRequest.Wish wish) {
        var problems = new ArrayList<Problem>();
        if (!departments().contains(wish.department())) {
            problems.add(Problem.at("department", "issuing.department.others", wish.department()));
        } else if (!mine().contains(wish.department()) && wish.document().isBlank()) {
            problems.add(Problem.at("document", "issuing.document.missing", wish.department()));
        }
        if (!round.takesRequestsOn(LocalDate.now(clock))) {
            problems.add(closed(round));
        }
        if (!DeviceItems.byCode().containsKey(wish.item())) {
            problems.add(Problem.at("item", "issuing.item.missing"));
        }
        if (wish.quantity() < 1 || wish.quantity() > MOST || wish.fresh() < 0) {
            problems.add(Problem.at("fresh", "issuing.quantity.missing", MOST));
        }
        if (wish.reason().isBlank() || wish.reason().length() > LONGEST_REASON) {
            problems.add(Problem.at("reason", "issuing.reason.missing", LONGEST_REASON));
        }
        return problems;
    }

    private static Problem closed(Round round) {
        return Problem.of(
                "issuing.window.closed",
                round.name(),
                round.plan().opens(),
                round.plan().closes());
    }
}
