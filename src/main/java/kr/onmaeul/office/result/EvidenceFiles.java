package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.file.StoredFiles;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The files that prove facts. They come with a fact, in its transaction, or are added to it later; none is ever taken
/// away.
@Service
public class EvidenceFiles {

    /// At most so many files a fact.
    public static final int MOST = 50;

    private final EvidenceStore store;
    private final StoredFiles files;
    private final Results results;
    private final ResultCheck check;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    EvidenceFiles(
            EvidenceStore store,
            StoredFiles files,
            Results results,
            ResultCheck check,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.files = files;
        this.results = results;
        this.check = check;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
    }

    /// Records a fact together with the files that prove it, or neither. Sent twice under one source key it is recorded
    /// once, with each content once.
    ///
    /// @param waiting files that arrived and wait for this
    public Outcome<UUID> record(NewResult wanted, Collection<UUID> waiting) {
        return whole(() -> switch (results.record(wanted)) {
            case Outcome.Refused<UUID> refused -> refused;
            case Outcome.Done<UUID>(var id) ->
                switch (attach(id, waiting, false)) {
                    case Outcome.Done<List<StoredFile>> _ -> Outcome.done(id);
                    case Outcome.Refused<List<StoredFile>>(var problems) -> Outcome.refused(problems);
                };
        });
    }

    /// Adds files to a fact that stands in the ledger, and gives those that were new to it.
    public Outcome<List<StoredFile>> add(UUID id, Collection<UUID> waiting) {
        var fact = results.find(id);
        if (fact.isEmpty()) {
            return Outcome.refused(Problem.of("result.unknown"));
        }
        if (!check.mayAnswerFor(fact.get().team())) {
            return Outcome.refused(Problem.of("result.team.others", fact.get().team()));
        }
        if (waiting.isEmpty()) {
            return Outcome.refused(Problem.at("files", "result.files.missing"));
        }
        return whole(() -> {
            var outcome = attach(id, waiting, true);
            if (outcome instanceof Outcome.Done<List<StoredFile>>(var added)) {
                if (added.isEmpty()) {
                    return Outcome.refused(Problem.at("files", "result.files.there"));
                }
                events.publishEvent(new ResultEvent.Evidenced(
                        id, added.stream().map(StoredFile::name).toList()));
            }
            return outcome;
        });
    }

    /// The files of facts, by fact, the first to be added first.
    public Map<UUID, List<Evidence>> of(Collection<UUID> facts) {
        var rows = facts.isEmpty() ? List.<EvidenceStore.Row>of() : store.of(facts);
        var named = files.find(rows.stream().map(EvidenceStore.Row::file).toList()).stream()
                .collect(Collectors.toMap(StoredFile::id, Function.identity()));
        var found = new LinkedHashMap<UUID, List<Evidence>>();
        rows.forEach(row -> found.computeIfAbsent(row.result(), _ -> new ArrayList<>())
                .add(new Evidence(
                        Objects.requireNonNull(named.get(row.file())),
                        row.later(),
                        row.recordedAt(),
                        row.recordedBy(),
                        row.actingFor())));
        return found;
    }

    /// A content that proves the fact already is not kept a second time.
    private Outcome<List<StoredFile>> attach(UUID id, Collection<UUID> waiting, boolean later) {
        if (waiting.isEmpty()) {
            return Outcome.done(List.of());
        }
        var there = of(List.of(id)).getOrDefault(id, List.of());
        var wanted = new LinkedHashSet<>(waiting);
        there.forEach(one -> wanted.remove(one.file().id()));
        var arrived = files.waiting(wanted);
        if (arrived.size() < wanted.size()) {
            return Outcome.refused(Problem.at("files", "result.files.gone"));
        }
        var contents = there.stream().map(one -> one.file().hash()).collect(Collectors.toCollection(HashSet::new));
        var fresh = new ArrayList<UUID>();
        var known = new ArrayList<UUID>();
        arrived.forEach(file -> (contents.add(file.hash()) ? fresh : known).add(file.id()));
        if (there.size() + fresh.size() > MOST) {
            return Outcome.refused(Problem.at("files", "result.files.many", MOST));
        }
        files.forget(known);
        var kept = files.keep(fresh);
        if (kept.isEmpty()) {
            return Outcome.refused(Problem.at("files", "result.files.gone"));
        }
        store.add(id, fresh, later);
        return Outcome.done(kept.get());
    }

    private <T> Outcome<T> whole(Supplier<Outcome<T>> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var done = work.get();
            if (done instanceof Outcome.Refused<T>) {
                status.setRollbackOnly();
            }
            return done;
        }));
    }
}
