package kr.onmaeul.foundation.document.html;

import java.util.List;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// Whether the heads of a table can stand again on every page of paper: a few lines of words can. Heads that would fill
/// the page themselves leave no room for what they are heads of, and stand once.
final class HeadHeight {

    private static final int MOST_LINES = 15;

    /// What half an em of the letters of a table takes, in tenths of a millimetre.
    private static final int HALF_WIDTH = 19;

    private HeadHeight() {}

    /// @param steps the widths of the columns in hundredths
    /// @param room the width of the table in millimetres
    static boolean standsAgain(Table table, List<Integer> steps, int room) {
        if (table.headRows() == 0 || table.headRows() == table.rows().size()) {
            return false;
        }
        int lines = 0;
        var all = table.places();
        for (int row = 0; row < table.headRows(); row++) {
            int highest = 1;
            var cells = table.rows().get(row).cells();
            var places = all.get(row);
            for (int nth = 0; nth < cells.size(); nth++) {
                var cell = cells.get(nth);
                int first = places.get(nth);
                int hundredths = steps.subList(first, first + cell.columns()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                int across = Math.max(2, (room * hundredths / 10 - 30) / HALF_WIDTH);
                highest = Math.max(highest, lines(cell, across));
            }
            lines += highest;
        }
        return lines <= MOST_LINES;
    }

    private static int lines(Table.Cell cell, int across) {
        int lines = 0;
        for (var block : cell.blocks()) {
            if (!(block instanceof Paragraph(var style, var _, var text))
                    || style != Style.NORMAL && style != Style.NOTE) {
                return MOST_LINES + 1;
            }
            lines += 1;
            for (var line : Run.plain(text).split("\n", -1)) {
                lines += HalfWidths.of(line) / across;
            }
            lines += (int) text.stream().filter(Run.LineBreak.class::isInstance).count();
        }
        return lines;
    }
}
