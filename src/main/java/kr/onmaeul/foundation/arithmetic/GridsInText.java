package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds rows of numbers in running text, as a table becomes when its text is taken out of a document: numbers side by
/// side, the name before them or on the lines above, the headings on the lines before the first row.
final class GridsInText {

    /// How many lines of words may stand between two rows, and how many above the first are taken for headings.
    private static final int WORDS_BETWEEN = 4;

    private static final int HEADINGS = 6;

    private final Reading reading;
    private final List<Grid> grids = new ArrayList<>();
    private final Deque<String> words = new ArrayDeque<>();
    private final List<Grid.Row> rows = new ArrayList<>();
    private String headings = "";
    private int first;
    private int last;

    GridsInText(Reading reading) {
        this.reading = reading;
    }

    List<Grid> read() {
        for (int number = 1; number <= reading.size(); number++) {
            var line = reading.plain(number);
            if (line.isBlank()) {
                continue;
            }
            if (reading.inTable(number) || Outline.begins(line)) {
                close();
                words.clear();
                continue;
            }
            var row = NumberRow.read(line, number);
            if (row.isPresent()) {
                add(row.get(), number);
            } else {
                addWords(line);
            }
        }
        close();
        return grids;
    }

    private void add(NumberRow row, int number) {
        if (!rows.isEmpty() && rows.getFirst().cells().size() != row.cells().size()) {
            close();
        }
        if (rows.isEmpty()) {
            headings = String.join(" ", words);
            first = number;
        }
        var name = row.name().isEmpty() && !rows.isEmpty() ? String.join(" ", words) : row.name();
        words.clear();
        last = number;
        rows.add(new Grid.Row(name, Heading.of(name), false, row.cells()));
    }

    private void addWords(String line) {
        if (isHeading(line)) {
            close();
        }
        words.add(line.strip());
        if (!rows.isEmpty() && words.size() > WORDS_BETWEEN) {
            close();
        }
        while (words.size() > HEADINGS) {
            words.removeFirst();
        }
    }

    /// Whether headings of another table begin; 예산 and 집행 alone are words of many names.
    private static boolean isHeading(String line) {
        var known = Heading.within(line);
        return NumberRow.isOfYears(line)
                || Letters.close(line).contains("구분")
                || known.size() > 1
                        && known.stream()
                                .anyMatch(one -> one.text().endsWith("액")
                                        || one.is(Heading.Kind.RATE)
                                        || one.is(Heading.Kind.SHORTAGE)
                                        || one.is(Heading.Kind.CHANGE));
    }

    private void close() {
        if (!rows.isEmpty()) {
            int columns =
                    rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
            grids.add(new Grid(
                    columns(columns), List.copyOf(rows), false, UnitOfTable.isRounded(reading, first, last, headings)));
        }
        rows.clear();
    }

    /// What is known of the columns: the last known words of the headings where there are enough of them.
    private List<Heading> columns(int count) {
        var known = Heading.within(headings);
        var same = rows.stream().allMatch(row -> row.cells().size() == count);
        if (same && known.size() >= count) {
            return known.subList(known.size() - count, known.size());
        }
        var none = new ArrayList<>(Collections.nCopies(count, Heading.NONE));
        if (same && known.size() == 1 && known.getFirst().is(Heading.Kind.TOTAL)) {
            none.set(headings.endsWith(known.getFirst().text()) ? count - 1 : 0, known.getFirst());
        }
        return none;
    }

    /// A line that ends with numbers; numbers that are years are headings.
    private record NumberRow(String name, List<Optional<Amount>> cells) {

        private static final Pattern YEARS = Pattern.compile(" (19|20)\\d{2} {1,9}(19|20)\\d{2} {0,9}$");

        static boolean isOfYears(String line) {
            return YEARS.matcher(line).find();
        }

        private static boolean areYears(List<Optional<Amount>> cells) {
            return cells.stream()
                    .allMatch(cell -> cell.isPresent()
                            && cell.get().place().end() - cell.get().place().start() == 4
                            && cell.get().scale() == 0
                            && cell.get().value().intValue() > 1900
                            && cell.get().value().intValue() < 2100);
        }

        static Optional<NumberRow> read(String line, int number) {
            var cells = new ArrayList<Optional<Amount>>();
            int end = Letters.beforeSpaces(line, line.length());
            int numbers = 0;
            while (end > 0) {
                int start = Math.max(line.lastIndexOf(' ', end - 1), line.lastIndexOf('\t', end - 1)) + 1;
                var token = line.substring(start, end);
                if (!Amount.isBare(token)) {
                    break;
                }
                var amount = Amount.read(token, new Place(number, start, end));
                numbers += amount.isPresent() && !amount.get().nothing() ? 1 : 0;
                cells.addFirst(amount);
                end = start;
                while (end > 0 && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
                    end--;
                }
            }
            if (cells.size() < 2 || numbers == 0 || areYears(cells)) {
                return Optional.empty();
            }
            return Optional.of(new NumberRow(line.substring(0, end).strip(), cells));
        }
    }
}
