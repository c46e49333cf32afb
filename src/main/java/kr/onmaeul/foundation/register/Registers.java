package kr.onmaeul.foundation.register;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The registers of the house, and what can be done with their records.
@Service
public class Registers {

    private final List<Register<?>> registers;
    private final RegisterStore records;
    private final Keeping keeping;
    private final References references;

    Registers(List<Register<?>> registers, RegisterStore records, Keeping keeping, References references) {
        this.registers =
                registers.stream().sorted(Comparator.comparing(Register::code)).toList();
        this.records = records;
        this.keeping = keeping;
        this.references = references;
    }

    /// By code.
    public List<Register<?>> all() {
        return registers;
    }

    /// @param name as it stands in addresses: `line-devices`
    public Optional<Register<?>> named(String name) {
        return registers.stream()
                .filter(register -> register.name().equals(name))
                .findFirst();
    }

    /// @param edge where the page begins, or null for the first
    public <R extends Record> Look.Page<R> page(Register<R> register, Look look, Look.@Nullable Edge edge, int size) {
        var rows = new ArrayList<>(records.page(register, look, edge, size + 1));
        boolean more = rows.size() > size;
        boolean back = edge != null && edge.back();
        if (more) {
            rows.removeLast();
        }
        if (back) {
            Collections.reverse(rows);
        }
        return new Look.Page<>(
                rows,
                rows.isEmpty() || (back ? !more : edge == null) ? null : look.edge(rows.getFirst(), true),
                rows.isEmpty() || (!back && !more) ? null : look.edge(rows.getLast(), false));
    }

    /// How many records stand in each register today, by its code.
    public Map<String, Totals> counts() {
        return records.counts(all());
    }

    /// How many records are asked for, and what they add up to.
    public Totals totals(Register<?> register, Look look) {
        return records.totals(register, look);
    }

    /// The same for a page that was found: what is sought by words is not counted further than it is shown.
    public Totals totals(Register<?> register, Look look, Look.Page<?> page) {
        return look.words().isEmpty() ? records.totals(register, look) : Totals.seen(page);
    }

    public <R extends Record> Optional<Kept<R>> find(Register<R> register, UUID id) {
        return records.find(register, id);
    }

    /// The record whose key this is.
    public <R extends Record> Optional<Kept<R>> keyed(Register<R> register, String key) {
        return records.withKeys(register, List.of(key)).stream().findFirst();
    }

    /// All versions, the latest first.
    public <R extends Record> List<Kept<R>> history(Register<R> register, UUID id) {
        return records.history(register, id);
    }

    /// Enters a record.
    ///
    /// @param typed by the name of the field, as a person types it
    public <R extends Record> Outcome<UUID> enter(Register<R> register, Map<String, String> typed, Occasion occasion) {
        return switch (record(register, typed)) {
            case Outcome.Refused<R>(var problems) -> Outcome.refused(with(problems, register, occasion));
            case Outcome.Done<R>(var record) -> keeping.enter(register, record, occasion, false);
        };
    }

    /// Enters a record that a room made.
    public <R extends Record> Outcome<UUID> enter(Register<R> register, R record, Occasion occasion) {
        return keeping.enter(register, record, occasion, false);
    }

    /// Changes the fields of a record.
    ///
    /// @param seen the version that was on the screen
    public <R extends Record> Outcome<Kept<R>> change(
            Register<R> register, UUID id, int seen, Map<String, String> typed, Occasion occasion) {
        return switch (record(register, typed)) {
            case Outcome.Refused<R>(var problems) -> Outcome.refused(with(problems, register, occasion));
            case Outcome.Done<R>(var record) ->
                keeping.follow(register, id, seen, Kept.CHANGED, occasion, before -> changed(register, before, record));
        };
    }

    private static <R extends Record> Outcome<Keeping.Next<R>> changed(Register<R> register, Kept<R> before, R record) {
        if (before.gone()) {
            return Outcome.refused(Problem.of("register.gone"));
        }
        var key = register.named(before.record());
        if (register.keyStays() && !register.named(record).equals(key)) {
            return Outcome.refused(Problem.at(
                    register.key().name(),
                    "register.key.stays",
                    key,
                    register.key().label()));
        }
        return register.shape().changes(before.record(), record).isEmpty()
                ? Outcome.refused(Problem.of("register.unchanged"))
                : Outcome.done(new Keeping.Next<>(record, false));
    }

