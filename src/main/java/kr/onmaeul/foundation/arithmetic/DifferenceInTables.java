package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.arithmetic.Heading.Kind;

/// 과부족 = 현원 − 정원, 잔액 = 예산액 − 집행액, 증감 = 금년 − 전년: as rows under one another or as columns.
final class DifferenceInTables implements Check {

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}(?:[.]|년도?)?(?:예산|실적)?[.]?");

    private record Shape(Kind difference, Kind from, Kind less) {}

    private static final List<Shape> SHAPES = List.of(
            new Shape(Kind.SHORTAGE, Kind.PRESENT, Kind.QUOTA),
            new Shape(Kind.REST, Kind.BASE, Kind.DONE),
            new Shape(Kind.CHANGE, Kind.NOW, Kind.BEFORE));

    /// One difference with its two numbers.
    private record Written(String about, Amount difference, Amount from, Amount less) {

        BigDecimal computed() {
            return from.value().subtract(less.value());
        }

        boolean holds() {
            return difference.value().compareTo(computed()) == 0;
        }

        boolean holdsTurned() {
            return difference.value().compareTo(computed().negate()) == 0;
        }
    }

    @Override
    public void look(Reading reading, FindingList findings) {
        for (var grid : reading.grids()) {
            for (var shape : SHAPES) {
                judge(grid, rows(grid, shape), findings);
                judge(grid, columns(grid, shape), findings);
            }
        }
    }

    private static List<Written> rows(Grid grid, Shape shape) {
        var found = new ArrayList<Written>();
        var difference = grid.row(shape.difference());
        var from = grid.row(shape.from());
        var less = grid.row(shape.less());
        if (difference.isEmpty() || from.isEmpty() || less.isEmpty()) {
            return found;
        }
        var size = difference.get().cells().size();
        if (from.get().cells().size() != size || less.get().cells().size() != size) {
            return found;
        }
        for (int column = 0; column < size; column++) {
            var heading = column < grid.columns() ? grid.headings().get(column).text() : "";
            written(
                            heading.isEmpty()
                                    ? difference.get().name()
                                    : difference.get().name() + " · " + heading,
                            difference.get().amount(column),
                            from.get().amount(column),
                            less.get().amount(column))
                    .ifPresent(found::add);
        }
        return found;
    }

    private static List<Written> columns(Grid grid, Shape shape) {
        var found = new ArrayList<Written>();
        var difference = grid.column(shape.difference());
        var from = grid.column(shape.from()).or(() -> year(grid, shape, true));
        var less = grid.column(shape.less()).or(() -> year(grid, shape, false));
        if (difference.isPresent() && from.isPresent() && less.isPresent()) {
            for (var row : grid.rows()) {
                written(row.name(), row.amount(difference.get()), row.amount(from.get()), row.amount(less.get()))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    /// Of two columns that are called by their years, the later or the earlier one.
    private static Optional<Integer> year(Grid grid, Shape shape, boolean later) {
        var years = IntStream.range(0, grid.columns())
                .filter(column ->
                        YEAR.matcher(grid.headings().get(column).text()).matches())
                .boxed()
                .sorted(Comparator.comparing(
                        column -> grid.headings().get(column).text().replaceAll("[^0-9]", "")))
                .toList();
        return shape.difference() == Kind.CHANGE && years.size() == 2
                ? Optional.of(later ? years.getLast() : years.getFirst())
                : Optional.empty();
    }

    private static Optional<Written> written(
            String about, Optional<Amount> difference, Optional<Amount> from, Optional<Amount> less) {
        if (difference.isEmpty() || from.isEmpty() || less.isEmpty()) {
            return Optional.empty();
        }
        if (difference.get().nothing() && from.get().nothing() && less.get().nothing()) {
            return Optional.empty();
        }
        return Optional.of(new Written(about, difference.get(), from.get(), less.get()));
    }

    private static void judge(Grid grid, List<Written> all, FindingList findings) {
        var turned =
                all.stream().filter(one -> !one.holds() && one.holdsTurned()).count();
        var holding = all.stream().filter(Written::holds).count();
        for (var one : all) {
            var computed = one.computed();
            var shown = computed.signum() == 0 && one.difference().nothing() ? "-" : Numerals.write(computed);
            var arguments = new Object[] {
                Numerals.write(one.from().value()),
                Numerals.write(one.less().value()),
                shown,
                Numerals.write(one.difference().value())
            };
            var place = one.difference().place();
            if (one.holds()) {
                findings.holds(Rule.DIFFERENCE, place, one.about(), "arithmetic.difference.holds", arguments);
            } else if (one.holdsTurned() && turned >= holding) {
                findings.notJudged(Rule.DIFFERENCE, place, one.about(), "arithmetic.difference.turned", arguments);
            } else if (grid.rounded()
                    && one.difference().value().subtract(computed).abs().intValue() <= 1) {
                findings.note(Rule.DIFFERENCE, place, one.about(), shown, "arithmetic.difference.near", arguments);
            } else if (holding > 0 || grid.cellsAreKnown()) {
                findings.wrong(Rule.DIFFERENCE, place, one.about(), shown, "arithmetic.difference.wrong", arguments);
            } else {
                findings.notJudged(Rule.DIFFERENCE, place, one.about(), "arithmetic.difference.open", arguments);
            }
        }
    }
}
