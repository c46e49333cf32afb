package kr.onmaeul.office.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kr.onmaeul.foundation.sheet.Brought;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetRead;
import kr.onmaeul.foundation.sheet.Taken;
import kr.onmaeul.foundation.sheet.Watch;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/// Brings a sheet into the books, whole or not at all.
///
/// @param after the sheets that come in before
/// @param fields the column behind each field that a problem may name
record PostingIntake<R>(
        String name,
        Set<String> after,
        SheetForm<R> form,
        Map<String, Column<?>> fields,
        Function<List<R>, Posted> posting,
        TransactionTemplate transaction,
        ApplicationEventPublisher told)
        implements SheetIntake {

    @Override
    public String title() {
        return "budget.sheet." + name;
    }

    @Override
    public String permission() {
        return "budget.import";
    }

    @Override
    public Taken take(Brought brought, boolean trial) {
        var read = form.read(brought);
        brought.watch().at(Watch.Stage.STORING, 0, read.rows().size());
        return transaction.execute(status -> {
            var posted = posting.apply(read.values());
            var problems = new ArrayList<>(read.problems());
            posted.slips().forEach(slip -> problems.add(named(slip, read)));
            problems.sort(Comparator.comparingInt(CellProblem::row));
            if (trial || !problems.isEmpty()) {
                status.setRollbackOnly();
            } else if (posted.fresh() > 0) {
                told.publishEvent(
                        new BookkeepingEvent.SheetTaken(name, read.rows().size(), posted.fresh()));
            }
            return problems.isEmpty()
                    ? new Taken(read.rows().size(), posted.fresh(), problems)
                    : Taken.refused(problems);
        });
    }

    /// The slip at its cell. The first thing a sentence mentions is what stands in the cell.
    private CellProblem named(Slip slip, SheetRead<R> read) {
        var problem = slip.problem();
        var column = fields.get(problem.field());
        var arguments = problem.arguments();
        return new CellProblem(
                read.rows().get(slip.row()).row(),
                column == null ? "" : column.ko(),
                arguments.isEmpty() ? "" : arguments.getFirst().toString(),
                problem.key(),
                arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size()));
    }
}
