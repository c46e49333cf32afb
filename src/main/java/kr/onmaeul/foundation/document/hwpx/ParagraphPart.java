package kr.onmaeul.foundation.document.hwpx;

import java.util.List;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Sheet;

/// Opens paragraphs and writes their runs. The first carries what holds for the whole section.
final class ParagraphPart {

    /// The name of a field that is a figure, and of the parameter that says what was counted.
    static final String FIGURE = "figure";

    static final String MEANING = "Meaning";

    private static final String LINK_COLOUR = "#0B50D0";

    private final Xml xml;
    private final Shapes shapes;
    private final Document.Frame frame;
    private boolean begun;
    private boolean newPage;
    private Sheet.Kind sheet = Sheet.Kind.LEAF;
    private int ids;

    ParagraphPart(Xml xml, Shapes shapes, Document.Frame frame) {
        this.xml = xml;
        this.shapes = shapes;
        this.frame = frame;
    }

    /// Whether something stands in the section and no page break waits for a paragraph.
    boolean settled() {
        return begun && !newPage;
    }

    /// The next paragraph begins a page.
    void breakPage() {
        if (newPage) {
            open(Style.HOLDER, Shapes.lines(Style.HOLDER));
            close();
        }
        newPage = true;
    }

    /// The next paragraph begins a sheet of this kind.
    void beginSheet(Sheet.Kind kind) {
        sheet = kind;
    }

    /// A number for a thing that needs one of its own in the section.
    int id() {
        return ++ids;
    }

    void open(Style style, Lines lines) {
        xml.open(
                "hp:p",
                "id",
                0,
                "paraPrIDRef",
                shapes.id(lines),
                "styleIDRef",
                style.id(),
                "pageBreak",
                newPage ? 1 : 0,
                "columnBreak",
                0,
                "merged",
                0);
        newPage = false;
        var beginning = sheet;
        sheet = Sheet.Kind.LEAF;
        if (!begun) {
            begun = true;
            openRun(Letters.BODY);
            SheetPart.write(xml);
            new FramePart(xml, this).write(frame);
            xml.close();
        }
        if (FramePart.hides(frame, beginning)) {
            openRun(Letters.BODY);
            FramePart.hide(xml, beginning);
            xml.close();
        }
    }

    void close() {
        xml.close();
    }

    void openRun(Letters letters) {
        xml.open("hp:run", "charPrIDRef", shapes.id(letters));
    }

    /// A paragraph of words only.
    void line(Style style, Lines lines, Letters letters, List<Run> text) {
        open(style, lines);
        runs(text, letters);
        close();
    }

    /// A number or mark, a fixed-width blank, and the words.
    void marked(Style style, Lines lines, Letters letters, String mark, List<Run> text) {
        open(style, lines);
        if (!mark.isEmpty()) {
            openRun(letters);
            xml.open("hp:t").text(mark).empty("hp:fwSpace").close().close();
        }
        runs(text, letters);
        close();
    }

    void runs(List<Run> text, Letters base) {
        if (text.isEmpty()) {
            openRun(base);
            xml.empty("hp:t").close();
        }
        for (var run : text) {
            switch (run) {
                case Run.Text(var words, var emphasis) -> words(words, base.emphasised(emphasis));
                case Run.LineBreak() -> {
                    openRun(base);
                    xml.open("hp:t").empty("hp:lineBreak").close().close();
                }
                case Run.Link(var words, var address, var emphasis) -> {
                    int id = openField("", "", address);
                    words(words, base.coloured(LINK_COLOUR).emphasised(emphasis));
                    closeField(id);
                }
                case Run.Figure(var words, var address, var meaning, var emphasis) -> {
                    int id = openField(FIGURE, meaning, address);
                    words(words, base.emphasised(emphasis));
                    closeField(id);
                }
            }
        }
    }

    private void words(String words, Letters letters) {
        openRun(letters);
        xml.open("hp:t").text(words).close().close();
    }

    /// @param name tells a figure from a link
    /// @param meaning of a figure; shown where a program shows what stands behind a field
    private int openField(String name, String meaning, String address) {
        int id = id();
        openRun(Letters.BODY);
        xml.open("hp:ctrl");
        xml.open(
                "hp:fieldBegin",
                "id",
                id,
                "type",
                "HYPERLINK",
                "name",
                name,
                "editable",
                0,
                "dirty",
                0,
                "zorder",
                -1,
                "fieldid",
                id);
        xml.open("hp:parameters", "cnt", meaning.isEmpty() ? 6 : 7, "name", "");
        xml.open("hp:integerParam", "name", "Prop").text("0").close();
        string("Command", address.replaceAll("([\\\\:;])", "\\\\$1") + ";1;0;0;");
        string("Path", address);
        string("Category", "HWPHYPERLINK_TYPE_URL");
        string("TargetType", "HWPHYPERLINK_TARGET_DOCUMENT_DONTCARE");
        string("DocOpenType", "HWPHYPERLINK_JUMP_NEWTAB");
        if (!meaning.isEmpty()) {
            string(MEANING, meaning);
        }
        xml.close().close().close().close();
        return id;
    }

    private void string(String name, String value) {
        xml.open("hp:stringParam", "name", name).text(value).close();
    }

    private void closeField(int id) {
        openRun(Letters.BODY);
        xml.open("hp:ctrl")
                .empty("hp:fieldEnd", "beginIDRef", id, "fieldid", id)
                .close()
                .close();
    }
}
