package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;

/// A report as it is checked: its lines, and which of them are rows of a table. Every cell stands in a line too, so
/// that one line number and one column name every place.
///
/// @param lines the text of each line; the first is line 1
/// @param tables the tables whose cells are known, from above to below; a plain text has none
public record Writing(List<String> lines, List<Table> tables) {

    /// @param rows from above to below, each on a line of its own
    public record Table(List<Row> rows) {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /// @param heading whether the table itself calls it a heading
    public record Row(boolean heading, int line, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// A cell; one that reaches over several columns or rows stands in each of them, so that columns stay in line.
    ///
    /// @param repeated whether this is the same cell once more
    public record Cell(String text, Place place, boolean repeated) {}

    public Writing {
        lines = List.copyOf(lines);
        tables = List.copyOf(tables);
    }

    public static Writing ofLines(List<String> lines) {
        return new Writing(lines, List.of());
    }

    public String line(int number) {
        return lines.get(number - 1);
    }

    /// Writes down lines and tables one after the other. Any room that can read a document hands it in so.
    public static final class Pen {

        private static final String BETWEEN_CELLS = "\t";

        private final List<String> lines = new ArrayList<>();
        private final List<Table> tables = new ArrayList<>();

        /// A cell before it has a place.
        ///
        /// @param repeated whether it stands there because a cell beside or above it reaches so far
        public record Spot(String text, boolean repeated) {}

        public Pen line(String text) {
            lines.add(text);
            return this;
        }

        /// How many lines stand there already.
        public int lines() {
            return lines.size();
        }

        /// A table whose cells reach over one column each.
        ///
        /// @param headings how many of the rows, from above, are headings
        public Pen table(int headings, List<List<String>> rows) {
            return grid(
                    headings,
                    rows.stream()
                            .map(row -> row.stream()
                                    .map(text -> new Spot(text, false))
                                    .toList())
                            .toList());
        }

        /// A table in which every row has a spot for every column.
        ///
        /// @param headings how many of the rows, from above, are headings
        public Pen grid(int headings, List<List<Spot>> rows) {
            var made = new ArrayList<Row>();
            for (var row : rows) {
                var line = new StringBuilder();
                var cells = new ArrayList<Cell>();
                for (var spot : row) {
                    if (!cells.isEmpty()) {
                        line.append(BETWEEN_CELLS);
                    }
                    var text = spot.text().replaceAll("\\s+", " ").strip();
                    var start = line.length();
                    line.append(spot.repeated() ? "" : text);
                    cells.add(new Cell(text, new Place(lines.size() + 1, start, line.length()), spot.repeated()));
                }
                lines.add(line.toString());
                made.add(new Row(made.size() < headings, lines.size(), cells));
            }
            tables.add(new Table(made));
            return this;
        }

        public Writing writing() {
            return new Writing(lines, tables);
        }
    }
}
