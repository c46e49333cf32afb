package kr.onmaeul.foundation.document.html;

import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.Table;
import org.jspecify.annotations.Nullable;

/// Writes tables. The name and the unit of a table stand above it.
final class Tables {

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

    void write(Table table) {
        boolean scrolls = depth == 0 && !form.paper();
        if (scrolls) {
            tags.open("div", "class", "scroll", "tabindex", "0");
        }
        if (form.paper() && captioned(table)) {
            // What lays out paper has no place for a caption in the structure of a table.
            caption(table);
        }
        tags.open("table", "class", depth == 0 ? "grid" : "grid inner");
        if (!form.paper() && captioned(table)) {
            tags.open("caption");
            caption(table);
            tags.close();
        }
        tags.open("colgroup");
        ColumnSteps.of(table.columns()).forEach(step -> tags.empty("col", "class", "w-" + step));
        tags.close();
        depth++;
        rows(table, 0, table.headRows(), "thead");
        rows(table, table.headRows(), table.rows().size(), "tbody");
        depth--;
        tags.close();
        if (scrolls) {
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

    private void rows(Table table, int from, int to, String group) {
        if (from == to) {
            return;
        }
        tags.open(group);
        for (var row : table.rows().subList(from, to)) {
            tags.open("tr");
            row.cells().forEach(cell -> cell(cell, group.equals("thead")));
            tags.close();
        }
        tags.close();
    }

    private void cell(Table.Cell cell, boolean above) {
        var line = line(cell);
        tags.open(
                cell.head() ? "th" : "td",
                "scope",
                cell.head() ? above ? "col" : "row" : "",
                "rowspan",
                cell.rows() > 1 ? String.valueOf(cell.rows()) : "",
                "colspan",
                cell.columns() > 1 ? String.valueOf(cell.columns()) : "",
                "class",
                line == null ? "" : Blocks.alignment(line.alignment()));
        if (line == null) {
            blocks.write(cell.blocks());
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
