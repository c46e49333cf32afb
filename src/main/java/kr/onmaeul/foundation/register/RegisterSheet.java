package kr.onmaeul.foundation.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.database.BrokenRule;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.sheet.Brought;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetRead.Located;
import kr.onmaeul.foundation.sheet.SheetRow;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.sheet.Watch;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/// A register coming in as a sheet: a column for every field, the day from which on a record is so, the day on which it
/// left if it did, the document and the mark of samples. A sheet is taken whole or not at all. The same record
/// again adds nothing, unless the sheet says that the thing has left meanwhile.
final class RegisterSheet<R extends Record> implements SheetIntake {

    static final Column<LocalDate> SINCE = Column.day("기준일", "since").filled();
    static final Column<LocalDate> LEFT = Column.day("제외일", "left on");
    static final Column<String> DOCUMENT = Column.text("문서번호", "document");
    static final Column<Boolean> SAMPLE = Column.mark("표본", "sample");
    private static final int BATCH = 2_000;

    private final Register<R> register;
    private final Keeping keeping;
    private final RowChecks<R> checks;
    private final RegisterStore records;
    private final KeepingStore store;
    private final References references;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final SheetForm<Line<R>> form;

    /// A row that was understood.
    record Line<R extends Record>(
            R record, Occasion occasion, @Nullable LocalDate left, boolean sample) {}

    RegisterSheet(
            Register<R> register,
            Keeping keeping,
            RegisterStore records,
            KeepingStore store,
            References references,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.register = register;
        this.keeping = keeping;
        this.checks = new RowChecks<>(register, keeping, references);
        this.records = records;
        this.store = store;
        this.references = references;
        this.transaction = transaction;
        this.events = events;
        this.form = SheetForm.of(
                this::line,
                Stream.concat(
                                register.fields().stream().map(RecordField::cell),
                                Stream.of(SINCE, LEFT, DOCUMENT, SAMPLE))
                        .toArray(Column<?>[]::new));
    }

    private Line<R> line(SheetRow row) {
        var values = register.fields().stream()
                .map(field -> row.find(field.cell()).map(Object.class::cast).orElse(field.nothing()))
                .toArray();
        return new Line<>(
                register.shape().make(values),
                new Occasion(row.get(SINCE), row.find(DOCUMENT).orElse(null), null),
                row.find(LEFT).orElse(null),
                row.marked(SAMPLE));
    }

    @Override
    public String name() {
        return register.name();
    }

    @Override
    public String title() {
        return "register.sheet";
    }

    @Override
    public Optional<Bilingual> label() {
        return Optional.of(register.title());
    }

    /// The other registers whose records its fields name.
    @Override
    public Set<String> after() {
        return register.fields().stream()
                .flatMap(references::before)
                .filter(target -> !target.equals(register))
                .map(Register::name)
                .collect(Collectors.toSet());
    }

    @Override
    public String permission() {
        return register.permission();
    }

    @Override
    public SheetForm<Line<R>> form() {
        return form;
    }

    @Override
    public Taken take(Brought brought, boolean trial) {
        var read = form.read(brought);
        var problems = new ArrayList<>(read.problems());
        brought.watch().at(Watch.Stage.CHECKING, read.rows().size(), read.rows().size());
        problems.addAll(checks.problems(read.rows()));
        if (!problems.isEmpty()) {
            return Taken.refused(sorted(problems));
        }
        try {
            return stored(read.rows(), trial, problems, brought.watch());
        } catch (DataIntegrityViolationException violated) {
            return Taken.refused(List.of(constraint(BrokenRule.of(violated), read.rows())));
        }
    }

    /// The rule that was broken, at its cell where the database tells enough to find it.
    private CellProblem constraint(BrokenRule broken, List<Located<Line<R>>> rows) {
        var row = Constraint.unique(register, broken.name())
                .flatMap(unique -> rows.stream()
                        .filter(one -> String.join(
                                        ", ", unique.values(one.value().record()))
                                .equals(String.join(", ", broken.values())))
                        .findFirst());
        var problem = Constraint.problem(register, broken);
        if (Constraint.general(problem)) {
            return CellProblem.ofFile(
                    "register.constraint.sheet", problem.arguments().toArray());
        }
        return register.field(problem.field())
                .map(field -> CellProblem.at(
                        row.map(Located::row).orElse(0), field.label().ko(), problem))
                .orElseGet(() -> CellProblem.at(0, "", problem));
    }

