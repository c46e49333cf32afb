package kr.onmaeul.foundation.document.hwpx;

import kr.onmaeul.foundation.document.Block.Alignment;

/// The shape of a paragraph. Lengths are in hundredths of a point (HWPUNIT).
///
/// @param left where the first line begins
/// @param hang how much further in the other lines begin
/// @param level of the outline, or 0
record Lines(Alignment alignment, int left, int hang, int before, int after, int level, Fill fill, boolean keep) {

    private static final int SPACING = 160;

    /// What the newer and the older reading of lengths are told apart by: the older counts halves.
    private static final String WHOLE = "http://www.hancom.co.kr/hwpml/2016/HwpUnitChar";

    static Lines of(Alignment alignment) {
        return new Lines(alignment, 0, 0, 0, 0, 0, Fill.LETTER, false);
    }

    Lines at(int left, int hang) {
        return new Lines(alignment, left, hang, before, after, level, fill, keep);
    }

    Lines aligned(Alignment other) {
        return new Lines(other, left, hang, before, after, level, fill, keep);
    }

    Lines spaced(int before, int after) {
        return new Lines(alignment, left, hang, before, after, level, fill, keep);
    }

    Lines outlined(int level) {
        return new Lines(alignment, left, hang, before, after, level, fill, true);
    }

    Lines filled(Fill fill) {
        return new Lines(alignment, left, hang, before, after, level, fill, keep);
    }

    Lines kept() {
        return new Lines(alignment, left, hang, before, after, level, fill, true);
    }

    void write(Xml xml, int id) {
        xml.open(
                "hh:paraPr",
                "id",
                id,
                "tabPrIDRef",
                0,
                "condense",
                0,
                "fontLineHeight",
                0,
                "snapToGrid",
                1,
                "suppressLineNumbers",
                0,
                "checked",
                0);
        xml.empty("hh:align", "horizontal", horizontal(alignment), "vertical", "BASELINE");
        xml.empty("hh:heading", "type", level > 0 ? "OUTLINE" : "NONE", "idRef", 0, "level", Math.max(0, level - 1));
        xml.empty(
                "hh:breakSetting",
                "breakLatinWord",
                "KEEP_WORD",
                "breakNonLatinWord",
                "BREAK_WORD",
                "widowOrphan",
                0,
                "keepWithNext",
                keep ? 1 : 0,
                "keepLines",
                0,
                "pageBreakBefore",
                0,
                "lineWrap",
                "BREAK");
        xml.open("hp:switch").open("hp:case", "hp:required-namespace", WHOLE);
        margin(xml, 1);
        xml.close().open("hp:default");
        margin(xml, 2);
        xml.close().close();
        xml.empty("hh:autoSpacing", "eAsianEng", 0, "eAsianNum", 0);
        int inset = fill == Fill.LEAD ? 400 : 0;
        xml.empty(
                "hh:border",
                "borderFillIDRef",
                fill.id(),
                "offsetLeft",
                inset,
                "offsetRight",
                inset,
                "offsetTop",
                inset,
                "offsetBottom",
                inset,
                "connect",
                1,
                "ignoreMargin",
                0);
        xml.close();
    }

    private void margin(Xml xml, int times) {
        xml.open("hh:margin");
        length(xml, "hc:intent", -hang * times);
        length(xml, "hc:left", left * times);
        length(xml, "hc:right", 0);
        length(xml, "hc:prev", before * times);
        length(xml, "hc:next", after * times);
        xml.close();
        xml.empty("hh:lineSpacing", "type", "PERCENT", "value", SPACING, "unit", "HWPUNIT");
    }

    private static void length(Xml xml, String name, int value) {
        xml.empty(name, "value", value, "unit", "HWPUNIT");
    }

    static String horizontal(Alignment alignment) {
        return switch (alignment) {
            case START -> "LEFT";
            case CENTRE -> "CENTER";
            case END -> "RIGHT";
            case JUSTIFIED -> "JUSTIFY";
        };
    }
}
