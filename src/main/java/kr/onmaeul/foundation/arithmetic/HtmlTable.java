package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.arithmetic.Writing.Pen.Spot;
import org.jsoup.nodes.Element;

/// A table of a page with a spot for every column of every row.
///
/// @param headings how many rows, from above, are headings
/// @param spots how many spots there are in all
record HtmlTable(int headings, List<List<Spot>> rows, int spots) {

    /// @param most where to stop; a page may say that one cell reaches over a million
    static HtmlTable read(Element table, int most) {
        var rows = new ArrayList<List<Spot>>();
        Map<Integer, Hanging> hanging = new HashMap<>();
        int headings = 0;
        int spots = 0;
        for (var row : table.select("tr")) {
            if (row.closest("table") != table || spots > most) {
                continue;
            }
            var cells = row.children().stream()
                    .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                    .toList();
            var isHeading = row.closest("thead") != null
                    || !cells.isEmpty() && cells.stream().allMatch(cell -> cell.nameIs("th"));
            headings += isHeading && headings == rows.size() ? 1 : 0;
            var made = row(cells, hanging);
            rows.add(made);
            spots += made.size();
        }
        return new HtmlTable(headings, rows, spots);
    }

    /// A cell that reaches down into the rows below.
    private record Hanging(String text, int rows) {}

    private static List<Spot> row(List<Element> cells, Map<Integer, Hanging> hanging) {
        var made = new ArrayList<Spot>();
        int next = 0;
        while (made.size() < WritingLimits.COLUMNS && (next < cells.size() || hanging.containsKey(made.size()))) {
            int column = made.size();
            var above = hanging.get(column);
            if (above != null) {
                made.add(new Spot(above.text(), true));
                if (above.rows() > 1) {
                    hanging.put(column, new Hanging(above.text(), above.rows() - 1));
                } else {
                    hanging.remove(column);
                }
                continue;
            }
            var cell = cells.get(next++);
            var text = cell.text();
            int wide = span(cell, "colspan");
            int high = span(cell, "rowspan");
            for (int i = 0; i < wide && made.size() < WritingLimits.COLUMNS; i++) {
                if (high > 1) {
                    hanging.put(made.size(), new Hanging(text, high - 1));
                }
                made.add(new Spot(text, i > 0));
            }
        }
        return made;
    }

    private static int span(Element cell, String name) {
        try {
            return Math.clamp(Integer.parseInt(cell.attr(name).strip()), 1, WritingLimits.COLUMNS);
        } catch (NumberFormatException none) {
            return 1;
        }
    }
}
