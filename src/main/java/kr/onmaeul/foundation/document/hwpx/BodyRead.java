package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.hwpx.HwpxReading.Notes;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused.Reason;

/// Reads sections: paragraphs and what hangs in them, down into cells.
final class BodyRead {

    private final HeaderRead header;
    private final Notes notes;
    private final PictureRead pictures;
    private final Gathering gathering;
    private final boolean ours;
    private String top = "";
    private String bottom = "";
    private boolean numbered;
    private int paragraphs;

    BodyRead(Archive archive, PackageRead contents, HeaderRead header, Notes notes) {
        this.header = header;
        this.notes = notes;
        this.ours = contents.ours();
        this.pictures = new PictureRead(archive, contents, notes);
        this.gathering = new Gathering(notes, ours, false);
    }

    Document.Frame frame() {
        return new Document.Frame(top, bottom, numbered);
    }

    List<Block> blocks() {
        return gathering.body();
    }

    void section(Cursor cursor) {
        cursor.children(() -> {
            if (cursor.name().equals("p")) {
                notes.nextParagraph();
                gathering.add(paragraph(cursor, 1));
            }
        });
    }

    /// The paragraphs of a cell.
    Gathering cell(Cursor cursor, int depth) {
        var cell = new Gathering(notes, ours, true);
        cursor.children(() -> cell.add(paragraph(cursor, depth)));
        return cell;
    }

    Gathering emptyCell() {
        return new Gathering(notes, ours, true);
    }

    boolean ours() {
        return ours;
    }

    private ParagraphRead paragraph(Cursor cursor, int depth) {
        if (++paragraphs > Limits.BLOCKS) {
            throw new Cursor.Stopped(new HwpxRefused(Reason.MANY_BLOCKS, Limits.BLOCKS));
        }
        var shape = header.shape(cursor.attribute("paraPrIDRef"));
        var style = header.style(cursor.attribute("styleIDRef"))
                .flatMap(named -> Style.named(named.korean(), named.english()));
        boolean newPage = cursor.attribute("pageBreak").equals("1");
        var within = new Within(depth);
        cursor.children(() -> {
            if (cursor.name().equals("run")) {
                within.run(cursor);
            }
        });
        return new ParagraphRead(style, shape, newPage, within.runs.runs(), within.objects, within.bookmark);
    }

    /// What stands within one paragraph.
    private final class Within {

        private final int depth;
        private final RunsRead runs = new RunsRead(notes);
        private final List<Object> objects = new ArrayList<>();
        private String bookmark = "";

        Within(int depth) {
            this.depth = depth;
        }

        void run(Cursor cursor) {
            var emphasis = header.emphasis(cursor.attribute("charPrIDRef"));
            cursor.children(() -> {
                switch (cursor.name()) {
                    case "t" -> runs.words(cursor, emphasis);
                    case "ctrl" -> cursor.children(() -> control(cursor));
                    case "tbl" -> table(cursor);
                    case "pic" -> pictures.read(cursor, ours).ifPresent(objects::add);
                    case "equation" -> notes.add(NotTaken.Kind.EQUATION, within(cursor, "script"));
                    case "compose" -> runs.add(cursor.attribute("composeText"), emphasis);
                    case "dutmal" -> runs.add(within(cursor, "mainText"), emphasis);
                    case "chart" -> notes.add(NotTaken.Kind.CHART, "");
                    case "ole" -> notes.add(NotTaken.Kind.OBJECT, "");
                    case "video" -> notes.add(NotTaken.Kind.VIDEO, "");
                    case "secPr" -> sheet(cursor);
                    case "btn", "radioBtn", "checkBtn", "comboBox", "listBox", "edit", "scrollBar" ->
                        notes.add(NotTaken.Kind.FORM_FIELD, cursor.attribute("caption"));
                    case "rect", "ellipse", "arc", "polygon", "curve", "line", "connectLine", "textart", "container" ->
                        shape(cursor);
                    default -> {}
                }
            });
        }

        private void control(Cursor cursor) {
            switch (cursor.name()) {
                case "fieldBegin" -> runs.openField(cursor, hidden -> notes.add(NotTaken.Kind.COMMENT, hidden.text()));
                case "fieldEnd" -> runs.closeField();
                case "bookmark" -> bookmark = cursor.attribute("name");
                case "header" -> top = cursor.text().strip();
                case "footer" -> bottom = cursor.text().strip();
                case "pageNum" -> numbered |= !cursor.attribute("pos").equals("NONE");
                case "footNote" -> notes.add(NotTaken.Kind.FOOTNOTE, cursor.text());
                case "endNote" -> notes.add(NotTaken.Kind.ENDNOTE, cursor.text());
                case "hiddenComment" -> notes.add(NotTaken.Kind.COMMENT, cursor.text());
                case "colPr" -> {
                    if (cursor.number("colCount") > 1) {
                        notes.add(NotTaken.Kind.COLUMNS, "");
                    }
                }
                default -> {}
            }
        }

        private void sheet(Cursor cursor) {
            if (cursor.number("masterPageCnt") > 0) {
                notes.add(NotTaken.Kind.MASTER_PAGE, "");
            }
        }

        private void table(Cursor cursor) {
            if (depth >= Document.DEEPEST) {
                notes.add(NotTaken.Kind.TOO_DEEP, cursor.text());
            } else {
                objects.add(new TableRead(BodyRead.this, notes).read(cursor, depth + 1));
            }
        }

        private void shape(Cursor cursor) {
            var text = new ArrayList<Block>();
            drawn(cursor, text);
            notes.add(NotTaken.Kind.SHAPE, text.isEmpty() ? "" : first(text.getFirst()));
            objects.addAll(text);
        }

        /// The paragraphs in a shape, also in shapes within it.
        private void drawn(Cursor cursor, List<Block> text) {
            cursor.children(() -> {
                if (cursor.name().equals("subList")) {
                    text.addAll(cell(cursor, Document.DEEPEST).loose());
                } else {
                    drawn(cursor, text);
                }
            });
        }

        private String first(Block block) {
            return block instanceof Block.Paragraph(var _, var _, var words) ? Run.plain(words) : "";
        }
    }

    private static String within(Cursor cursor, String name) {
        var found = new String[] {""};
        cursor.children(() -> {
            if (cursor.name().equals(name)) {
                found[0] = cursor.text();
            }
        });
        return found[0];
    }
}
