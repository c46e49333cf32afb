package kr.onmaeul.office.organization;

import java.util.ArrayList;
import java.util.Optional;
import kr.onmaeul.foundation.database.KnowledgeLock;
import kr.onmaeul.foundation.sheet.CellProblem;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;
import kr.onmaeul.foundation.sheet.SheetRead;
import kr.onmaeul.foundation.sheet.Taken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes in a sheet of rows that hold for days: all of them, or none with every wrong cell named.
final class DatedIntake<T> implements SheetIntake {

    /// A row with the days it holds for.
    record Dated<T>(T value, Validity days) {}

    /// What is wrong with a row, under which heading.
    record Slip(String column, String value, String key) {}

    /// What a sheet's rows must keep beyond the shape of their cells, and how one is stored.
    interface Rules<T> {

        Optional<Slip> slip(T value);

        OrganizationStore.Added add(T value, Validity days);
    }

    /// What every sheet of the room needs to be taken in.
    @Component
    static class Desk {

        private final TransactionTemplate transaction;
        private final KnowledgeLock knowledge;

        Desk(PlatformTransactionManager transactions, KnowledgeLock knowledge) {
            this.transaction = new TransactionTemplate(transactions);
            this.knowledge = knowledge;
        }
    }

    private final String name;
    private final SheetForm<Dated<T>> form;
    private final Desk desk;
    private final Rules<T> rules;

    DatedIntake(String name, SheetForm<Dated<T>> form, Desk desk, Rules<T> rules) {
        this.name = name;
        this.form = form;
        this.desk = desk;
        this.rules = rules;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public SheetForm<?> form() {
        return form;
    }

    @Override
    public Taken take(byte[] file, boolean trial) {
        var read = form.read(file);
        return desk.transaction.execute(status -> {
            desk.knowledge.shared();
            var problems = new ArrayList<>(read.problems());
            int added = 0;
            for (var row : read.rows()) {
                var slip = slip(row);
                if (slip.isPresent()) {
                    problems.add(slip.get());
                    continue;
                }
                switch (rules.add(row.value().value(), row.value().days())) {
                    case NEW -> added++;
                    case THERE -> {}
                    case OVERLAPS -> problems.add(overlap(row));
                }
            }
            if (trial || !problems.isEmpty()) {
                status.setRollbackOnly();
            }
            return problems.isEmpty() ? new Taken(read.rows().size(), added, problems) : Taken.refused(problems);
        });
    }

    private Optional<CellProblem> slip(SheetRead.Located<Dated<T>> row) {
        var days = row.value().days();
        if (days.backwards()) {
            return Optional.of(
                    CellProblem.of(row.row(), "끝일", String.valueOf(days.to()), "organization.days.backwards"));
        }
        return rules.slip(row.value().value())
                .map(found -> CellProblem.of(row.row(), found.column(), found.value(), found.key()));
    }

    private CellProblem overlap(SheetRead.Located<Dated<T>> row) {
        return CellProblem.of(row.row(), "시작일", row.value().days().from().toString(), "organization.days.overlap");
    }
}
