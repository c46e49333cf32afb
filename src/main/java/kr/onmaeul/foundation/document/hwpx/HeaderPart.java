package kr.onmaeul.foundation.document.hwpx;

import java.util.List;

/// `header.xml`: fonts, borders, shapes of letters and paragraphs, styles.
final class HeaderPart {

    private static final String[] SCRIPTS = {"HANGUL", "LATIN", "HANJA", "JAPANESE", "OTHER", "SYMBOL", "USER"};
    private static final int OUTLINE_LEVELS = 10;
    private static final int KOREAN = 1042;

    private final Shapes shapes;

    HeaderPart(Shapes shapes) {
        this.shapes = shapes;
    }

    void write(Xml xml) {
        xml.declaration();
        var attributes = new Object[Xml.NAMESPACES.length + 4];
        System.arraycopy(Xml.NAMESPACES, 0, attributes, 0, Xml.NAMESPACES.length);
        System.arraycopy(new Object[] {"version", "1.4", "secCnt", 1}, 0, attributes, Xml.NAMESPACES.length, 4);
        xml.open("hh:head", attributes);
        xml.empty("hh:beginNum", "page", 1, "footnote", 1, "endnote", 1, "pic", 1, "tbl", 1, "equation", 1);
        xml.open("hh:refList");
        fonts(xml);
        xml.open("hh:borderFills", "itemCnt", Fill.values().length);
        List.of(Fill.values()).forEach(fill -> fill.write(xml));
        xml.close();
        xml.open("hh:charProperties", "itemCnt", shapes.letters().size());
        int id = 0;
        for (var letters : shapes.letters()) {
            letters.write(xml, id++);
        }
        xml.close();
        xml.open("hh:tabProperties", "itemCnt", 1);
        xml.empty("hh:tabPr", "id", 0, "autoTabLeft", 0, "autoTabRight", 0);
        xml.close();
        outline(xml);
        xml.open("hh:paraProperties", "itemCnt", shapes.lines().size());
        id = 0;
        for (var lines : shapes.lines()) {
            lines.write(xml, id++);
        }
        xml.close();
        styles(xml);
        xml.close();
        xml.open("hh:compatibleDocument", "targetProgram", "HWP201X");
        xml.empty("hh:layoutCompatibility").close();
        xml.open("hh:docOption");
        xml.empty("hh:linkinfo", "path", "", "pageInherit", 0, "footnoteInherit", 0)
                .close();
        xml.empty("hh:trackchageConfig", "flags", 56);
        xml.close();
    }

    private static void fonts(Xml xml) {
        xml.open("hh:fontfaces", "itemCnt", SCRIPTS.length);
        for (var script : SCRIPTS) {
            xml.open("hh:fontface", "lang", script, "fontCnt", Letters.FONTS.length);
            for (int font = 0; font < Letters.FONTS.length; font++) {
                xml.empty("hh:font", "id", font, "face", Letters.FONTS[font], "type", "TTF", "isEmbedded", 0);
            }
            xml.close();
        }
        xml.close();
    }

    /// The outline draws no numbers: those of the headings are text.
    private static void outline(Xml xml) {
        xml.open("hh:numberings", "itemCnt", 1);
        xml.open("hh:numbering", "id", 1, "start", 0);
        for (int level = 1; level <= OUTLINE_LEVELS; level++) {
            xml.empty(
                    "hh:paraHead",
                    "start",
                    1,
                    "level",
                    level,
                    "align",
                    "LEFT",
                    "useInstWidth",
                    0,
                    "autoIndent",
                    0,
                    "widthAdjust",
                    0,
                    "textOffsetType",
                    "PERCENT",
                    "textOffset",
                    0,
                    "numFormat",
                    "DIGIT",
                    "charPrIDRef",
                    4294967295L,
                    "checkable",
                    0);
        }
        xml.close().close();
    }

    private void styles(Xml xml) {
        xml.open("hh:styles", "itemCnt", Style.values().length);
        for (var style : Style.values()) {
            xml.empty(
                    "hh:style",
                    "id",
                    style.id(),
                    "type",
                    "PARA",
                    "name",
                    style.korean(),
                    "engName",
                    style.english(),
                    "paraPrIDRef",
                    shapes.id(Shapes.lines(style)),
                    "charPrIDRef",
                    shapes.id(style.letters()),
                    "nextStyleIDRef",
                    style.id(),
                    "langID",
                    KOREAN,
                    "lockForm",
                    0);
        }
        xml.close();
    }
}
