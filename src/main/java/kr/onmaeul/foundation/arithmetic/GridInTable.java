package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.arithmetic.Writing.Row;

/// Puts a table with known cells in order: names at the left, headings above, numbers between.
final class GridInTable {

    private static final Pattern NUMBER_OF_ROW = Pattern.compile("연번|순번|번호|(?i:no)[.]?");

    private GridInTable() {}

    static Optional<Grid> read(Writing.Table table, Reading reading) {
        var rows = table.rows().stream().filter(row -> !row.cells().isEmpty()).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        int above = headingRows(rows);
        var body = rows.subList(above, rows.size());
        int columns = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        int names = nameColumns(rows.subList(0, above), body, columns);
        if (body.isEmpty() || names == columns) {
            return Optional.empty();
        }
        var headings = new ArrayList<Heading>();
        for (int column = names; column < columns; column++) {
            headings.add(heading(rows.subList(0, above), column));
        }
        var made = body.stream().map(row -> row(row, names)).toList();
        var words = rows.subList(0, above).stream()
                .flatMap(row -> row.cells().stream())
                .map(Writing.Cell::text)
                .collect(Collectors.joining(" "));
        return Optional.of(new Grid(
                headings,
                made,
                true,
                UnitOfTable.isRounded(
                        reading, rows.getFirst().line(), rows.getLast().line(), words)));
    }

    private static int headingRows(List<Row> rows) {
        int above = 0;
        while (above < rows.size()
                && (rows.get(above).heading()
                        || rows.get(above).cells().stream()
                                .noneMatch(cell -> amount(cell)
                                        .filter(amount -> !amount.nothing())
                                        .isPresent()))) {
            above++;
        }
        return above;
    }

    /// How many columns at the left hold names.
    private static int nameColumns(List<Row> above, List<Row> body, int columns) {
        int names = 0;
        while (names < columns) {
            int column = names;
            var numbers = body.stream()
                    .filter(row -> column < row.cells().size())
                    .filter(row -> amount(row.cells().get(column))
                            .filter(amount -> !amount.nothing())
                            .isPresent())
                    .count();
            if (NUMBER_OF_ROW.matcher(heading(above, column).text()).matches()) {
                names++;
                continue;
            }
            if (numbers * 2 > body.size() || names > 0 && numbers > 0) {
                break;
            }
            names++;
        }
        return names;
    }

    /// The lowest word above a column that says something.
    private static Heading heading(List<Row> above, int column) {
        var words = above.stream()
                .filter(row -> column < row.cells().size())
                .map(row -> row.cells().get(column).text())
                .filter(text -> !text.isEmpty())
                .toList();
        return words.isEmpty() ? Heading.NONE : Heading.of(Letters.plain(words.getLast()));
    }

    private static Grid.Row row(Row row, int names) {
        var labels = row.cells().stream()
                .limit(names)
                .map(cell -> Letters.plain(cell.text()))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
        var last = labels.isEmpty() ? "" : labels.getLast();
        return new Grid.Row(
                String.join(" ", labels),
                Heading.of(last),
                labels.size() > 1,
                row.cells().stream().skip(names).map(GridInTable::amount).toList());
    }

    private static Optional<Amount> amount(Writing.Cell cell) {
        var plain = Letters.plain(cell.text());
        return cell.repeated() && !plain.isEmpty() ? Optional.empty() : Amount.read(plain, cell.place());
    }
}
