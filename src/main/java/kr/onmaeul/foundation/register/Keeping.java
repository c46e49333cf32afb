package kr.onmaeul.foundation.register;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
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
    private final Writers writers;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keeping(
            RegisterStore records,
            KeepingStore store,
            References references,
            Writers writers,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.records = records;
        this.store = store;
        this.references = references;
        this.writers = writers;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What the next version of a record is.
    record Next<R extends Record>(R record, boolean gone) {}

    <R extends Record> Outcome<UUID> enter(Register<R> register, R record, Occasion occasion, boolean sample) {
        var problems = new ArrayList<>(problems(register, record, occasion, null));
        problems.addAll(problems(register, record, null));
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
            var problems = problems(register, before.record(), occasion, before.since());
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
        var problems = problems(register, wanted.record(), before.record());
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

    /// What is wrong with a record itself. What it named before it may name on, whatever has become of that since.
    ///
    /// @param before the version that it follows, or null
    private <R extends Record> List<Problem> problems(Register<R> register, R record, @Nullable R before) {
        var problems = new ArrayList<>(Rules.problems(register.fields(), record));
        for (var field : register.fields()) {
            problems.addAll(unknown(field, field.of(record), before == null ? null : field.of(before)));
        }
        return problems;
    }

    /// The codes behind which nothing stands.
    ///
    /// @param before what the field held until now, or null
    List<Problem> unknown(RecordField field, @Nullable Object value, @Nullable Object before) {
        var codes = new LinkedHashSet<>(field.codes(value));
        field.codes(before).forEach(codes::remove);
        if (codes.isEmpty()) {
            return List.of();
        }
        var unknown = references.unknown(field, codes);
        return codes.stream()
                .filter(unknown::contains)
                .map(code -> Problem.at(field.name(), "register.reference.unknown", code, field.label()))
                .toList();
    }

    /// What is wrong with the occasion, and whether whoever asks may do it.
    ///
    /// @param record which one is written, or null while it is not known
    /// @param earliest the day on which the version that is followed began, or null for the first
    List<Problem> problems(
            Register<?> register, @Nullable Record record, Occasion occasion, @Nullable LocalDate earliest) {
        var problems = new ArrayList<Problem>();
        others(register, record).ifPresent(problems::add);
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

    /// Why whoever asks may not write, because others do.
    Optional<Problem> others(Register<?> register, @Nullable Record record) {
        return writers.refused(register, record);
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
