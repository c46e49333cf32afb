package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.arithmetic.Heading.Kind;

/// 계 as a column: it adds up the other columns of each row. Whether a table is built so shows in its other rows.
final class TotalOfColumns implements Check {

    /// Of so many rows that add up, one more may fail.
    private static final int FEW = 3;

    @Override
    public void look(Reading reading, FindingList findings) {
        for (var grid : reading.grids()) {
            grid.column(Kind.TOTAL).ifPresent(column -> judge(grid, column, findings));
        }
    }

    private static void judge(Grid grid, int totals, FindingList findings) {
        for (int column = 0; column < grid.columns(); column++) {
            if (column != totals && grid.cellsAreKnown() && !isPart(grid, column)) {
                return;
            }
        }
        var sums = new ArrayList<TotalJudgement>();
        for (var row : grid.rows()) {
            sum(grid, row, totals)
                    .filter(sum -> sum.holds() || !sum.isAverage())
                    .ifPresent(sums::add);
        }
        var holding = sums.stream().filter(TotalJudgement::holds).count();
        var failing = sums.size() - holding;
        if (holding > 0 && (failing <= 1 || failing * FEW <= holding)) {
            sums.forEach(sum -> sum.say(findings, true));
        }
    }

    /// A column of words stands beside the sum without being part of it.
    private static boolean isPart(Grid grid, int column) {
        return grid.headings().get(column).is(Kind.OTHER)
                || grid.rows().stream().allMatch(row -> row.amount(column).isEmpty());
    }

    private static Optional<TotalJudgement> sum(Grid grid, Grid.Row row, int totals) {
        var total = row.amount(totals);
        if (!row.heading().adds() && !row.isTotal() && !row.isSubtotal()
                || total.isEmpty()
                || total.get().nothing()
                || row.cells().size() != grid.columns()) {
            return Optional.empty();
        }
        List<BigDecimal> parts = new ArrayList<>();
        for (int column = 0; column < grid.columns(); column++) {
            var amount = row.amount(column);
            if (column == totals || amount.isEmpty()) {
                continue;
            }
            if (amount.get().percent()) {
                return Optional.empty();
            }
            parts.add(amount.get().value());
        }
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(new TotalJudgement(row.name(), total.get(), parts, grid.rounded()));
    }
}
