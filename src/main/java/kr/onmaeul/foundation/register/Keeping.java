package kr.onmaeul.foundation.register;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Reach;
import kr.onmaeul.foundation.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Enters records and makes their next versions, each wish whole or not at all.
@Component
class Keeping {

    static final String WRITE = "register.write";

    private static final int LONGEST_DOCUMENT = 100;
    private static final int LONGEST_REASON = 500;

    private final RegisterStore records;
    private final KeepingStore store;
    private final References references;
    private final Reach reach;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeping(
            RegisterStore records,
            KeepingStore store,
            References references,
            Reach reach,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.store = store;
        this.references = references;
        this.reach = reach;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What the next version of a record is.
    record Next<R extends Record>(R record, boolean gone) {}

    <R extends Record> Outcome<UUID> enter(Register<R> register, R record, Occasion occasion, boolean sample) {
        var problems = new ArrayList<>(problems(register, occasion, null));
        problems.addAll(problems(register, record));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return kept(register, () -> {
            var fresh = fresh(record, occasion, sample);
            if (store.add(register, List.of(fresh)).isEmpty()) {
                return Outcome.refused(Problem.at(
                        register.key().name(),
                        "register.key.taken",
                        register.named(record),
                        register.key().label()));
            }
            events.publishEvent(new RegisterEvent.Entered(
                    register, List.of(new RegisterEvent.Entry(fresh.id(), record, occasion, sample))));
            return Outcome.done(fresh.id());
        });
    }

    /// Rules that only the database sees, such as a serial number that another record has, refuse a wish as well.
    private <T> Outcome<T> kept(Register<?> register, Supplier<Outcome<T>> work) {
        return AllOrNothing.keep(transaction, work, broken -> Constraint.problem(register, broken));
    }

    static <R extends Record> KeepingStore.Fresh<R> fresh(R record, Occasion occasion, boolean sample) {
        return new KeepingStore.Fresh<>(UuidCreator.getTimeOrderedEpoch(), record, occasion, sample);
    }

    /// Makes the version that follows the one somebody saw.
    ///
    /// @param seen the version on which the wish was made; another one meanwhile refuses it
    <R extends Record> Outcome<Kept<R>> follow(
            Register<R> register,
            UUID id,
            int seen,
            String deed,
            Occasion occasion,
            Function<Kept<R>, Outcome<Next<R>>> next) {
        return kept(register, () -> {
            var found = records.find(register, id);
            if (found.isEmpty()) {
                return Outcome.refused(Problem.of("register.record.unknown"));
            }
            var before = found.get();
            var problems = problems(register, occasion, before.since());
            if (!problems.isEmpty()) {
                return Outcome.refused(problems);
            }
            if (before.version() != seen) {
                return Outcome.refused(meanwhile(before));
            }
            return switch (next.apply(before)) {
                case Outcome.Refused<Next<R>>(var refused) -> Outcome.refused(refused);
                case Outcome.Done<Next<R>>(var wanted) -> made(register, before, wanted, deed, occasion);
            };
        });
    }

    /// Does a deed with a record.
    <R extends Record> Outcome<Kept<R>> act(
            Register<R> register, UUID id, int seen, String code, Deed<R> deed, Occasion occasion) {
        return follow(
                register,
                id,
                seen,
                code,
                occasion,
                before -> before.gone()
                        ? Outcome.refused(Problem.of("register.gone"))
                        : deed.on(before.record()).map(after -> new Next<>(after, deed.leaves())));
    }

    private <R extends Record> Outcome<Kept<R>> made(
            Register<R> register, Kept<R> before, Next<R> wanted, String deed, Occasion occasion) {
        var problems = problems(register, wanted.record());
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!store.follow(register, before.id(), before.version(), wanted.record(), wanted.gone(), deed, occasion)) {
            return Outcome.refused(meanwhile(records.find(register, before.id()).orElse(before)));
        }
        var after = records.find(register, before.id()).orElseThrow();
        events.publishEvent(
                deed.equals(Kept.MISTAKEN)
                        ? new RegisterEvent.TakenBack(register, before, after)
                        : new RegisterEvent.Followed(register, before, after));
        return Outcome.done(after);
    }

    private static Problem meanwhile(Kept<?> there) {
        return Problem.of("register.meanwhile", there.recordedBy(), there.recordedAt());
    }

    /// What is wrong with a record itself.
    <R extends Record> List<Problem> problems(Register<R> register, R record) {
        var problems = new ArrayList<>(Rules.problems(register.fields(), record));
        for (var field : register.fields()) {
            unknown(field, field.of(record)).ifPresent(problems::add);
        }
        return problems;
    }

    /// That nothing stands behind a code.
    Optional<Problem> unknown(RecordField field, @Nullable Object value) {
        return field.kind() == FieldKind.REFERENCE
                        && value instanceof String code
                        && !references.unknown(field, Set.of(code)).isEmpty()
                ? Optional.of(Problem.at(field.name(), "register.reference.unknown", code, field.label()))
                : Optional.empty();
    }

    /// What is wrong with the occasion, and whether whoever asks may do it.
    ///
    /// @param earliest the day on which the version that is followed began, or null for the first
    List<Problem> problems(Register<?> register, Occasion occasion, @Nullable LocalDate earliest) {
        var problems = new ArrayList<Problem>();
        if (!reach.covers(register.permission(), register.team())) {
            problems.add(Problem.of("register.team.others", register.title()));
        }
        day(occasion.day(), earliest).ifPresent(problems::add);
        var document = occasion.document();
        if (document != null && document.length() > LONGEST_DOCUMENT) {
            problems.add(Problem.at(
                    "occasion.document", "register.document.long", document, document.length(), LONGEST_DOCUMENT));
        }
        var reason = occasion.reason();
        if (reason != null && reason.length() > LONGEST_REASON) {
            problems.add(
                    Problem.at("occasion.reason", "register.reason.long", reason, reason.length(), LONGEST_REASON));
        }
        return problems;
    }

    Optional<Problem> day(LocalDate day, @Nullable LocalDate earliest) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            return Optional.of(Problem.at("occasion.day", "register.day.ahead", day, today));
        }
        if (day.isBefore(Period.BEGINNING)) {
            return Optional.of(Problem.at("occasion.day", "register.day.early", day, Period.BEGINNING));
        }
        return earliest != null && day.isBefore(earliest)
                ? Optional.of(Problem.at("occasion.day", "register.day.before", day, earliest))
                : Optional.empty();
    }
}
