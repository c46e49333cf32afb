package kr.onmaeul.foundation.document.hwpx;

import java.util.List;
import java.util.function.BiConsumer;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Table;

/// A table, or a heading drawn as one.
final class TablePart {

    /// The room between the border of a cell and its text at the sides; above and below it is less.
    static final int INSET = 510;

    static final int INSET_ABOVE = 141;
    static final int LEAST_HEIGHT = 2_000;

    private final Xml xml;
    private final ParagraphPart paragraphs;

    TablePart(Xml xml, ParagraphPart paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    /// @param content writes what a cell holds
    void write(Table table, Room room, BiConsumer<List<Block>, Room> content) {
        var widths = Widths.of(
                table.columns(), Math.max(room.width(), 2 * table.columns().size()));
        var places = table.places();
        var heights = Heights.of(table, places, widths);
        open(table.rows().size(), widths, heights, room, true);
        for (int row = 0; row < heights.length; row++) {
            xml.open("hp:tr");
            var cells = table.rows().get(row).cells();
            for (int at = 0; at < cells.size(); at++) {
                var cell = cells.get(at);
                int column = places.get(row).get(at);
                int width = Heights.sum(widths, column, cell.columns());
                openCell(cell.head(), row < table.headRows(), cell.head() ? Fill.HEAD_CELL : Fill.CELL);
                content.accept(cell.blocks(), Room.cell(width - 2 * INSET, cell.head()));
                closeCell(row, column, cell.rows(), cell.columns(), width, Heights.sum(heights, row, cell.rows()));
            }
            xml.close();
        }
        xml.close();
    }

    /// A heading as a row of cells.
    ///
    /// @param cells how wide each is, in relation to the others, and what writes it
    void bar(Room room, List<BarCell> cells) {
        var widths = Widths.of(cells.stream().map(BarCell::width).toList(), room.width());
        var heights = new int[] {cells.stream().mapToInt(BarCell::height).max().orElse(0) + 2 * INSET_ABOVE};
        open(1, widths, heights, room, false);
        xml.open("hp:tr");
        for (int column = 0; column < widths.length; column++) {
            openCell(false, false, cells.get(column).fill());
            cells.get(column).content().run();
            closeCell(0, column, 1, 1, widths[column], heights[0]);
        }
        xml.close().close();
    }

    record BarCell(int width, int height, Fill fill, Runnable content) {}

    private void open(int rows, int[] widths, int[] heights, Room room, boolean broken) {
        int id = paragraphs.id();
        xml.open(
                "hp:tbl",
                "id",
                id,
                "zOrder",
                id,
                "numberingType",
                "TABLE",
                "textWrap",
                "TOP_AND_BOTTOM",
                "textFlow",
                "BOTH_SIDES",
                "lock",
                0,
                "dropcapstyle",
                "None",
                "pageBreak",
                broken ? "CELL" : "NONE",
                "repeatHeader",
                broken ? 1 : 0,
                "rowCnt",
                rows,
                "colCnt",
                widths.length,
                "cellSpacing",
                0,
                "borderFillIDRef",
                Fill.CELL.id(),
                "noAdjust",
                0);
        xml.empty(
                "hp:sz",
                "width",
                Heights.sum(widths, 0, widths.length),
                "widthRelTo",
                "ABSOLUTE",
                "height",
                Heights.sum(heights, 0, heights.length),
                "heightRelTo",
                "ABSOLUTE",
                "protect",
                0);
        boolean character = room.inCell() || !broken;
        position(xml, character, character ? 0 : room.left());
        xml.empty("hp:outMargin", "left", 0, "right", 0, "top", INSET_ABOVE, "bottom", INSET_ABOVE);
        margins("hp:inMargin");
    }

    /// Only what is no character of its paragraph can go on over pages.
    static void position(Xml xml, boolean character, int left) {
        xml.empty(
                "hp:pos",
                "treatAsChar",
                character ? 1 : 0,
                "affectLSpacing",
                0,
                "flowWithText",
                1,
                "allowOverlap",
                0,
                "holdAnchorAndSO",
                0,
                "vertRelTo",
                "PARA",
                "horzRelTo",
                "COLUMN",
                "vertAlign",
                "TOP",
                "horzAlign",
                "LEFT",
                "vertOffset",
                0,
                "horzOffset",
                left);
    }

    private void openCell(boolean head, boolean repeated, Fill fill) {
        xml.open(
                "hp:tc",
                "name",
                head ? HEAD : "",
                "header",
                repeated ? 1 : 0,
                "hasMargin",
                0,
                "protect",
                0,
                "editable",
                0,
                "dirty",
                0,
                "borderFillIDRef",
                fill.id());
        SheetPart.openList(xml, "CENTER");
    }

    /// The name of a cell that is a heading without being repeated on every page, such as the first of a row.
    static final String HEAD = "head";

    private void closeCell(int row, int column, int rows, int columns, int width, int height) {
        xml.close();
        xml.empty("hp:cellAddr", "colAddr", column, "rowAddr", row);
        xml.empty("hp:cellSpan", "colSpan", columns, "rowSpan", rows);
        xml.empty("hp:cellSz", "width", width, "height", height);
        margins("hp:cellMargin");
        xml.close();
    }

    private void margins(String name) {
        xml.empty(name, "left", INSET, "right", INSET, "top", INSET_ABOVE, "bottom", INSET_ABOVE);
    }
}
