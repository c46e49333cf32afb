package kr.onmaeul.office.initiative;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import kr.onmaeul.foundation.database.AllOrNothing;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.initiative.Revision.Change;
import kr.onmaeul.office.initiative.Revision.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Begins initiatives and changes them and what pays for them. Every change wants a reason, is refused when somebody
/// else was faster, and leaves a sentence in the history.
@Service
public class Revising {

    private final InitiativeStore store;
    private final LineStore lines;
    private final InitiativeCheck check;
    private final History history;
    private final Programs programs;
    private final TransactionTemplate transaction;

    Revising(
            InitiativeStore store,
            LineStore lines,
            InitiativeCheck check,
            History history,
            Programs programs,
            TransactionTemplate transaction) {
        this.store = store;
        this.lines = lines;
        this.check = check;
        this.history = history;
        this.programs = programs;
        this.transaction = transaction;
    }

    /// Where the next initiative of a year would stand.
    public int nextPlace(int year) {
        return store.nextPlace(year);
    }

    /// The lines of the initiative's year that pay for nothing yet.
    public List<LineCode> freeLines(Initiative initiative) {
        var taken = lines.taken(initiative.year());
        return programs.lines(initiative.year()).stream()
                .filter(line -> !taken.contains(line))
                .toList();
    }

    /// Begins an initiative; its code is the year and the next number.
    public Outcome<String> begin(int year, Initiative.Content content) {
        var problems = new ArrayList<>(check.of(content));
        if (problems.isEmpty()) {
            problems.addAll(check.mine(content.teams()));
        }
        return problems.isEmpty()
                ? AllOrNothing.keep(transaction, () -> {
                    var at = store.instant();
                    var code = year + "-" + store.nextNumber(year);
                    if (!store.add(code, year, content, at)) {
                        return Outcome.refused(Problem.at("place", "initiative.place.taken", content.place()));
                    }
                    history.began(code, "initiative.begun", content.title().ko());
                    return Outcome.done(code);
                })
                : Outcome.refused(problems);
    }

    /// @param seen the wording that the writer saw
    public Outcome<String> revise(Initiative seen, Initiative.Content wanted, String reason) {
        var changes = History.between(seen.content(), wanted);
        var problems = new ArrayList<>(check.of(wanted));
        problems.addAll(InitiativeCheck.revision(changes, reason));
        problems.addAll(check.mine(seen.teams()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            var at = store.instant();
            if (!store.supersede(seen.version(), at)) {
                return Outcome.refused(Problem.of("initiative.revision.overtaken"));
            }
            if (!store.write(seen.code(), seen.year(), wanted, at)) {
                return Outcome.refused(Problem.at("place", "initiative.place.taken", wanted.place()));
            }
            history.changed(seen.code(), "initiative.revised", changes, reason);
            return Outcome.done(seen.code());
        });
    }

    /// Lets a budget line pay for the initiative.
    public Outcome<LineCode> give(Initiative initiative, LineCode line, String reason) {
        if (!programs.lines(initiative.year()).contains(line)) {
            return Outcome.refused(Problem.at("line", "initiative.line.unknown", line.subItem()));
        }
        return change(
                initiative,
                line,
                new Change(Field.LINE, written(line), "", written(line)),
                reason,
                () -> lines.add(initiative.code(), initiative.year(), line, store.instant()),
                "initiative.line.taken");
    }

    /// Lets a budget line no longer pay for the initiative.
    public Outcome<LineCode> take(Initiative initiative, LineCode line, String reason) {
        return change(
                initiative,
                line,
                new Change(Field.LINE, written(line), written(line), ""),
                reason,
                () -> lines.supersede(initiative.code(), line, store.instant()),
                "initiative.line.gone");
    }

    private Outcome<LineCode> change(
            Initiative initiative,
            LineCode line,
            Change change,
            String reason,
            BooleanSupplier deed,
            String otherwise) {
        var problems = new ArrayList<>(InitiativeCheck.reason(reason));
        problems.addAll(check.mine(initiative.teams()));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        return AllOrNothing.keep(transaction, () -> {
            if (!deed.getAsBoolean()) {
                return Outcome.refused(Problem.at("line", otherwise, line.subItem()));
            }
            history.changed(initiative.code(), "initiative.lines-changed", List.of(change), reason);
            return Outcome.done(line);
        });
    }

    private static String written(LineCode line) {
        return line.detailedProgram() + " " + line.subItem();
    }
}
