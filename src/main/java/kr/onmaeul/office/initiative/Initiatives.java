package kr.onmaeul.office.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.budget.LineCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The department's pieces of work, their plans and how they were revised.
@Service
public class Initiatives {

    private final InitiativeStore store;

    Initiatives(InitiativeStore store) {
        this.store = store;
    }

    /// In the order of the report.
    public List<Initiative> ofYear(int year) {
        return store.ofYear(year);
    }

    /// Of every year, in the order of the reports.
    public List<Initiative> all() {
        return store.all();
    }

    public Optional<Initiative> find(String code) {
        return store.find(code);
    }

    public List<Plan> plans(String initiative) {
        return store.plans(initiative);
    }

    /// The budget lines an initiative lives on, perhaps of several programmes.
    public List<LineCode> lines(String initiative) {
        return store.lines(initiative);
    }

    /// The budget lines of every initiative by its code, in one query.
    public Map<String, List<LineCode>> lines() {
        return store.lines();
    }

    /// Plans that are not done and fall due within the days, the soonest first.
    public List<Plan> comingDue(LocalDate from, LocalDate to) {
        return store.open(from, to);
    }

    public List<Revision> revisions(String initiative) {
        return store.revisions(initiative);
    }

    /// Moves a plan to another state and says why in the revision history.
    @Transactional
    public Outcome<Plan> revise(UUID plan, Plan.State state, String reason) {
        var found = store.plan(plan);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("initiative.plan.unknown"));
        }
        var before = found.get();
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "initiative.plan.reason.missing"));
        }
        if (before.state() == state) {
            return Outcome.refused(Problem.at("state", "initiative.plan.state.same"));
        }
        if (!store.setState(plan, before.state(), state)) {
            return Outcome.refused(Problem.at("state", "initiative.plan.state.moved"));
        }
        store.addRevision(
                before.initiative(),
                before.text().ko(),
                before.state().name(),
                state.name(),
                reason.strip(),
                CurrentActor.now());
        return Outcome.done(new Plan(
                before.id(), before.initiative(), before.place(), before.text(), before.first(), before.last(), state));
    }
}