    private Taken stored(List<Located<Line<R>>> all, boolean trial, List<CellProblem> problems, Watch watch) {
        return transaction.execute(status -> {
            int added = 0;
            for (int first = 0; first < all.size(); first += BATCH) {
                watch.at(Watch.Stage.STORING, first, all.size());
                var rows = all.subList(first, Math.min(first + BATCH, all.size()));
                added += add(rows, problems);
            }
            if (trial || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
            return problems.isEmpty() ? new Taken(all.size(), added, problems) : Taken.refused(sorted(problems));
        });
    }

    /// A row and the record that is to be added for it.
    private record Waiting<R extends Record>(Located<Line<R>> row, KeepingStore.Fresh<R> fresh) {

        static <R extends Record> Waiting<R> of(Located<Line<R>> row) {
            var line = row.value();
            return new Waiting<>(row, Keeping.fresh(line.record(), line.occasion(), line.sample()));
        }

        RegisterEvent.Entry entry() {
            return new RegisterEvent.Entry(fresh.id(), fresh.record(), fresh.occasion(), fresh.sample());
        }
    }

    private int add(List<Located<Line<R>>> rows, List<CellProblem> problems) {
        var all = rows.stream().map(Waiting::of).toList();
        var ids = new HashSet<>(
                store.add(register, all.stream().map(Waiting::fresh).toList()));
        var byAdded = all.stream()
                .collect(Collectors.partitioningBy(
                        one -> ids.contains(one.fresh().id())));
        int gone = compare(byAdded.getOrDefault(false, List.of()), problems);
        var added = byAdded.getOrDefault(true, List.of());
        if (!added.isEmpty()) {
            events.publishEvent(new RegisterEvent.Entered(
                    register, added.stream().map(Waiting::entry).toList()));
            added.forEach(this::leave);
        }
        return added.size() + gone;
    }

    private void leave(Waiting<R> entered) {
        var left = entered.row().value().left();
        if (left != null) {
            var fresh = entered.fresh();
            var occasion = new Occasion(left, fresh.occasion().document(), null);
            store.follow(register, fresh.id(), 1, fresh.record(), true, Kept.LEFT, occasion);
        }
    }

    /// Rows whose key is there already: their record must say the same. Gives how many of them left with this sheet.
    private int compare(List<Waiting<R>> known, List<CellProblem> problems) {
        if (known.isEmpty()) {
            return 0;
        }
        int gone = 0;
        var keys =
                known.stream().map(one -> register.named(one.fresh().record())).toList();
        var there = records.withKeys(register, keys).stream()
                .collect(Collectors.toMap(kept -> register.named(kept.record()), Function.identity()));
        for (var one : known) {
            var record = one.fresh().record();
            var key = register.named(record);
            var kept = there.get(key);
            if (kept == null || differ(kept.record(), record)) {
                problems.add(
                        CellProblem.of(one.row().row(), register.key().label().ko(), key, "register.cell.otherwise"));
            } else if (leaves(one.row().value(), kept)) {
                gone += left(one.row(), kept, problems) ? 1 : 0;
            }
        }
        return gone;
    }

    /// Where a state says what becomes of a thing, it leaves by a deed alone.
    private boolean leaves(Line<R> line, Kept<R> kept) {
        return line.left() != null && !kept.gone() && register.state().isEmpty();
    }

    private boolean left(Located<Line<R>> row, Kept<R> kept, List<CellProblem> problems) {
        var line = row.value();
        var occasion = new Occasion(requireNonNull(line.left()), line.occasion().document(), null);
        return switch (keeping.follow(
                register,
                kept.id(),
                kept.version(),
                Kept.LEFT,
                occasion,
                before -> Outcome.done(new Keeping.Next<>(before.record(), true)))) {
            case Outcome.Done<Kept<R>> _ -> true;
            case Outcome.Refused<Kept<R>>(var refused) -> {
                refused.forEach(problem -> problems.add(CellProblem.at(row.row(), LEFT.ko(), problem)));
                yield false;
            }
        };
    }

    /// A sheet that leaves personal data out says nothing of them.
    private boolean differ(R kept, R brought) {
        return register.shape().changes(kept, brought).entrySet().stream()
                .anyMatch(change -> change.getValue().is() != null
                        || register.field(change.getKey())
                                .filter(field -> field.rules().personal())
                                .isEmpty());
    }

    private static List<CellProblem> sorted(List<CellProblem> problems) {
        return problems.stream()
                .sorted(Comparator.comparingInt(CellProblem::row))
                .toList();
    }
}
