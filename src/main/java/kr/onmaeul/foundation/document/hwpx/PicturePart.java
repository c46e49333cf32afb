package kr.onmaeul.foundation.document.hwpx;

import kr.onmaeul.foundation.document.Picture;

/// A picture as a character of its paragraph.
final class PicturePart {

    private static final double UNITS = 7200 / 25.4;

    private final Xml xml;
    private final ParagraphPart paragraphs;
    private final Pictures pictures;

    PicturePart(Xml xml, ParagraphPart paragraphs, Pictures pictures) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.pictures = pictures;
    }

    static int millimetres(int units) {
        return (int) Math.round(units / UNITS);
    }

    /// How high it is drawn where there may be little room.
    static int height(Picture picture, Room room) {
        return units(picture.height()) * drawn(picture, room) / units(picture.width());
    }

    private static int units(int millimetres) {
        return (int) Math.round(millimetres * UNITS);
    }

    private static int drawn(Picture picture, Room room) {
        return Math.min(units(picture.width()), room.width());
    }

    void write(Picture picture, Room room) {
        int width = drawn(picture, room);
        int height = Math.max(1, height(picture, room));
        int id = paragraphs.id();
        xml.open(
                "hp:pic",
                "id",
                id,
                "zOrder",
                id,
                "numberingType",
                "PICTURE",
                "textWrap",
                "TOP_AND_BOTTOM",
                "textFlow",
                "BOTH_SIDES",
                "lock",
                0,
                "dropcapstyle",
                "None",
                "href",
                "",
                "groupLevel",
                0,
                "instid",
                id,
                "reverse",
                0);
        xml.empty("hp:offset", "x", 0, "y", 0);
        xml.empty("hp:orgSz", "width", units(picture.width()), "height", units(picture.height()));
        xml.empty("hp:curSz", "width", width, "height", height);
        xml.empty("hp:flip", "horizontal", 0, "vertical", 0);
        xml.empty("hp:rotationInfo", "angle", 0, "centerX", width / 2, "centerY", height / 2, "rotateimage", 1);
        xml.open("hp:renderingInfo");
        matrix("hc:transMatrix", 1);
        matrix("hc:scaMatrix", (double) width / units(picture.width()));
        matrix("hc:rotMatrix", 1);
        xml.close();
        xml.empty(
                "hc:img",
                "binaryItemIDRef",
                pictures.name(picture.image()),
                "bright",
                0,
                "contrast",
                0,
                "effect",
                "REAL_PIC",
                "alpha",
                0);
        xml.open("hp:imgRect");
        point("hc:pt0", 0, 0);
        point("hc:pt1", units(picture.width()), 0);
        point("hc:pt2", units(picture.width()), units(picture.height()));
        point("hc:pt3", 0, units(picture.height()));
        xml.close();
        int across = picture.image().across() * 75;
        int down = picture.image().down() * 75;
        xml.empty("hp:imgClip", "left", 0, "right", across, "top", 0, "bottom", down);
        xml.empty("hp:inMargin", "left", 0, "right", 0, "top", 0, "bottom", 0);
        xml.empty("hp:imgDim", "dimwidth", across, "dimheight", down);
        xml.empty("hp:effects");
        xml.empty(
                "hp:sz",
                "width",
                width,
                "widthRelTo",
                "ABSOLUTE",
                "height",
                height,
                "heightRelTo",
                "ABSOLUTE",
                "protect",
                0);
        TablePart.position(xml, true, 0);
        xml.empty("hp:outMargin", "left", 0, "right", 0, "top", 0, "bottom", 0);
        xml.open("hp:shapeComment").text(picture.alternative()).close();
        xml.close();
    }

    private void matrix(String name, double scale) {
        xml.empty(name, "e1", scale, "e2", 0, "e3", 0, "e4", 0, "e5", scale, "e6", 0);
    }

    private void point(String name, int x, int y) {
        xml.empty(name, "x", x, "y", y);
    }
}
