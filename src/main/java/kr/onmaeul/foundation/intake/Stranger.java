package kr.onmaeul.foundation.intake;

import java.util.List;
import kr.onmaeul.foundation.sheet.Column;
import kr.onmaeul.foundation.sheet.SheetForm;
import kr.onmaeul.foundation.sheet.SheetIntake;

/// A heading of a file that the sheet does not know.
///
/// @param guess the Korean heading of the column that it looks like, or nothing
public record Stranger(String heading, String guess, List<Column<?>> columns) {

    /// What is sent for a column that is left out.
    public static final String LEFT_OUT = "-";

    private static final int SHORTEST = 2;

    public Stranger {
        columns = List.copyOf(columns);
    }

    static List<Stranger> of(Run run, SheetIntake intake) {
        return run.problems().stream()
                .filter(problem -> problem.key().equals(SheetForm.STRANGER)
                        && !problem.value().isEmpty())
                .map(problem -> of(problem.value(), List.copyOf(intake.form().columns())))
                .toList();
    }

    private static Stranger of(String heading, List<Column<?>> columns) {
        var guess = columns.stream()
                .map(Column::ko)
                .filter(known -> alike(known.replace(" ", ""), heading.replace(" ", "")))
                .findFirst()
                .orElse("");
        return new Stranger(heading, guess, columns);
    }

    private static boolean alike(String known, String heading) {
        return Math.min(known.length(), heading.length()) >= SHORTEST
                && (known.contains(heading) || heading.contains(known));
    }
}
