package kr.onmaeul.foundation.document.hwpx;

/// The sheet of paper: A4 upright, 20 mm at the sides, and one column.
final class SheetPart {

    private static final int WIDTH = 59_528;
    private static final int HEIGHT = 84_188;
    private static final int SIDE = 5_669;
    private static final int BAND = 4_252;

    private SheetPart() {}

    static void write(Xml xml) {
        xml.open(
                "hp:secPr",
                "id",
                "",
                "textDirection",
                "HORIZONTAL",
                "spaceColumns",
                1134,
                "tabStop",
                8000,
                "tabStopVal",
                4000,
                "tabStopUnit",
                "HWPUNIT",
                "outlineShapeIDRef",
                1,
                "memoShapeIDRef",
                0,
                "textVerticalWidthHead",
                0,
                "masterPageCnt",
                0);
        xml.empty("hp:grid", "lineGrid", 0, "charGrid", 0, "wonggojiFormat", 0);
        xml.empty("hp:startNum", "pageStartsOn", "BOTH", "page", 0, "pic", 0, "tbl", 0, "equation", 0);
        xml.empty(
                "hp:visibility",
                "hideFirstHeader",
                0,
                "hideFirstFooter",
                0,
                "hideFirstMasterPage",
                0,
                "border",
                "SHOW_ALL",
                "fill",
                "SHOW_ALL",
                "hideFirstPageNum",
                0,
                "hideFirstEmptyLine",
                0,
                "showLineNumber",
                0);
        xml.empty("hp:lineNumberShape", "restartType", 0, "countBy", 0, "distance", 0, "startNumber", 0);
        xml.open("hp:pagePr", "landscape", "WIDELY", "width", WIDTH, "height", HEIGHT, "gutterType", "LEFT_ONLY");
        xml.empty(
                "hp:margin",
                "header",
                BAND,
                "footer",
                BAND,
                "gutter",
                0,
                "left",
                SIDE,
                "right",
                SIDE,
                "top",
                SIDE,
                "bottom",
                BAND);
        xml.close();
        notes(xml, "hp:footNotePr", "EACH_COLUMN");
        notes(xml, "hp:endNotePr", "END_OF_DOCUMENT");
        for (var pages : new String[] {"BOTH", "EVEN", "ODD"}) {
            xml.open(
                    "hp:pageBorderFill",
                    "type",
                    pages,
                    "borderFillIDRef",
                    Fill.NONE.id(),
                    "textBorder",
                    "PAPER",
                    "headerInside",
                    0,
                    "footerInside",
                    0,
                    "fillArea",
                    "PAPER");
            xml.empty("hp:offset", "left", 1417, "right", 1417, "top", 1417, "bottom", 1417);
            xml.close();
        }
        xml.close();
        xml.open("hp:ctrl");
        xml.empty(
                "hp:colPr", "id", "", "type", "NEWSPAPER", "layout", "LEFT", "colCount", 1, "sameSz", 1, "sameGap", 0);
        xml.close();
    }

    private static void notes(Xml xml, String name, String place) {
        xml.open(name);
        xml.empty(
                "hp:autoNumFormat",
                "type",
                "DIGIT",
                "userChar",
                "",
                "prefixChar",
                "",
                "suffixChar",
                ")",
                "supscript",
                0);
        xml.empty("hp:noteLine", "length", -1, "type", "SOLID", "width", "0.12 mm", "color", "#000000");
        xml.empty("hp:noteSpacing", "betweenNotes", 283, "belowLine", 567, "aboveLine", 850);
        xml.empty("hp:numbering", "type", "CONTINUOUS", "newNum", 1);
        xml.empty("hp:placement", "place", place, "beneathText", 0);
        xml.close();
    }

    /// Opens what holds the paragraphs of a cell, a header or a footer.
    static void openList(Xml xml, String vertical) {
        xml.open(
                "hp:subList",
                "id",
                "",
                "textDirection",
                "HORIZONTAL",
                "lineWrap",
                "BREAK",
                "vertAlign",
                vertical,
                "linkListIDRef",
                0,
                "linkListNextIDRef",
                0,
                "textWidth",
                0,
                "textHeight",
                0,
                "hasTextRef",
                0,
                "hasNumRef",
                0);
    }
}
