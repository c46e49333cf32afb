package kr.onmaeul.foundation.document.hwpx;

import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Sheet;

/// Header, footer and page number.
final class FramePart {

    private final Xml xml;
    private final ParagraphPart paragraphs;

    FramePart(Xml xml, ParagraphPart paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    void write(Document.Frame frame) {
        if (!frame.header().isEmpty()) {
            line("hp:header", Style.HEADER, frame.header(), "TOP");
        }
        if (!frame.footer().isEmpty()) {
            line("hp:footer", Style.FOOTER, frame.footer(), "BOTTOM");
        }
        if (frame.numbered()) {
            xml.open("hp:ctrl");
            xml.empty("hp:pageNum", "pos", "BOTTOM_CENTER", "formatType", "DIGIT", "sideChar", "-");
            xml.close();
        }
    }

    /// Whether a page that begins a sheet of this kind would bear something that does not belong there.
    static boolean hides(Document.Frame frame, Sheet.Kind sheet) {
        return switch (sheet) {
            case COVER -> !frame.equals(Document.Frame.plain());
            case CONTENTS -> frame.numbered();
            case LEAF -> false;
        };
    }

    /// Leaves away on the page that begins here what does not belong on a sheet of this kind.
    static void hide(Xml xml, Sheet.Kind sheet) {
        int edges = sheet == Sheet.Kind.COVER ? 1 : 0;
        xml.open("hp:ctrl");
        xml.empty(
                "hp:pageHiding",
                "hideHeader",
                edges,
                "hideFooter",
                edges,
                "hideMasterPage",
                0,
                "hideBorder",
                0,
                "hideFill",
                0,
                "hidePageNum",
                1);
        xml.close();
    }

    private void line(String name, Style style, String text, String vertical) {
        xml.open("hp:ctrl").open(name, "id", paragraphs.id(), "applyPageType", "BOTH");
        SheetPart.openList(xml, vertical);
        paragraphs.line(style, Shapes.lines(style), style.letters(), Run.line(text));
        xml.close().close().close();
    }
}
