package kr.onmaeul.office.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.initiative.Revision.Change;
import kr.onmaeul.office.initiative.Revision.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Plans: added, revised and given up, each change with its reason in the history.
@Service
public class Planning {

    private final InitiativeStore initiatives;
    private final PlanStore store;
    private final InitiativeCheck check;
    private final History history;
    private final TransactionTemplate transaction;

    Planning(
            InitiativeStore initiatives,
            PlanStore store,
            InitiativeCheck check,
            History history,
            TransactionTemplate transaction) {
        this.initiatives = initiatives;
        this.store = store;
        this.check = check;
        this.history = history;
        this.transaction = transaction;
    }

    /// Where the next plan of an initiative would stand.
    public int nextPlace(String initiative) {
        return store.nextPlace(initiative);
    }

    public Outcome<UUID> add(String initiative, Plan.Content content) {
        var problems = new ArrayList<>(check.of(content));
        problems.addAll(mine(initiative));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            var id = UuidCreator.getTimeOrderedEpoch();
            if (!store.add(id, initiative, content, initiatives.instant())) {
                return Outcome.refused(Problem.at("place", "initiative.plan.place.taken", content.place()));
            }
            history.began(initiative, "plan.added", content.text().ko());
            return Outcome.done(id);
        });
    }

    /// @param seen the wording that the writer saw
    public Outcome<UUID> revise(Plan seen, Plan.Content wanted, String reason) {
        var changes = History.between(seen.content(), wanted);
        var problems = new ArrayList<>(check.of(wanted));
        problems.addAll(InitiativeCheck.revision(changes, reason));
        problems.addAll(mine(seen.initiative()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            var at = initiatives.instant();
            if (!store.supersede(seen.version(), at)) {
                return Outcome.refused(Problem.of("initiative.revision.overtaken"));
            }
            if (!store.write(seen.id(), seen.initiative(), wanted, at)) {
                return Outcome.refused(Problem.at("place", "initiative.plan.place.taken", wanted.place()));
            }
            history.changed(seen.initiative(), "plan.revised", changes, reason);
            return Outcome.done(seen.id());
        });
    }

    /// Gives a plan up; what was known before keeps it.
    ///
    /// @param seen the wording that the writer saw
    public Outcome<UUID> giveUp(Plan seen, String reason) {
        var problems = new ArrayList<>(InitiativeCheck.reason(reason));
        problems.addAll(mine(seen.initiative()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            if (!store.supersede(seen.version(), initiatives.instant())) {
                return Outcome.refused(Problem.of("initiative.revision.overtaken"));
            }
            var text = seen.text().ko();
            history.changed(
                    seen.initiative(), "plan.given-up", List.of(new Change(Field.PLAN, text, text, "")), reason);
            return Outcome.done(seen.id());
        });
    }

    private List<Problem> mine(String initiative) {
        return initiatives
                .find(initiative, KnownAt.now())
                .map(found -> check.mine(found.teams()))
                .orElse(List.of());
    }
}
