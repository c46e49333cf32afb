package kr.onmaeul.office.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.budget.LineCode;
import org.springframework.stereotype.Service;

/// The department's pieces of work with their plans, budget lines and revisions, as they are or as they were known at
/// an instant.
@Service
public class Initiatives {

    private final InitiativeStore store;
    private final PlanStore plans;
    private final LineStore lines;
    private final RevisionStore revisions;

    Initiatives(InitiativeStore store, PlanStore plans, LineStore lines, RevisionStore revisions) {
        this.store = store;
        this.plans = plans;
        this.lines = lines;
        this.revisions = revisions;
    }

    /// In the order of the report.
    public List<Initiative> ofYear(int year, KnownAt knownAt) {
        return store.ofYear(year, knownAt);
    }

    /// Of every year, in the order of the reports.
    public List<Initiative> all() {
        return store.all();
    }

    public Optional<Initiative> find(String code) {
        return find(code, KnownAt.now());
    }

    public Optional<Initiative> find(String code, KnownAt knownAt) {
        return store.find(code, knownAt);
    }

    public List<Plan> plans(String initiative, KnownAt knownAt) {
        return plans.of(initiative, knownAt);
    }

    /// The plans of all initiatives of a year by the initiative's code, in one query.
    public Map<String, List<Plan>> plans(int year, KnownAt knownAt) {
        return plans.ofYear(year, knownAt).stream().collect(Collectors.groupingBy(Plan::initiative));
    }

    public Optional<Plan> plan(UUID id) {
        return plans.find(id);
    }

    /// The budget lines an initiative lives on, perhaps of several programmes.
    public List<LineCode> lines(String initiative, KnownAt knownAt) {
        return lines.of(initiative, knownAt);
    }

    /// The budget lines of every initiative by its code, in one query.
    public Map<String, List<LineCode>> lines(KnownAt knownAt) {
        return lines.all(knownAt);
    }

    /// Plans that are not done and fall due within the days, the soonest first.
    public List<Plan> comingDue(LocalDate from, LocalDate to, KnownAt knownAt) {
        return plans.open(from, to, knownAt);
    }

    /// The latest first.
    public List<Revision> revisions(String initiative) {
        return revisions.of(initiative);
    }
}
