package kr.onmaeul.foundation.document.html;

import java.util.Arrays;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Table;

/// How wide the columns of a table must be at least, in millimetres, so that a letter has room in each of their cells
/// and in those of the tables within them. What is narrower is painted over its neighbours, or beyond the paper.
final class LeastWidths {

    /// A letter with the air around it.
    private static final int LETTER = 6;

    /// The air around what stands in a cell.
    private static final int AIR = 3;

    private LeastWidths() {}

    /// @param places the first columns of all cells of all rows
    static int[] of(Table table, List<List<Integer>> places) {
        var least = new int[table.columns().size()];
        Arrays.fill(least, LETTER);
        for (int row = 0; row < table.rows().size(); row++) {
            var cells = table.rows().get(row).cells();
            for (int nth = 0; nth < cells.size(); nth++) {
                var cell = cells.get(nth);
                if (cell.columns() == 1) {
                    int column = places.get(row).get(nth);
                    least[column] = Math.max(least[column], AIR + widest(cell.blocks()));
                }
            }
        }
        return least;
    }

    /// The widest table among what stands in a cell.
    private static int widest(List<Block> blocks) {
        int widest = 0;
        for (var block : blocks) {
            widest = Math.max(
                    widest,
                    switch (block) {
                        case Table table ->
                            Arrays.stream(of(table, table.places())).sum();
                        case ItemList list ->
                            list.items().stream()
                                    .mapToInt(item -> widest(item.blocks()))
                                    .max()
                                    .orElse(0);
                        case Block _ -> 0;
                    });
        }
        return widest;
    }
}
