package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.arithmetic.Grid.Row;

/// 계: one row over the rows of a table, in every column that can be added up.
final class TotalOfRows implements Check {

    /// What stands before the name of a row that is contained in the one above it.
    private static final String MARKED_INNER = "-·․└ㄴ*※(";

    /// A row and those it adds up.
    private record Group(Row total, List<Row> parts) {}

    @Override
    public void look(Reading reading, FindingList findings) {
        for (var grid : reading.grids()) {
            groups(grid).forEach(group -> judge(grid, group, findings));
        }
    }

    private static List<Group> groups(Grid grid) {
        var rows = grid.rows();
        var groups = new ArrayList<>(subgroups(rows));
        var totals = rows.stream().filter(Row::isTotal).toList();
        if (totals.size() == 1) {
            var total = totals.getFirst();
            var parts = rows.stream()
                    .filter(row -> row != total && !row.isSubtotal() && isPart(row))
                    .toList();
            if (total == rows.getFirst() || total == rows.getLast()) {
                groups.add(new Group(total, parts));
            }
        }
        return groups;
    }

    /// A rate or a difference may stand in a row of its own.
    private static boolean isPart(Row row) {
        return row.heading().adds()
                && !row.heading().is(Heading.Kind.SHORTAGE)
                && !row.heading().is(Heading.Kind.CHANGE);
    }

    /// 소계 stands above or below its rows.
    private static List<Group> subgroups(List<Row> rows) {
        var groups = new ArrayList<Group>();
        var plain = rows.stream().filter(row -> !row.isTotal()).toList();
        if (plain.stream().noneMatch(Row::isSubtotal)) {
            return groups;
        }
        var below = plain.getLast().isSubtotal();
        var above = plain.getFirst().isSubtotal();
        if (below == above) {
            return groups;
        }
        var parts = new ArrayList<Row>();
        for (var row : above ? plain.reversed() : plain) {
            if (row.isSubtotal()) {
                groups.add(new Group(row, above ? List.copyOf(parts).reversed() : List.copyOf(parts)));
                parts.clear();
            } else {
                parts.add(row);
            }
        }
        return groups;
    }

    private static void judge(Grid grid, Group group, FindingList findings) {
        if (group.parts().size() < 2) {
            return;
        }
        var sums = IntStream.range(0, grid.columns())
                .filter(column -> adds(grid, group, column))
                .mapToObj(column -> new TotalJudgement(
                        about(grid, group, column),
                        group.total().amount(column).orElseThrow(),
                        values(group.parts(), column),
                        grid.rounded(column)))
                .toList();
        var holding = sums.stream().filter(TotalJudgement::holds).count();
        var failing = sums.size() - holding;
        var sure = holding > 0 && failing <= Math.max(1, holding) || sums.size() == 1 && grid.cellsAreKnown();
        sums.forEach(sum -> sum.say(findings, sure));
    }

    private static String about(Grid grid, Group group, int column) {
        var heading = grid.headings().get(column).text();
        var name = group.total().name();
        return heading.isEmpty() || heading.equals(name) ? name : name + " · " + heading;
    }

    private static boolean adds(Grid grid, Group group, int column) {
        var total = group.total().amount(column);
        if (!grid.headings().get(column).adds() && !grid.headings().get(column).is(Heading.Kind.TOTAL)
                || total.isEmpty()
                || total.get().nothing()) {
            return false;
        }
        var parts = group.parts().stream().map(row -> row.amount(column)).toList();
        if (parts.stream().anyMatch(part -> part.isEmpty() || part.get().percent())) {
            return false;
        }
        return grid.cellsAreKnown()
                || !grid.headings().get(column).text().isEmpty()
                || parts.stream().allMatch(part -> part.orElseThrow().scale() == 0);
    }

    private static List<BigDecimal> values(List<Row> rows, int column) {
        return rows.stream()
                .map(row -> row.amount(column).orElseThrow().value())
                .toList();
    }
}
