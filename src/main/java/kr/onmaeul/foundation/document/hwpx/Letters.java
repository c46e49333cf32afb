package kr.onmaeul.foundation.document.hwpx;

import java.util.Set;
import kr.onmaeul.foundation.document.Run.Emphasis;

/// The shape of letters.
///
/// @param font which of the two fonts
/// @param height in hundredths of a point
/// @param colour as `#RRGGBB`
record Letters(int font, int height, String colour, boolean bold, Set<Emphasis> emphasis) {

    /// Fonts stand in the file by name; they come with every Hangul, and elsewhere another takes their place.
    static final String[] FONTS = {"함초롬바탕", "함초롬돋움"};

    static final Letters BODY = new Letters(0, 1200, "#000000", false, Set.of());
    static final Letters CELL = new Letters(0, 1050, "#000000", false, Set.of());

    static final String[] SCRIPTS = {"hangul", "latin", "hanja", "japanese", "other", "symbol", "user"};

    static Letters gothic(int height) {
        return new Letters(1, height, "#000000", false, Set.of());
    }

    static Letters heading(int height) {
        return new Letters(1, height, "#000000", true, Set.of());
    }

    Letters coloured(String other) {
        return new Letters(font, height, other, bold, emphasis);
    }

    Letters emphasised(Set<Emphasis> other) {
        return new Letters(font, height, colour, bold, other);
    }

    Letters noHigherThan(int most) {
        return new Letters(font, Math.min(height, most), colour, bold, emphasis);
    }

    void write(Xml xml, int id) {
        xml.open(
                "hh:charPr",
                "id",
                id,
                "height",
                height,
                "textColor",
                colour,
                "shadeColor",
                "none",
                "useFontSpace",
                0,
                "useKerning",
                0,
                "symMark",
                "NONE",
                "borderFillIDRef",
                Fill.LETTER.id());
        same(xml, "hh:fontRef", font);
        same(xml, "hh:ratio", 100);
        same(xml, "hh:spacing", 0);
        same(xml, "hh:relSz", 100);
        same(xml, "hh:offset", 0);
        if (bold || emphasis.contains(Emphasis.BOLD)) {
            xml.empty("hh:bold");
        }
        if (emphasis.contains(Emphasis.ITALIC)) {
            xml.empty("hh:italic");
        }
        xml.empty(
                "hh:underline",
                "type",
                emphasis.contains(Emphasis.UNDERLINE) ? "BOTTOM" : "NONE",
                "shape",
                "SOLID",
                "color",
                colour);
        xml.empty("hh:strikeout", "shape", emphasis.contains(Emphasis.STRUCK) ? "SOLID" : "NONE", "color", colour);
        xml.empty("hh:outline", "type", "NONE");
        xml.empty("hh:shadow", "type", "NONE", "color", "#B2B2B2", "offsetX", 10, "offsetY", 10);
        xml.close();
    }

    private static void same(Xml xml, String name, int value) {
        var attributes = new Object[2 * SCRIPTS.length];
        for (int at = 0; at < SCRIPTS.length; at++) {
            attributes[2 * at] = SCRIPTS[at];
            attributes[2 * at + 1] = value;
        }
        xml.empty(name, attributes);
    }
}
