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
import kr.onmaeul.foundation.database.KnowledgeLock;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.time.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Stocktaking campaigns: opened, scanned by as many people as like to, closed. What they find is corrected by
/// movements in the register, which somebody does one by one.
@Service
public class Stocktakings {

    private static final int LONGEST_TITLE = 100;

    private final StocktakingStore store;
    private final DeviceStore devices;
    private final StocktakingFindingStore findings;
    private final StocktakingScans scans;
    private final KnowledgeLock knowledge;
    private final OfficersReach reach;
    private final TransactionTemplate transaction;
    private final AuditLog log;
    private final Clock clock;

    Stocktakings(
            StocktakingStore store,
            DeviceStore devices,
            StocktakingFindingStore findings,
            StocktakingScans scans,
            KnowledgeLock knowledge,
            OfficersReach reach,
            TransactionTemplate transaction,
            AuditLog log,
            Clock clock) {
        this.store = store;
        this.devices = devices;
        this.findings = findings;
        this.scans = scans;
        this.knowledge = knowledge;
        this.reach = reach;
        this.transaction = transaction;
        this.log = log;
        this.clock = clock;
    }

    /// The latest first.
    public List<StocktakingProgress> all() {
        return store.all();
    }

    public Optional<Stocktaking> find(UUID id) {
        return store.find(id);
    }

    /// The departments among which a scope chooses.
    public List<String> departments() {
        return devices.departments();
    }

    public StocktakingCounts counts(UUID id) {
        return findings.counts(id);
    }

    /// By code, beyond the given one; empty for the first page.
    public List<StocktakingFinding> findings(UUID id, List<StocktakingVerdict> verdicts, String after, int size) {
        return findings.page(id, verdicts.stream().map(Enum::name).toList(), after, size);
    }

    /// The latest scans, the last one first.
    public List<StocktakingFinding> latest(UUID id, int size) {
        return findings.latest(id, size);
    }

    /// Opens a campaign and writes down what belongs to it. No movement is under way meanwhile: it stands either in
    /// what is expected or comes after and is refused.
    public Outcome<UUID> open(String title, LocalDate day, Stocktaking.Mode mode, Stocktaking.Scope scope) {
        var problems = problems(title, day);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            knowledge.alone();
            var id = UuidCreator.getTimeOrderedEpoch();
            if (!store.open(id, title, day, mode, scope)) {
                return Outcome.refused(Problem.at("title", "equipment.stocktaking.title.taken", title));
            }
            int devices = store.expect(id);
            if (devices == 0) {
                return Outcome.refused(Problem.of("equipment.stocktaking.empty"));
            }
            log.note("equipment.stocktaking-opened", "stocktaking", id.toString(), Map.of("devices", devices));
            return Outcome.done(id);
        });
    }

    private List<Problem> problems(String title, LocalDate day) {
        var problems = new ArrayList<Problem>();
        if (!reach.isGiven()) {
            problems.add(Problem.of("equipment.stocktaking.others"));
        }
        if (title.isBlank()) {
            problems.add(Problem.at("title", "equipment.stocktaking.title.missing"));
        }
        if (title.length() > LONGEST_TITLE) {
            problems.add(Problem.at("title", "equipment.stocktaking.title.long", title.length(), LONGEST_TITLE));
        }
        if (day.isBefore(Period.BEGINNING) || day.isAfter(LocalDate.now(clock))) {
            problems.add(Problem.at("day", "equipment.stocktaking.day.wrong", day));
        }
        return problems;
    }

    /// What somebody sees, told at once. Scanning twice is harmless, also at the same time and by two people.
    public Outcome<Scanned> scan(UUID id, Sighting sighting) {
        return reach.isGiven() ? scans.take(id, sighting) : Outcome.refused(Problem.of("equipment.stocktaking.others"));
    }

    /// @param again whether it had been seen so before
    public record Scanned(StocktakingFinding finding, boolean again) {}

    /// Closes a campaign: what was not seen is missing, and movements are free again.
    public Outcome<UUID> close(UUID id) {
        if (!reach.isGiven()) {
            return Outcome.refused(Problem.of("equipment.stocktaking.others"));
        }
        return AllOrNothing.keep(transaction, () -> {
            if (!store.hold(id)) {
                return Outcome.refused(Problem.of(
                        "rule.equipment.stocktaking.closed",
                        store.find(id).map(Stocktaking::title).orElse("")));
            }
            findings.miss(id);
            store.close(id);
            log.note("equipment.stocktaking-closed", "stocktaking", id.toString(), Map.of());
            return Outcome.done(id);
        });
    }
}
