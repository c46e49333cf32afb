package kr.onmaeul.foundation.document.hwpx;

/// Borders and grounds, in the order of their ids.
enum Fill {
    NONE("NONE", ""),
    LETTER("NONE", "none"),
    CELL("SOLID", "none"),
    HEAD_CELL("SOLID", "#E8EDF4"),
    LEAD("SOLID", "#F4F6FA"),
    HEADING("SOLID", "none"),
    HEADING_NUMBER("SOLID", "#1F3864");

    private final String line;
    private final String ground;

    Fill(String line, String ground) {
        this.line = line;
        this.ground = ground;
    }

    int id() {
        return ordinal() + 1;
    }

    void write(Xml xml) {
        xml.open(
                "hh:borderFill",
                "id",
                id(),
                "threeD",
                0,
                "shadow",
                0,
                "centerLine",
                "NONE",
                "breakCellSeparateLine",
                0);
        xml.empty("hh:slash", "type", "NONE", "Crooked", 0, "isCounter", 0);
        xml.empty("hh:backSlash", "type", "NONE", "Crooked", 0, "isCounter", 0);
        for (var side : new String[] {"left", "right", "top", "bottom"}) {
            xml.empty("hh:" + side + "Border", "type", line, "width", "0.12 mm", "color", "#000000");
        }
        xml.empty("hh:diagonal", "type", "SOLID", "width", "0.1 mm", "color", "#000000");
        if (!ground.isEmpty()) {
            xml.open("hc:fillBrush");
            xml.empty("hc:winBrush", "faceColor", ground, "hatchColor", "#999999", "alpha", 0);
            xml.close();
        }
        xml.close();
    }
}
