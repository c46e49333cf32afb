package kr.onmaeul.foundation.document.hwpx;

import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;

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

    private void line(String name, Style style, String text, String vertical) {
        xml.open("hp:ctrl").open(name, "id", paragraphs.id(), "applyPageType", "BOTH");
        SheetPart.openList(xml, vertical);
        paragraphs.line(style, Shapes.lines(style), style.letters(), Run.line(text));
        xml.close().close().close();
    }
}
