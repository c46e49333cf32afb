package kr.onmaeul.foundation.sheet;

import java.util.ArrayList;
import java.util.function.Function;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in a sheet row by row in one transaction: all of them, or none with every wrong cell named.
public final class RowIntake<R> implements SheetIntake {

    /// What became of one row.
    public sealed interface Verdict {

        /// Stored now.
        record Added() implements Verdict {}

        /// The very same row stood there.
        record There() implements Verdict {}

        /// Cannot be stored; says under which heading something is wrong.
        record Wrong(String column, String value, String key) implements Verdict {}

        static Verdict added() {
            return new Added();
        }

        static Verdict there() {
            return new There();
        }

        static Verdict wrong(String column, Object value, String key) {
            return new Wrong(column, value.toString(), key);
        }
    }

    private final String name;
    private final String title;
    private final String permission;
    private final SheetForm<R> form;
    private final TransactionTemplate transaction;
    private final Function<? super R, Verdict> row;

    /// @param permission what it takes to bring the sheet in; its first word names the room, whose bundle holds the
    /// title
    /// @param row stores a row that has no flaw, within the running transaction
    public RowIntake(
            String name,
            String permission,
            SheetForm<R> form,
            PlatformTransactionManager transactions,
            Function<? super R, Verdict> row) {
        this.name = name;
        this.permission = permission;
        this.title = permission.substring(0, permission.indexOf('.')) + ".sheet." + name;
        this.form = form;
        this.transaction = new TransactionTemplate(transactions);
        this.row = row;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String permission() {
        return permission;
    }

    @Override
    public SheetForm<?> form() {
        return form;
    }

    @Override
    public Taken take(Brought brought, boolean trial) {
        var read = form.read(brought);
        return transaction.execute(status -> {
            var problems = new ArrayList<>(read.problems());
            int added = 0;
            int done = 0;
            for (var located : read.rows()) {
                brought.watch().at(Watch.Stage.STORING, done++, read.rows().size());
                switch (row.apply(located.value())) {
                    case Verdict.Added() -> added++;
                    case Verdict.There() -> {}
                    case Verdict.Wrong(var column, var value, var key) ->
                        problems.add(CellProblem.of(located.row(), column, value, key));
                }
            }
            if (trial || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
            return problems.isEmpty() ? new Taken(read.rows().size(), added, problems) : Taken.refused(problems);
        });
    }
}
