package kr.onmaeul.foundation.document.hwpx;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// Estimates how high cells must be, counting how often their lines wrap. A program that lays out for itself takes
/// the height as the least; one that does not would cut the text off.
final class Heights {

    private Heights() {}

    /// The height of every row.
    static int[] of(Table table, List<List<Integer>> places, int... widths) {
        var heights = new int[table.rows().size()];
        for (int row = 0; row < heights.length; row++) {
            var cells = table.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                if (cells.get(at).rows() == 1) {
                    heights[row] = Math.max(
                            heights[row], cell(cells.get(at), places.get(row).get(at), widths));
                }
            }
            heights[row] = Math.max(heights[row], TablePart.LEAST_HEIGHT);
        }
        stretched(table, places, heights, widths);
        return heights;
    }

    /// A cell over several rows makes its last row higher where they are not enough.
    private static void stretched(Table table, List<List<Integer>> places, int[] heights, int... widths) {
        for (int row = 0; row < heights.length; row++) {
            var cells = table.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                var cell = cells.get(at);
                if (cell.rows() > 1) {
                    int least = cell(cell, places.get(row).get(at), widths);
                    int last = row + cell.rows() - 1;
                    heights[last] += Math.max(0, least - sum(heights, row, cell.rows()));
                }
            }
        }
    }

    static int sum(int[] all, int from, int count) {
        int sum = 0;
        for (int at = from; at < from + count; at++) {
            sum += all[at];
        }
        return sum;
    }

    private static int cell(Table.Cell cell, int column, int... widths) {
        var room = Room.cell(sum(widths, column, cell.columns()) - 2 * TablePart.INSET, cell.head());
        return blocks(cell.blocks(), room) + 2 * TablePart.INSET_ABOVE;
    }

    private static int blocks(List<Block> blocks, Room room) {
        return blocks.stream().mapToInt(block -> block(block, room)).sum();
    }

    private static int block(Block block, Room room) {
        return switch (block) {
            case Block.Paragraph(var _, var _, var text) -> lines("", text, room);
            case ItemList list -> items(list, room);
            case Table table -> table(table, room);
            case Picture picture -> PicturePart.height(picture, room) + line(room);
            case Block.EndMark _, Block.Heading _, Block.Attachments _, Block.Contents _, Block.PageBreak _ ->
                line(room);
        };
    }

    private static int items(ItemList list, Room room) {
        int height = 0;
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            var within = room.item(list, list.mark(at + 1));
            height += lines(list.mark(at + 1), item.text(), within) + blocks(item.blocks(), within);
        }
        return height;
    }

    private static int table(Table table, Room room) {
        var widths = Widths.of(table.columns(), room.width());
        var rows = of(table, table.places(), widths);
        int above = table.caption().isEmpty() && table.unit().isEmpty() ? 0 : 2 * line(room);
        return sum(rows, 0, rows.length) + above + line(room);
    }

    private static int lines(String mark, List<Run> text, Room room) {
        int across = Math.max(1, room.width() / room.half());
        int count = (mark + Run.plain(text))
                .lines()
                .mapToInt(line -> Math.max(1, Math.ceilDiv(HalfWidths.of(line), across)))
                .sum();
        return Math.max(1, count) * line(room);
    }

    private static int line(Room room) {
        return room.half() * 2 * 16 / 10;
    }
}
