package kr.onmaeul.foundation.arithmetic;

import java.util.List;

/// Checks the arithmetic of a writing.
public final class Arithmetic {

    private static final List<Check> CHECKS = List.of(
            new LineLength(),
            new RateInTables(),
            new RateInWords(),
            new TotalOfRows(),
            new TotalOfColumns(),
            new DifferenceInTables(),
            new PartsInBrackets(),
            new PartsBelow(),
            new RemainingStock(),
            new WrittenFormula(),
            new PeriodLength(),
            new PeriodOrder(),
            new CalendarDay(),
            new CountOfNames(),
            new CountOfTeams());

    private Arithmetic() {}

    /// Says what agrees, what does not, and what could not be judged. Takes time in proportion to the length.
    public static ArithmeticFindings check(Writing writing) {
        var reading = Reading.of(writing);
        var findings = new FindingList(writing);
        for (var check : CHECKS) {
            check.look(reading, findings);
        }
        return new ArithmeticFindings(writing, findings.all());
    }
}