    /// Does one of the register's deeds with a record.
    public <R extends Record> Outcome<Kept<R>> act(
            Register<R> register, UUID id, int seen, DeedShape<R> kind, Map<String, String> typed, Occasion occasion) {
        return switch (Rules.read(kind.fields(), Rules.typed(typed))) {
            case Outcome.Refused<Rules.Values>(var problems) -> Outcome.refused(with(problems, register, occasion));
            case Outcome.Done<Rules.Values>(var values) ->
                act(register, id, seen, kind.code(), kind.making().make(values.inOrder()), occasion);
        };
    }

    private <R extends Record> Outcome<Kept<R>> act(
            Register<R> register, UUID id, int seen, String code, Deed<R> deed, Occasion occasion) {
        return keeping.follow(
                register,
                id,
                seen,
                code,
                occasion,
                before -> before.gone()
                        ? Outcome.refused(Problem.of("register.gone"))
                        : deed.on(before.record()).map(after -> new Keeping.Next<>(after, deed.leaves())));
    }

    /// The thing has left: it stays in the register with the day and the reason.
    public <R extends Record> Outcome<Kept<R>> leave(Register<R> register, UUID id, int seen, Occasion occasion) {
        if (occasion.reason() == null) {
            return Outcome.refused(Problem.at("occasion.reason", "register.reason.missing"));
        }
        return keeping.follow(
                register,
                id,
                seen,
                Kept.LEFT,
                occasion,
                before -> before.gone()
                        ? Outcome.refused(Problem.of("register.gone"))
                        : Outcome.done(new Keeping.Next<>(before.record(), true)));
    }

    /// The thing is back.
    public <R extends Record> Outcome<Kept<R>> comeBack(Register<R> register, UUID id, int seen, Occasion occasion) {
        return keeping.follow(
                register,
                id,
                seen,
                Kept.RETURNED,
                occasion,
                before -> before.gone()
                        ? Outcome.done(new Keeping.Next<>(before.record(), false))
                        : Outcome.refused(Problem.of("register.there")));
    }

    /// What was recorded last was a mistake: the record says again what it said before, from the same day on, so that
    /// it never was otherwise. One that should never have been entered leaves on the day on which it came.
    ///
    /// @param occasion with a reason; its day is that of the mistake, whatever it says
    public <R extends Record> Outcome<Kept<R>> takeBack(Register<R> register, UUID id, int seen, Occasion occasion) {
        if (occasion.reason() == null) {
            return Outcome.refused(Problem.at("occasion.reason", "register.mistaken.reason"));
        }
        var history = records.history(register, id);
        var day = history.isEmpty() ? occasion.day() : history.getFirst().since();
        return keeping.follow(
                register,
                id,
                seen,
                Kept.MISTAKEN,
                new Occasion(day, occasion.document(), occasion.reason()),
                wrong -> wrong.deed().equals(Kept.MISTAKEN)
                        ? Outcome.refused(Problem.of("register.mistaken.already"))
                        : Outcome.done(history.stream()
                                .filter(version -> version.version() == wrong.version() - 1)
                                .findFirst()
                                .map(before -> new Keeping.Next<>(before.record(), before.gone()))
                                .orElse(new Keeping.Next<>(wrong.record(), true))));
    }

    /// What a field's value is called, where a code stands for something.
    public Optional<Bilingual> name(RecordField field, String value) {
        return references.name(field, value);
    }

    /// What somebody may choose for a reference; nothing where there are too many to choose from.
    public Map<String, Bilingual> choices(RecordField field) {
        return references.choices(field);
    }

    /// The register whose records a field names.
    public Optional<Register<?>> target(RecordField field) {
        return references.target(field);
    }

    private static <R extends Record> Outcome<R> record(Register<R> register, Map<String, String> typed) {
        return Rules.read(register.fields(), Rules.typed(typed))
                .map(values -> register.shape().make(values.inOrder()));
    }

    private List<Problem> with(List<Problem> problems, Register<?> register, Occasion occasion) {
        var all = new ArrayList<>(problems);
        all.addAll(keeping.problems(register, null, occasion, null));
        return all;
    }
}
