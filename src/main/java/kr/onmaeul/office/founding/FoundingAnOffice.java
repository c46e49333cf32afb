package kr.onmaeul.office.founding;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes an office of an empty installation: every file of a folder goes through the importer of its room, all of
/// them in one transaction, so that the installation is whole afterwards or still empty.
@Service
public class FoundingAnOffice {

    private final FoundingSteps steps;
    private final FoundingStore store;
    private final DemonstrationAccounts accounts;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    FoundingAnOffice(
            FoundingSteps steps,
            FoundingStore store,
            DemonstrationAccounts accounts,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.steps = steps;
        this.store = store;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// Whether an office was founded here.
    public boolean isFounded() {
        return store.foundedFrom().isPresent();
    }

    /// Founds the office, or names every wrong cell of every file: a problem's field is `file:row:heading`.
    ///
    /// @param progress is told of each file when it has been taken in
    public Outcome<Founded> found(Path folder, Consumer<Founded.File> progress) {
        return found(folder, progress, () -> {});
    }

    /// The same with an account for every post, to try the program with.
    public Outcome<Founded> foundForTrying(Path folder, Consumer<Founded.File> progress) {
        return found(folder, progress, accounts::create);
    }

    private Outcome<Founded> found(Path folder, Consumer<Founded.File> progress, Runnable afterwards) {
        return requireNonNull(transaction.execute(status -> {
            store.takeTurns();
            var outcome = foundOnce(new FoundingFolder(folder), progress);
            switch (outcome) {
                case Outcome.Done<Founded>(var founded) -> {
                    store.add(folder, founded.rows());
                    audit.note("office.founded", "office", folder.toString(), Map.of("rows", founded.rows()));
                    afterwards.run();
                }
                case Outcome.Refused<Founded> _ -> status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    private Outcome<Founded> foundOnce(FoundingFolder folder, Consumer<Founded.File> progress) {
        var earlier = store.foundedFrom();
        if (earlier.isPresent()) {
            return Outcome.refused(Problem.of("founding.founded.already", earlier.get()));
        }
        if (!folder.exists()) {
            return Outcome.refused(Problem.of("founding.folder.missing", folder.path()));
        }
        var files = new ArrayList<Founded.File>();
        var problems = new ArrayList<Problem>();
        var wrong = new HashSet<String>();
        for (var step : steps.of(folder)) {
            if (!folder.has(step.file())) {
                wrong.add(step.file());
                problems.add(Problem.at(step.file(), "founding.file.missing"));
                continue;
            }
            var blocking =
                    step.after().stream().filter(wrong::contains).sorted().toList();
            if (!blocking.isEmpty()) {
                wrong.add(step.file());
                problems.add(Problem.at(step.file(), "founding.file.waits", String.join(", ", blocking)));
                continue;
            }
            switch (step.loading().apply(folder.read(step.file()))) {
                case Outcome.Done<Integer>(var rows) -> {
                    var file = new Founded.File(step.file(), rows);
                    files.add(file);
                    progress.accept(file);
                }
                case Outcome.Refused<Integer>(var found) -> {
                    wrong.add(step.file());
                    found.forEach(problem -> problems.add(placed(step.file(), problem)));
                }
            }
        }
        return problems.isEmpty() ? Outcome.done(new Founded(files)) : Outcome.refused(problems);
    }

    private static Problem placed(String file, Problem problem) {
        var place = problem.field().isEmpty() ? file : file + ":" + problem.field();
        return new Problem(place, problem.key(), problem.arguments());
    }
}
