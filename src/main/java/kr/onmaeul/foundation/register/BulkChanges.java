package kr.onmaeul.foundation.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.database.BrokenRule;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Changes one field alike in all records of a list, in one transaction: every one gets its next version with the same
/// occasion, or none does.
@Service
public class BulkChanges {

    private final RegisterStore records;
    private final KeepingStore store;
    private final Keeping keeping;
    private final TransactionTemplate transaction;
    /// So that a rule broken by many leaves the transaction in order.
    private final TransactionTemplate savepoint;

    private final ApplicationEventPublisher events;

    BulkChanges(
            RegisterStore records,
            KeepingStore store,
            Keeping keeping,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.records = records;
        this.store = store;
        this.keeping = keeping;
        this.transaction = transaction;
        this.savepoint = new TransactionTemplate(
                requireNonNull(transaction.getTransactionManager()),
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
        this.events = events;
    }

    /// What is wished.
    ///
    /// @param look the list whose records change; only what stands today does
    /// @param typed the new value as a person types it, empty to empty the field
    public record Wish<R extends Record>(
            Register<R> register, Look look, RecordField field, String typed, Occasion occasion) {}

    /// The fields that can be changed so: not the key, not the state, no personal data and no numbers.
    public static List<RecordField> fields(Register<?> register) {
        return register.fields().stream()
                .filter(field -> !field.kind().adds() && !field.rules().personal())
                .filter(field -> !field.equals(register.key())
                        && register.state().filter(field::equals).isEmpty())
                .toList();
    }

    /// Tries it whole, the rules of the database included, and keeps nothing.
    public <R extends Record> Outcome<BulkChange> trial(Wish<R> wish) {
        return transacted(wish, null);
    }

    /// Does what was tried.
    ///
    /// @param seen what the trial said; when other versions are there by now nothing is stored
    public <R extends Record> Outcome<BulkChange> store(Wish<R> wish, String seen) {
        return transacted(wish, seen);
    }

    /// A record before and after.
    private record Step<R extends Record>(Kept<R> before, R after) {}

    private <R extends Record> Outcome<BulkChange> transacted(Wish<R> wish, @Nullable String seen) {
        return switch (value(wish)) {
            case Outcome.Refused<Optional<Object>>(var problems) -> Outcome.refused(problems);
            case Outcome.Done<Optional<Object>>(var value) ->
                requireNonNull(transaction.execute(status -> {
                    var outcome = change(wish, value.orElse(null), seen);
                    if (seen == null
                            || !(outcome instanceof Outcome.Done<BulkChange>(var done))
                            || !done.troubles().isEmpty()) {
                        status.setRollbackOnly();
                    }
                    return outcome;
                }));
        };
    }

    /// The value, when it and the occasion keep the rules.
    private Outcome<Optional<Object>> value(Wish<?> wish) {
        var field = wish.field();
        var problems = new ArrayList<Problem>();
        if (!fields(wish.register()).contains(field)) {
            problems.add(Problem.of("register.bulk.field", field.label()));
        }
        if (!(wish.look().at() instanceof Look.At.Today)) {
            problems.add(Problem.of("register.bulk.past"));
        }
        problems.addAll(keeping.problems(wish.register(), null, wish.occasion(), null));
        Object value = null;
        switch (Rules.read(List.of(field), Rules.typed(Map.of(field.name(), wish.typed())))) {
            case Outcome.Refused<Rules.Values>(var wrong) -> problems.addAll(wrong);
            case Outcome.Done<Rules.Values>(var read) -> {
                value = read.inOrder()[0];
                problems.addAll(keeping.unknown(field, value, null));
            }
        }
        return problems.isEmpty() ? Outcome.done(Optional.ofNullable(value)) : Outcome.refused(problems);
    }

    private <R extends Record> Outcome<BulkChange> change(Wish<R> wish, @Nullable Object value, @Nullable String seen) {
        var look = wish.look();
        var standing = new Look(look.conditions(), look.words(), wish.register().key(), false, false, look.at());
        var rows = records.page(wish.register(), standing, null, BulkChange.MOST + 1);
        if (rows.size() > BulkChange.MOST) {
            return Outcome.refused(Problem.of("register.bulk.many", BulkChange.MOST));
        }
        var steps = rows.stream()
                .filter(kept -> !Same.value(wish.field().of(kept.record()), value))
                .map(kept -> new Step<>(kept, with(wish.register(), kept.record(), wish.field(), value)))
                .toList();
        if (steps.isEmpty()) {
            return Outcome.refused(Problem.of(rows.isEmpty() ? "register.bulk.none" : "register.bulk.unchanged"));
        }
        var now = SeenVersions.of(steps.stream().map(Step::before).toList());
        if (seen != null && !now.written().equals(seen)) {
            var later = SeenVersions.laterThan(seen, rows);
            return later.isEmpty()
                    ? Outcome.refused(Problem.of("register.bulk.other"))
                    : Outcome.done(answer(
                            wish,
                            rows,
                            steps,
                            now,
                            later.stream()
                                    .map(kept -> trouble(wish, kept, meanwhile(kept)))
                                    .toList()));
        }
        var troubles = troubles(wish, steps);
        if (troubles.isEmpty()) {
            troubles = made(wish, steps, value, seen != null);
        }
        return Outcome.done(answer(wish, rows, steps, now, troubles));
    }

    private static <R extends Record> R with(
            Register<R> register, R record, RecordField changed, @Nullable Object value) {
        return register.shape()
                .make(register.fields().stream()
                        .map(field -> field.equals(changed) ? value : field.of(record))
                        .toArray());
    }

    private <R extends Record> List<BulkChange.Trouble> troubles(Wish<R> wish, List<Step<R>> steps) {
        var troubles = new ArrayList<BulkChange.Trouble>();
        for (var step : steps) {
            Rules.problems(wish.register().fields(), step.after())
                    .forEach(problem -> troubles.add(trouble(wish, step.before(), problem)));
            keeping.others(wish.register(), step.before().record())
                    .ifPresent(problem -> troubles.add(trouble(wish, step.before(), problem)));
            keeping.day(wish.occasion().day(), step.before().since())
                    .ifPresent(problem -> troubles.add(trouble(wish, step.before(), problem)));
        }
        return troubles;
    }

    /// Makes the next versions, all at once. Where a rule of the database is broken they are made one by one, to
    /// find the record that breaks it.
    ///
    /// @param told whether the house is told; nobody is told of a trial
    private <R extends Record> List<BulkChange.Trouble> made(
            Wish<R> wish, List<Step<R>> steps, @Nullable Object value, boolean told) {
        var register = wish.register();
        var followed = steps.stream().map(Step::before).toList();
        var ids = followed.stream().map(Kept::id).toList();
        try {
            var made = new HashSet<>(requireNonNull(savepoint.execute(
                    _ -> store.followAlike(register, followed, wish.field(), value, wish.occasion()))));
            var missed = ids.stream().filter(id -> !made.contains(id)).toList();
            if (!missed.isEmpty()) {
                return records.withIds(register, missed).stream()
                        .map(there -> trouble(wish, there, meanwhile(there)))
                        .toList();
            }
        } catch (DataIntegrityViolationException broken) {
            return firstToBreak(wish, steps);
        }
        if (told) {
            var after =
                    records.withIds(register, ids).stream().collect(Collectors.toMap(Kept::id, Function.identity()));
            followed.forEach(before -> events.publishEvent(
                    new RegisterEvent.Followed(register, before, requireNonNull(after.get(before.id())))));
        }
        return List.of();
    }

    /// The record at which a rule of the database is broken when one is changed after the other.
    private <R extends Record> List<BulkChange.Trouble> firstToBreak(Wish<R> wish, List<Step<R>> steps) {
        var register = wish.register();
        for (var step : steps) {
            var before = step.before();
            try {
                store.follow(
                        register, before.id(), before.version(), step.after(), false, Kept.CHANGED, wish.occasion());
            } catch (DataIntegrityViolationException violated) {
                return List.of(trouble(wish, before, Constraint.problem(register, BrokenRule.of(violated))));
            }
        }
        throw new IllegalStateException("a rule of " + register.table() + " was broken by many and by none alone");
    }

    private static <R extends Record> BulkChange answer(
            Wish<R> wish,
            List<Kept<R>> rows,
            List<Step<R>> steps,
            SeenVersions now,
            List<BulkChange.Trouble> troubles) {
        var field = wish.field();
        return new BulkChange(
                steps.size(),
                rows.size() - steps.size(),
                steps.stream()
                        .limit(BulkChange.SHOWN)
                        .map(step -> new BulkChange.Line(
                                step.before().id(),
                                wish.register().named(step.before().record()),
                                field.of(step.before().record()),
                                field.of(step.after())))
                        .toList(),
                troubles,
                now.written());
    }

    private static <R extends Record> BulkChange.Trouble trouble(Wish<R> wish, Kept<R> kept, Problem problem) {
        return new BulkChange.Trouble(kept.id(), wish.register().named(kept.record()), problem);
    }

    private static Problem meanwhile(Kept<?> there) {
        return Problem.of("register.bulk.meanwhile", there.recordedBy(), there.recordedAt());
    }
}
