package kr.onmaeul.foundation.notation;

import java.time.LocalDate;
import java.util.List;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;

/// Checks texts by the rules of a day, in time that grows with the length of the text.
public final class Notation {

    /// The longest text that is read, in UTF-16 units: more than a whole report with its tables.
    public static final int LONGEST = 2_000_000;

    /// A repair can uncover another one: a hyphen between two dates is seen when both are dates. Few rounds do.
    private static final int ROUNDS = 20;

    /// In this order a piece of a text is given to the first that would repair it.
    private static final List<Check> CHECKS = List.of(
            new Dates(),
            new Ranges(),
            new Times(),
            new Amounts(),
            new Letters(),
            new ForeignWords(),
            new Units(),
            new Particles(),
            new Marks(),
            new Symbols(),
            new Attachments(),
            new Tables(),
            new Ending(),
            new PressContact(),
            new Blanks());

    private final LocalDate day;

    private Notation(LocalDate day) {
        this.day = day;
    }

    public static Notation on(LocalDate day) {
        return new Notation(day);
    }

    /// What is found, in the order of the text; refused when the text is longer than [#LONGEST].
    public Outcome<List<Finding>> check(Writing writing) {
        if (writing.text().length() > LONGEST) {
            return Outcome.refused(Problem.of("notation.long", LONGEST));
        }
        return Outcome.done(found(writing));
    }

    /// The text after every certain repair; checked again, it offers none. Refused when the text is too long.
    public Outcome<String> repaired(Writing writing) {
        return check(writing).map(first -> {
            var now = writing;
            var found = first;
            for (var round = 0; round < ROUNDS; round++) {
                var edits = edits(found);
                if (edits.isEmpty()) {
                    break;
                }
                now = new Writing(Repairs.apply(now.text(), edits), now.kind(), now.markdown());
                found = found(now);
            }
            return now.text();
        });
    }

    private List<Finding> found(Writing writing) {
        var page = Lines.of(writing);
        var findings = new Findings(day);
        for (var check : CHECKS) {
            check.look(page, findings);
        }
        return findings.inOrder();
    }

    static List<Edit> edits(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.repair().stream()).toList();
    }
}
