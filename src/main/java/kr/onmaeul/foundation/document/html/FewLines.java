package kr.onmaeul.foundation.document.html;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// Whether rows of a table surely take no more than a few lines of paper: then they can stand again on every page as
/// its heads, or be kept together on one. What cannot be told, such as a picture, counts as many.
final class FewLines {

    private static final int MOST = 15;

    /// What half an em of the letters of a table takes, in tenths of a millimetre.
    private static final int HALF_WIDTH = 19;

    /// How far the words of an item stand in, in half-widths.
    private static final int INDENT = 4;

    private FewLines() {}

    /// @param all the first columns of all cells of all rows
    /// @param steps the widths of the columns in hundredths
    /// @param room the width of the table in millimetres
    static boolean in(Table table, List<List<Integer>> all, int from, int to, List<Integer> steps, int room) {
        int lines = 0;
        for (int row = from; row < to; row++) {
            int highest = 1;
            var cells = table.rows().get(row).cells();
            for (int nth = 0; nth < cells.size(); nth++) {
                var cell = cells.get(nth);
                int first = all.get(row).get(nth);
                int hundredths = steps.subList(first, first + cell.columns()).stream()
                        .mapToInt(Integer::intValue)
                        .sum();
                highest = Math.max(highest, lines(cell.blocks(), (room * hundredths / 10 - 30) / HALF_WIDTH));
            }
            lines += highest;
        }
        return lines <= MOST;
    }

    /// @param across how many half-widths stand in a line
    private static int lines(List<Block> blocks, int across) {
        int lines = 0;
        for (var block : blocks) {
            lines += switch (block) {
                case Paragraph(var style, var _, var text)
                when style == Style.NORMAL || style == Style.NOTE -> lines(Run.plain(text), across);
                case ItemList list ->
                    list.items().stream()
                            .mapToInt(item -> lines(Run.plain(item.text()), across - INDENT)
                                    + lines(item.blocks(), across - INDENT))
                            .sum();
                case Block _ -> MOST + 1;
            };
        }
        return lines;
    }

    private static int lines(String text, int across) {
        int lines = text.lines()
                .mapToInt(line -> 1 + HalfWidths.of(line) / Math.max(2, across))
                .sum();
        return Math.max(1, lines);
    }
}
