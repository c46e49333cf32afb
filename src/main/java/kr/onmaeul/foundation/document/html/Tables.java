package kr.onmaeul.foundation.document.html;

import java.util.List;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.Table;
import org.jspecify.annotations.Nullable;

/// Writes tables. The name and the unit of a table stand above it.
final class Tables {

    /// Cells below so many millimetres have no room for indents and large letters.
    private static final int NARROW = 30;

    private final Tags tags;
    private final Lines lines;
    private final Blocks blocks;
    private final Form form;
    private int depth;

    Tables(Tags tags, Lines lines, Blocks blocks, Form form) {
        this.tags = tags;
        this.lines = lines;
        this.blocks = blocks;
        this.form = form;
    }

    /// @param first the first row that is written, in a stretch that begins within the table
    /// @param end behind the last row that is written
    void write(Table table, int first, int end) {
        boolean scrolls = depth == 0 && !form.paper();
        if (scrolls) {
            tags.open("div", "class", "scroll", "tabindex", "0");
        }
        if (form.paper() && captioned(table) && first == 0) {
            // What lays out paper has no place for a caption in the structure of a table.
            caption(table);
        }
        if (form.paper()) {
            tags.open(
                    "div",
                    "class",
                    "framed" + (first > 0 ? " from-before" : "")
                            + (end < table.rows().size() ? " goes-on" : ""));
        }
        tags.open("table", "class", depth == 0 ? "grid" : "grid inner");
        if (!form.paper() && captioned(table)) {
            tags.open("caption");
            caption(table);
            tags.close();
        }
        tags.open("colgroup");
        var places = table.places();
        var steps = ColumnSteps.of(table, places, blocks.room());
        steps.forEach(step -> tags.empty("col", "class", "w-" + step));
        tags.close();
        depth++;
        int repeated =
                form.paper() && (depth > 1 || !FewLines.in(table, places, 0, table.headRows(), steps, blocks.room()))
                                || table.headRows() == table.rows().size()
                        ? 0
                        : table.headRows();
        lines.linking(first == 0);
        rows(table, places, steps, 0, first == 0 ? Math.min(repeated, end) : repeated, "thead", "");
        lines.linking(true);
        bodies(table, places, steps, Math.max(first, repeated), end);
        depth--;
        tags.close();
        if (scrolls || form.paper()) {
            tags.close();
        }
    }

    private static boolean captioned(Table table) {
        return !table.caption().isEmpty() || !table.unit().isEmpty();
    }

    private void caption(Table table) {
        tags.open("div", "class", "caption");
        if (!table.caption().isEmpty()) {
            tags.open("span", "class", "name");
            lines.write(table.caption());
            tags.close();
        }
        if (!table.unit().isEmpty()) {
            tags.text(" ").open("span", "class", "unit");
            lines.write(table.unit());
            tags.close();
        }
        tags.close();
    }

    /// On paper, rows that a cell spans are a group of their own. The layout moves the words of such a cell to
    /// its middle again whenever the last of its rows goes over to the next page, and no longer sees a line that
    /// comes to lie across the end of a page. A group that surely has room on a page is therefore kept together,
    /// and the words of a cell that spans a longer one stand at its top.
    private void bodies(Table table, List<List<Integer>> places, List<Integer> steps, int from, int to) {
        if (!form.paper()) {
            rows(table, places, steps, from, to, "tbody", "");
            return;
        }
        int begun = from;
        for (int at = from; at < to; ) {
            int next = at + spanned(table, at);
            if (next > at + 1) {
                boolean few = FewLines.in(table, places, at, next, steps, blocks.room());
                rows(table, places, steps, begun, at, "tbody", "");
                rows(table, places, steps, at, next, "tbody", few ? "together" : "parted");
                begun = next;
            }
            at = next;
        }
        rows(table, places, steps, begun, to, "tbody", "");
    }

    /// How many rows from this one on hang together by their cells.
    private static int spanned(Table table, int from) {
        int rows = 1;
        for (int at = 0; at < rows; at++) {
            for (var cell : table.rows().get(from + at).cells()) {
                rows = Math.max(rows, at + cell.rows());
            }
        }
        return rows;
    }

    /// Heads that nothing stands below are rows like others: what repeats them would have nothing to repeat them for.
    private void rows(
            Table table, List<List<Integer>> places, List<Integer> steps, int from, int to, String group, String kind) {
        if (from == to) {
            return;
        }
        tags.open(group, "class", kind);
        int heads = table.headRows() == table.rows().size() ? 0 : table.headRows();
        int next = from;
        for (int at = from; at < to; at++) {
            boolean above = at < table.headRows();
            if (form.parted() && at == next) {
                next = at + spanned(table, at);
                if (at > heads) {
                    blocks.spot(at);
                }
            }
            tags.open("tr");
            var cells = table.rows().get(at).cells();
            for (int nth = 0; nth < cells.size(); nth++) {
                var cell = cells.get(nth);
                int first = places.get(at).get(nth);
                cell(cell, above, steps.subList(first, first + cell.columns()));
            }
            tags.close();
        }
        tags.close();
    }

    private void cell(Table.Cell cell, boolean above, List<Integer> steps) {
        var line = line(cell);
        int hundredths = steps.stream().mapToInt(Integer::intValue).sum();
        tags.open(
                cell.head() ? "th" : "td",
                "scope",
                cell.head() ? above ? "col" : "row" : "",
                "rowspan",
                cell.rows() > 1 ? String.valueOf(cell.rows()) : "",
                "colspan",
                cell.columns() > 1 ? String.valueOf(cell.columns()) : "",
                "class",
                line != null
                        ? Blocks.alignment(line.alignment())
                        : blocks.room() * hundredths / 100 < NARROW ? "narrow" : "");
        if (line == null) {
            blocks.writeIn(hundredths, cell.blocks());
        } else {
            lines.write(line.text());
        }
        tags.close();
    }

    /// The one line of a cell that has no more in it.
    private static @Nullable Paragraph line(Table.Cell cell) {
        return cell.blocks().size() == 1
                        && cell.blocks().getFirst() instanceof Paragraph paragraph
                        && paragraph.style() == Style.NORMAL
                        && !paragraph.text().isEmpty()
                ? paragraph
                : null;
    }
}
