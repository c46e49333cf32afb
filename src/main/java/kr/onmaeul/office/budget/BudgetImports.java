package kr.onmaeul.office.budget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetRead;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes programmes, changes of the budget and spending from CSV or XLSX. A sheet is stored whole or not at all.
@Service
public class BudgetImports {

    /// What a sheet holds.
    public enum Kind {
        PROGRAMS,
        EVENTS,
        SPENDING
    }

    private final ProgramPosting programs;
    private final EventPosting events;
    private final SpendingPosting spending;
    private final TransactionTemplate transaction;

    BudgetImports(
            ProgramPosting programs, EventPosting events, SpendingPosting spending, TransactionTemplate transaction) {
        this.programs = programs;
        this.events = events;
        this.spending = spending;
        this.transaction = transaction;
    }

    /// Does everything that storing would do, and leaves nothing of it.
    public Imported dryRun(Kind kind, byte[] sheet) {
        return run(kind, sheet, true);
    }

    /// Stores the sheet when every cell is right.
    public Imported store(Kind kind, byte[] sheet) {
        return run(kind, sheet, false);
    }

    /// The columns a sheet of this kind has, in the order they are usually written.
    public List<Column<?>> columns(Kind kind) {
        return switch (kind) {
            case PROGRAMS -> ProgramSheet.FORM.columns();
            case EVENTS -> EventSheet.FORM.columns();
            case SPENDING -> SpendingSheet.FORM.columns();
        };
    }

    private Imported run(Kind kind, byte[] sheet, boolean dry) {
        return switch (kind) {
            case PROGRAMS -> run(ProgramSheet.FORM, ProgramSheet.FIELDS, programs::post, sheet, dry);
            case EVENTS -> run(EventSheet.FORM, EventSheet.FIELDS, events::post, sheet, dry);
            case SPENDING -> run(SpendingSheet.FORM, SpendingSheet.FIELDS, spending::post, sheet, dry);
        };
    }

    private <R> Imported run(
            SheetForm<R> form,
            Map<String, Column<?>> fields,
            Function<List<R>, Posted> posting,
            byte[] sheet,
            boolean dry) {
        var read = form.read(sheet);
        var problems = new ArrayList<>(read.problems());
        return transaction.execute(status -> {
            var posted = posting.apply(read.values());
            posted.slips().forEach(slip -> problems.add(named(slip, read, fields)));
            problems.sort(Comparator.comparingInt(CellProblem::row));
            if (dry || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
            return new Imported(read.rows().size(), posted.fresh(), problems);
        });
    }

    /// The slip at its cell. The first thing a sentence mentions is what stands in the cell.
    private static CellProblem named(Slip slip, SheetRead<?> read, Map<String, Column<?>> fields) {
        Problem problem = slip.problem();
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
