package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Gathers the lines of a typed table: `|^` its caption, `|=` a row of headings, `|` a row. A cell that holds only `^`
/// belongs to the one above it.
final class TableLines {

    private record Line(String text, int from, int to) {

        boolean begins(String sign) {
            return text.startsWith(sign, from);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void add(String text, int from, int to) {
        lines.add(new Line(text, from, to));
    }

    /// The table of the lines gathered so far, which are then forgotten.
    Optional<Block> table(BodyParser parser) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Inline> caption = List.of();
        var head = new ArrayList<List<Block.Cell>>();
        var rows = new ArrayList<List<Block.Cell>>();
        for (var line : lines) {
            if (line.begins("|^")) {
                caption = parser.inlines(line.text, line.from + 2, line.to, false);
            } else if (line.begins("|=")) {
                head.add(cells(line, 2, parser));
            } else {
                rows.add(cells(line, 1, parser));
            }
        }
        lines.clear();
        return Optional.of(new Block.Table(caption, List.copyOf(head), merged(rows)));
    }

    private static List<Block.Cell> cells(Line line, int start, BodyParser parser) {
        var cells = new ArrayList<Block.Cell>();
        int from = line.from + start;
        while (from < line.to) {
            int bar = line.text.indexOf('|', from);
            int to = bar < 0 || bar > line.to ? line.to : bar;
            if (to < line.to || !line.text.substring(from, to).isBlank()) {
                int first = from;
                while (first < to && line.text.charAt(first) == ' ') {
                    first++;
                }
                cells.add(new Block.Cell(parser.inlines(line.text, first, to, false), 1, 1));
            }
            from = to + 1;
        }
        return cells;
    }

    private static List<List<Block.Cell>> merged(List<List<Block.Cell>> rows) {
        var merged = new ArrayList<List<Block.Cell>>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<Block.Cell>();
            for (int column = 0; column < rows.get(row).size(); column++) {
                var cell = rows.get(row).get(column);
                if (row > 0 && isAbove(cell)) {
                    continue;
                }
                int height = 1;
                while (row + height < rows.size()
                        && column < rows.get(row + height).size()
                        && isAbove(rows.get(row + height).get(column))) {
                    height++;
                }
                cells.add(new Block.Cell(cell.text(), 1, height));
            }
            merged.add(List.copyOf(cells));
        }
        return List.copyOf(merged);
    }

    private static boolean isAbove(Block.Cell cell) {
        return cell.text().size() == 1
                && cell.text().getFirst() instanceof Inline.Text(var text, int _, int _)
                && text.strip().equals("^");
    }
}
