package kr.onmaeul.foundation.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Problem;
import org.jspecify.annotations.Nullable;

/// What the checks find in one text.
final class Findings {

    /// A quoted piece is cut behind so many letters.
    private static final int QUOTED = 60;

    private final List<Finding> found = new ArrayList<>();

    /// Where repairs begin, and where they end: one piece of a text is repaired by the first check that knows it.
    private final TreeMap<Integer, Integer> taken = new TreeMap<>();

    /// The rows of the day, in the order of the rules.
    private final List<Ruling> rulings;

    Findings(LocalDate day) {
        rulings = Stream.of(Rule.values()).map(rule -> Ruling.on(day, rule)).toList();
    }

    /// Something on a line, from a column to another one, that only a person can mend.
    void note(Rule rule, Line line, int from, int to, String key, Object... arguments) {
        add(rule, line, from, to, null, key, arguments);
    }

    /// Something on a line that has just one right form.
    void mend(Rule rule, Line line, int from, int to, String right, String key, Object... arguments) {
        add(rule, line, from, to, new Edit(line.start() + from, line.start() + to, right), key, arguments);
    }

    /// Something on a line whose repair is another piece of the text.
    void mend(Rule rule, Line line, int from, int to, Edit edit, String key, Object... arguments) {
        add(rule, line, from, to, edit, key, arguments);
    }

    List<Finding> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(
                                (Finding finding) -> finding.place().start())
                        .thenComparingInt(finding -> finding.place().end()))
                .toList();
    }

    private void add(Rule rule, Line line, int from, int to, @Nullable Edit edit, String key, Object... arguments) {
        if (edit != null && !take(edit)) {
            return;
        }
        var place = new Place(line.number(), line.start() + from, line.start() + to);
        var shown = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            shown[i] = arguments[i] instanceof String said && said.length() > QUOTED
                    ? said.substring(0, QUOTED) + "…"
                    : arguments[i];
        }
        found.add(new Finding(rulings.get(rule.ordinal()), place, Problem.of(key, shown), edit));
    }

    private boolean take(Edit edit) {
        var before = taken.floorEntry(edit.start());
        var after = taken.higherKey(edit.start());
        if ((before != null && (before.getValue() > edit.start() || before.getKey() == edit.start()))
                || (after != null && after < edit.end())) {
            return false;
        }
        taken.put(edit.start(), edit.end());
        return true;
    }
}
