package kr.onmaeul.foundation.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.sheet.Brought;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetRead.Located;
import kr.onmaeul.foundation.sheet.SheetRow;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.sheet.Watch;
import org.springframework.transaction.support.TransactionTemplate;

/// Deeds coming in as a sheet: which record, what is done with it, from which day, by which document, and what the deed
/// asks for. All are done in their order, or none; what was done before is not done again.
final class DeedSheet<R extends Record> implements SheetIntake {

    private static final Column<LocalDate> DAY = Column.day("적용일", "holds from").filled();
    private static final Column<String> DOCUMENT = Column.text("문서번호", "document");
    private static final Column<String> REASON = Column.text("사유", "reason");

    private final Register<R> register;
    private final Keeping keeping;
    private final RegisterStore records;
    private final TransactionTemplate transaction;
    private final Column<String> key;
    private final Column<DeedShape<R>> deed;
    private final Map<String, RecordField> asked;
    private final SheetForm<Line<R>> form;

    /// A row that was understood.
    record Line<R extends Record>(String key, DeedShape<R> deed, Map<String, Object> values, Occasion occasion) {}

    DeedSheet(Register<R> register, Keeping keeping, RegisterStore records, TransactionTemplate transaction) {
        this.register = register;
        this.keeping = keeping;
        this.records = records;
        this.transaction = transaction;
        this.key = Column.text(
                        register.key().label().ko(), register.key().label().en())
                .filled();
        this.deed = Column.oneOf("처리", "deed", words(register)).filled();
        this.asked = asked(register);
        this.form = SheetForm.of(
                this::line,
                Stream.concat(
                                Stream.of(key, deed, DAY, DOCUMENT, REASON),
                                asked.values().stream().map(DeedSheet::optional))
                        .toArray(Column<?>[]::new));
    }

    private static <R extends Record> Map<String, DeedShape<R>> words(Register<R> register) {
        var words = new LinkedHashMap<String, DeedShape<R>>();
        for (var deed : register.deeds()) {
            words.put(deed.code(), deed);
            words.put(deed.label().ko(), deed);
            words.put(deed.label().en(), deed);
        }
        return words;
    }

    /// What the deeds ask for, by the heading.
    private static Map<String, RecordField> asked(Register<?> register) {
        var asked = new LinkedHashMap<String, RecordField>();
        register.deeds().forEach(deed -> deed.fields().forEach(field -> asked.putIfAbsent(field.name(), field)));
        return asked;
    }

    /// What one deed must be told another may not ask for.
    private static Column<?> optional(RecordField field) {
        var cell = field.cell();
        return new Column<>(
                cell.ko(),
                cell.en(),
                false,
                cell.sentence(),
                text -> cell.reader().apply(text).map(Object.class::cast));
    }

    private Line<R> line(SheetRow row) {
        var values = new LinkedHashMap<String, Object>();
        for (var column : form.columns()) {
            asked.values().stream()
                    .filter(field -> field.label().ko().equals(column.ko()))
                    .forEach(field -> row.find(column).ifPresent(value -> values.put(field.name(), value)));
        }
        return new Line<>(
                row.get(key),
                row.get(deed),
                values,
                new Occasion(
                        row.get(DAY),
                        row.find(DOCUMENT).orElse(null),
                        row.find(REASON).orElse(null)));
    }

    @Override
    public String name() {
        return register.name() + "-deeds";
    }

    @Override
    public String title() {
        return "register.sheet.deeds";
    }

    @Override
    public Optional<Bilingual> label() {
        return Optional.of(new Bilingual(
                register.title().ko() + " 처리", "Deeds: " + register.title().en()));
    }

    @Override
    public Set<String> after() {
        return Set.of(register.name());
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
        return transaction.execute(status -> {
            var problems = new ArrayList<>(read.problems());
            int done = 0;
            var known = known(read.rows());
            int place = 0;
            for (var row : read.rows()) {
                brought.watch().at(Watch.Stage.STORING, place++, read.rows().size());
                done += act(row, known, problems) ? 1 : 0;
                if (!problems.isEmpty()
                        && Constraint.said(register, problems.getLast().key())) {
                    break;
                }
            }
            if (trial || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
            return problems.isEmpty() ? new Taken(read.rows().size(), done, problems) : Taken.refused(problems);
        });
    }

    private Map<String, Kept<R>> known(List<Located<Line<R>>> rows) {
        var keys = rows.stream().map(row -> row.value().key()).distinct().toList();
        return records.withKeys(register, keys).stream()
                .collect(Collectors.toMap(kept -> register.named(kept.record()), Function.identity()));
    }

    /// @param known the records by key, as the rows before leave them
    /// @return whether it was done now
    private boolean act(Located<Line<R>> row, Map<String, Kept<R>> known, List<CellProblem> problems) {
        var line = row.value();
        var kept = known.get(line.key());
        if (kept == null) {
            problems.add(CellProblem.of(row.row(), key.ko(), line.key(), "register.cell.reference"));
            return false;
        }
        if (wasDone(line, kept)) {
            return false;
        }
        var missing = line.deed().fields().stream()
                .filter(field -> field.required() && !line.values().containsKey(field.name()))
                .map(field -> CellProblem.of(row.row(), field.label().ko(), "", "sheet.cell.empty"))
                .toList();
        if (!missing.isEmpty()) {
            problems.addAll(missing);
            return false;
        }
        var values = line.deed().fields().stream()
                .map(field ->
                        line.values().containsKey(field.name()) ? line.values().get(field.name()) : field.nothing())
                .toArray();
        var outcome = keeping.act(
                register,
                kept.id(),
                kept.version(),
                line.deed().code(),
                line.deed().making().make(values),
                line.occasion());
        return switch (outcome) {
            case Outcome.Done<Kept<R>>(var after) -> {
                known.put(line.key(), after);
                yield true;
            }
            case Outcome.Refused<Kept<R>>(var refused) -> {
                refused.forEach(problem -> problems.add(placed(row.row(), problem)));
                yield false;
            }
        };
    }

    /// Only a day that is not after the last version can have seen the deed.
    private boolean wasDone(Line<R> line, Kept<R> kept) {
        return !line.occasion().day().isAfter(kept.since())
                && records.history(register, kept.id()).stream()
                        .anyMatch(version -> version.deed().equals(line.deed().code())
                                && version.since().equals(line.occasion().day()));
    }

    private CellProblem placed(int row, Problem problem) {
        var field = asked.get(problem.field());
        var heading = field != null ? field.label().ko() : problem.field().equals("occasion.day") ? DAY.ko() : "";
        return CellProblem.at(row, heading, problem);
    }
}
