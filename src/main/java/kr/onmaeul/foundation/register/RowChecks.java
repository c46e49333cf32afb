package kr.onmaeul.foundation.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.register.RegisterSheet.Line;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetRead.Located;

/// What is wrong with the rows of a register's sheet before any of them is stored.
final class RowChecks<R extends Record> {

    private final Register<R> register;
    private final Keeping keeping;
    private final References references;

    RowChecks(Register<R> register, Keeping keeping, References references) {
        this.register = register;
        this.keeping = keeping;
        this.references = references;
    }

    List<CellProblem> problems(List<Located<Line<R>>> rows) {
        var problems = new ArrayList<CellProblem>();
        var keys = new HashMap<String, Integer>();
        for (var row : rows) {
            var line = row.value();
            Rules.problems(register.fields(), line.record())
                    .forEach(problem -> problems.add(placed(row.row(), problem)));
            others(row).ifPresent(problems::add);
            keeping.day(line.occasion().day(), null)
                    .ifPresent(problem -> problems.add(CellProblem.at(row.row(), RegisterSheet.SINCE.ko(), problem)));
            if (line.left() != null) {
                keeping.day(line.left(), line.occasion().day())
                        .ifPresent(
                                problem -> problems.add(CellProblem.at(row.row(), RegisterSheet.LEFT.ko(), problem)));
            }
            var key = register.named(line.record());
            var earlier = keys.putIfAbsent(key, row.row());
            if (earlier != null) {
                problems.add(
                        CellProblem.of(row.row(), register.key().label().ko(), key, "register.cell.twice", earlier));
            }
        }
        register.uniques().forEach(unique -> addShared(unique, rows, problems));
        if (!rows.isEmpty()) {
            keeping.problems(register, null, rows.getFirst().value().occasion(), null).stream()
                    .filter(problem -> problem.field().isEmpty())
                    .forEach(problem -> problems.add(CellProblem.at(0, "", problem)));
        }
        register.fields().stream()
                .filter(field -> !field.rules().refers().isEmpty())
                .forEach(field -> addUnknown(field, rows, problems));
        return problems;
    }

    /// Where records belong to different units, each row is asked for; otherwise the sheet as a whole.
    private Optional<CellProblem> others(Located<Line<R>> row) {
        var record = row.value().record();
        return keeping.others(register, null).isPresent()
                ? Optional.empty()
                : keeping.others(register, record)
                        .map(problem -> CellProblem.of(
                                row.row(),
                                register.key().label().ko(),
                                register.named(record),
                                problem.key(),
                                problem.arguments().toArray()));
    }

    /// Two rows with values that no two records share.
    private void addShared(Register.Unique unique, List<Located<Line<R>>> rows, List<CellProblem> problems) {
        var first = new HashMap<List<String>, Integer>();
        for (var row : rows) {
            var values = unique.values(row.value().record());
            var earlier = values.isEmpty() ? null : first.putIfAbsent(values, row.row());
            if (earlier != null) {
                problems.add(CellProblem.of(
                        row.row(), unique.last().label().ko(), values.getLast(), "register.cell.twice", earlier));
            }
        }
    }

    private void addUnknown(RecordField field, List<Located<Line<R>>> rows, List<CellProblem> problems) {
        var named = rows.stream().flatMap(row -> codes(field, row)).collect(Collectors.toSet());
        if (named.isEmpty()) {
            return;
        }
        var unknown = new HashSet<>(references.unknown(field, named));
        if (references.target(field).filter(register::equals).isPresent()) {
            rows.forEach(row -> unknown.remove(register.named(row.value().record())));
        }
        for (var row : rows) {
            codes(field, row)
                    .filter(unknown::contains)
                    .forEach(code -> problems.add(
                            CellProblem.of(row.row(), field.label().ko(), code, "register.cell.reference")));
        }
    }

    private Stream<String> codes(RecordField field, Located<Line<R>> row) {
        return field.codes(field.of(row.value().record())).stream();
    }

    private CellProblem placed(int row, Problem problem) {
        var heading =
                register.field(problem.field()).map(field -> field.label().ko()).orElse("");
        return CellProblem.at(row, heading, problem);
    }
}
