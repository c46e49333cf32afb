package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;

/// 예산액, 집행액, 집행률 side by side: the rate is what was spent over what was given.
final class RateInTables implements Check {

    private record Columns(int base, int done, int rate) {}

    @Override
    public void look(Reading reading, FindingList findings) {
        for (var grid : reading.grids()) {
            for (var columns : columns(grid.headings())) {
                grid.rows().forEach(row -> judge(grid, row, columns, findings));
            }
        }
    }

    /// Every rate with the amounts before it; several of them stand side by side for several years.
    private static List<Columns> columns(List<Heading> headings) {
        var found = new ArrayList<Columns>();
        int base = -1;
        int done = -1;
        for (int column = 0; column < headings.size(); column++) {
            switch (headings.get(column).kind()) {
                case BASE -> {
                    base = base < 0 || done >= 0 ? column : -2;
                    done = -1;
                }
                case DONE -> done = done == -1 ? column : -2;
                case RATE -> {
                    if (base >= 0 && done >= 0) {
                        found.add(new Columns(base, done, column));
                    }
                    base = -1;
                    done = -1;
                }
                case REST, QUOTA, PRESENT, SHORTAGE, BEFORE, NOW, CHANGE, TOTAL, SUBTOTAL, NOT_ADDED, OTHER -> {}
            }
        }
        return found;
    }

    private static void judge(Grid grid, Grid.Row row, Columns columns, FindingList findings) {
        var base = row.amount(columns.base());
        var done = row.amount(columns.done());
        var rate = row.amount(columns.rate());
        if (base.isEmpty()
                || done.isEmpty()
                || rate.isEmpty()
                || base.get().nothing()
                || rate.get().nothing()) {
            return;
        }
        if (!grid.cellsAreKnown() && !isWrittenAlike(grid, columns.rate(), rate.get())) {
            return;
        }
        var about = row.name().isEmpty() ? grid.headings().get(columns.rate()).text() : row.name();
        new RateJudgement(findings, about, rate.get().place(), rate.get().value(), grid.rounded(columns.done()))
                .judge(done.get().value(), base.get().value());
    }

    /// Lines of numbers that follow may belong to another table; its numbers have other decimals. Nought and a hundred
    /// are often written without.
    private static boolean isWrittenAlike(Grid grid, int column, Amount rate) {
        var first = grid.rows().getFirst().amount(column);
        return first.isEmpty()
                || first.get().nothing()
                || first.get().scale() == rate.scale()
                || first.get().scale() == 0
                || rate.value().signum() == 0
                || rate.value().compareTo(java.math.BigDecimal.valueOf(100)) == 0;
    }
}
