package kr.onmaeul.office.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.result.ResultStore.Row;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Puts facts into the ledger, each wish whole or not at all.
@Component
class Recording {

    private static final int LONGEST_REASON = 500;

    private final ResultStore store;
    private final ResultCheck check;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Recording(ResultStore store, ResultCheck check, TransactionTemplate transaction, ApplicationEventPublisher events) {
        this.store = store;
        this.check = check;
        this.transaction = transaction;
        this.events = events;
    }

    List<Problem> problems(NewResult wanted) {
        return check.problems(wanted);
    }

    Outcome<UUID> record(NewResult wanted) {
        var problems = check.problems(wanted);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            var row = Row.of(wanted);
            if (store.add(List.of(row)).isEmpty()) {
                var known = store.withKeys(List.of(Objects.requireNonNull(wanted.sourceKey())))
                        .getFirst();
                return same(known, wanted) ? Outcome.done(known.id()) : Outcome.refused(otherwise(wanted));
            }
            events.publishEvent(new ResultEvent.Recorded(row.id(), wanted.metric(), wanted.day()));
            return Outcome.done(row.id());
        });
    }

    /// What is wrong by the place in the list; nothing when all was recorded or was there.
    record Slip(int place, Problem problem) {}

    sealed interface Batch {

        record Done(Added added) implements Batch {}

        record Refused(List<Slip> slips) implements Batch {}
    }

    /// @param dry only tells what would be
    Batch recordAll(List<NewResult> wanted, boolean dry) {
        return recordAll(wanted, dry, check.look());
    }

    /// Records what follows from something that was allowed.
    Batch recordConsequences(List<NewResult> facts) {
        return recordAll(facts, false, check.lookAtConsequences());
    }

    private Batch recordAll(List<NewResult> wanted, boolean dry, ResultCheck.Look look) {
        var slips = new ArrayList<Slip>();
        for (int place = 0; place < wanted.size(); place++) {
            for (var problem : look.at(wanted.get(place))) {
                slips.add(new Slip(place, problem));
            }
        }
        if (!slips.isEmpty()) {
            return new Batch.Refused(slips);
        }
        if (wanted.isEmpty()) {
            return new Batch.Done(new Added(0, 0));
        }
        var batch = transaction.execute(status -> {
            var rows = wanted.stream().map(Row::of).toList();
            var added = store.add(rows);
            var differing = added.size() == rows.size() ? List.<Slip>of() : differing(rows, added);
            if (!differing.isEmpty() || dry) {
                status.setRollbackOnly();
            }
            if (!differing.isEmpty()) {
                return new Batch.Refused(differing);
            }
            var done = new Added(added.size(), rows.size() - added.size());
            if (!dry) {
                events.publishEvent(new ResultEvent.Gathered(done.added(), done.known()));
            }
            return new Batch.Done(done);
        });
        return Objects.requireNonNull(batch);
    }

    /// Rows that were not added because of their source key and do not say what is there under it.
    private List<Slip> differing(List<Row> rows, Set<UUID> added) {
        var left = IntStream.range(0, rows.size())
                .filter(place -> !added.contains(rows.get(place).id()))
                .boxed()
                .toList();
        var keys = left.stream().map(place -> key(rows.get(place))).toList();
        var there = store.withKeys(keys).stream()
                .collect(Collectors.toMap(known -> Objects.requireNonNull(known.sourceKey()), Function.identity()));
        return left.stream()
                .filter(place -> !same(
                        Objects.requireNonNull(there.get(key(rows.get(place)))),
                        rows.get(place).fact()))
                .map(place -> new Slip(place, otherwise(rows.get(place).fact())))
                .toList();
    }

    private static String key(Row row) {
        return Objects.requireNonNull(row.fact().sourceKey());
    }

    Outcome<UUID> reverse(UUID id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "result.reversal.reason.missing", ""));
        }
        if (reason.length() > LONGEST_REASON) {
            return Outcome.refused(
                    Problem.at("reason", "result.reversal.reason.long", reason, reason.length(), LONGEST_REASON));
        }
        try {
            return AllOrNothing.keep(transaction, () -> reverseOnce(id, reason.strip()));
        } catch (DuplicateKeyException reversedMeanwhile) {
            return Outcome.refused(Problem.of("result.reversal.twice"));
        }
    }

    /// Takes back what followed from a mistake; what somebody took back before stays as it is.
    void reverseConsequences(List<String> sourceKeys, String reason) {
        store.withKeys(sourceKeys).stream()
                .filter(fact -> fact.reversedBy() == null)
                .forEach(fact -> reverse(fact, reason));
    }

    private Outcome<UUID> reverseOnce(UUID id, String reason) {
        var found = store.find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("result.unknown"));
        }
        var fact = found.get();
        if (!check.mayAnswerFor(fact.team())) {
            return Outcome.refused(Problem.of("result.team.others", fact.team()));
        }
        if (fact.reverses() != null) {
            return Outcome.refused(Problem.of("result.reversal.of-reversal"));
        }
        if (fact.reversedBy() != null) {
            return Outcome.refused(Problem.of("result.reversal.twice"));
        }
        return Outcome.done(reverse(fact, reason));
    }

    private UUID reverse(Result fact, String reason) {
        var mirror = new NewResult(
                fact.metric(),
                fact.day(),
                fact.quantity().negate(),
                fact.members(),
                fact.team(),
                fact.initiative(),
                fact.title(),
                fact.evidence(),
                null,
                fact.sample());
        var row = new Row(Row.of(mirror).id(), mirror, fact.id(), reason);
        store.add(List.of(row));
        events.publishEvent(new ResultEvent.Reversed(fact.id(), row.id(), fact.metric(), fact.day(), reason));
        return row.id();
    }

    private static Problem otherwise(NewResult wanted) {
        return Problem.at("sourceKey", "result.key.otherwise", Objects.requireNonNull(wanted.sourceKey()));
    }

    private static boolean same(Result known, NewResult wanted) {
        return known.metric().equals(wanted.metric())
                && known.day().equals(wanted.day())
                && known.quantity().compareTo(wanted.quantity()) == 0
                && known.members().equals(wanted.members())
                && known.team().equals(wanted.team())
                && Objects.equals(known.initiative(), wanted.initiative())
                && known.title().equals(wanted.title())
                && known.evidence().equals(wanted.evidence())
                && known.sample() == wanted.sample();
    }
}
