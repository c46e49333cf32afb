package kr.onmaeul.network.equipment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.DeedShape;
import kr.onmaeul.foundation.register.Kept;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// What was allocated goes to the departments, and they confirm to have it. Handing over is the deed of issuing in the
/// register, so stock and results follow.
@Service
public class HandOvers {

    private static final int LONGEST_RECEIPT = 100;

    private final HandOverStore store;
    private final AllocationStore allocations;
    private final RequestingDepartments departments;
    private final Registers registers;
    private final Register<Device> devices;
    private final OfficersReach reach;
    private final AuditLog log;
    private final TransactionTemplate transaction;

    HandOvers(
            HandOverStore store,
            AllocationStore allocations,
            RequestingDepartments departments,
            Registers registers,
            Register<Device> devices,
            OfficersReach reach,
            AuditLog log,
            TransactionTemplate transaction) {
        this.store = store;
        this.allocations = allocations;
        this.departments = departments;
        this.registers = registers;
        this.devices = devices;
        this.reach = reach;
        this.log = log;
        this.transaction = transaction;
    }

    /// What the own departments were handed over and did not confirm yet.
    public List<Allocation> unconfirmed() {
        return departments.mine().stream()
                .flatMap(department -> allocations.unconfirmed(department).stream())
                .toList();
    }

    /// Hands a department all that is promised to it in a round, all of it or nothing.
    ///
    /// @param document the number of the letter that goes with it
    /// @return how many devices
    public Outcome<Integer> handOver(Round round, String department, LocalDate day, String document) {
        var problems = new ArrayList<>(reach.problems());
        if (!(round.state() instanceof RoundState.HandingOver)) {
            problems.add(Problem.of("issuing.handing.time", round.name()));
        }
        if (document.isBlank()) {
            problems.add(Problem.at("document", "issuing.handing.document"));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var occasion = new Occasion(day, document.strip(), round.name().ko());
        return AllOrNothing.keep(transaction, () -> {
            var promises = store.promised(round.id(), department);
            for (var promise : promises) {
                switch (issue(promise, department, occasion)) {
                    case Outcome.Done<Kept<Device>> _ -> {}
                    case Outcome.Refused<Kept<Device>>(var refused) -> {
                        return Outcome.refused(
                                refused.stream().map(HandOvers::here).toList());
                    }
                }
            }
            return promises.isEmpty()
                    ? Outcome.refused(Problem.at("department", "issuing.handing.nothing", department))
                    : Outcome.done(promises.size());
        });
    }

    /// What the register says of day and document is told at the fields of the hand-over.
    private static Problem here(Problem problem) {
        return new Problem(problem.field().replace("occasion.", ""), problem.key(), problem.arguments());
    }

    private Outcome<Kept<Device>> issue(HandOverStore.Promise promise, String department, Occasion occasion) {
        var device = registers.find(devices, promise.device()).orElseThrow();
        store.handOver(promise.allocation(), device.version() + 1, occasion.day(), occasion.document());
        var typed = new HashMap<>(Map.of("department", department));
        return registers.act(devices, device.id(), device.version(), issuing(), typed, occasion);
    }

    private DeedShape<Device> issuing() {
        return devices.deed("issued").orElseThrow();
    }

    /// A department says that it has what it was handed over.
    ///
    /// @return how many devices
    public Outcome<Integer> confirm(String department, List<UUID> received) {
        if (!departments.mine().contains(department)) {
            return Outcome.refused(Problem.of("issuing.department.others", department));
        }
        return confirmed(department, received, "");
    }

    /// The team notes that a department said so on paper.
    ///
    /// @param receipt the number of the paper
    public Outcome<Integer> confirmOnPaper(String department, List<UUID> received, String receipt) {
        var problems = new ArrayList<>(reach.problems());
        if (receipt.isBlank() || receipt.length() > LONGEST_RECEIPT) {
            problems.add(Problem.at("receipt", "issuing.receipt.missing", LONGEST_RECEIPT));
        }
        return problems.isEmpty() ? confirmed(department, received, receipt.strip()) : Outcome.refused(problems);
    }

    private Outcome<Integer> confirmed(String department, List<UUID> received, String receipt) {
        if (received.isEmpty()) {
            return Outcome.refused(Problem.at("allocation", "issuing.choose"));
        }
        return AllOrNothing.keep(
                transaction,
                () -> {
                    int confirmed = store.confirm(department, received, receipt);
                    if (confirmed != received.size()) {
                        return Outcome.refused(Problem.at("allocation", "issuing.meanwhile"));
                    }
                    for (var allocation : received) {
                        log.note("issued-device.confirmed", "issued-device", allocation.toString(), Map.of());
                    }
                    return Outcome.done(confirmed);
                },
                broken -> broken.name().equals("equipment_allocation_other_hands")
                        ? Problem.of("issuing.other.hands")
                        : null);
    }

    /// Asks a department again to confirm.
    ///
    /// @return how many devices it has not confirmed
    public Outcome<Integer> remind(Round round, String department) {
        var problems = reach.problems();
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            int waiting = store.remind(round.id(), department);
            if (waiting == 0) {
                return Outcome.refused(Problem.of("issuing.remind.nothing", department));
            }
            log.note("round.reminded", "round", round.code(), Map.of("department", department, "devices", waiting));
            return Outcome.done(waiting);
        });
    }
}
