package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.hwpx.HwpxReading.Notes;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused.Reason;

/// Reads sections: paragraphs and what hangs in them, down into cells.
final class BodyRead {

    static final String CAPTION = "caption";

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

    /// A section begins on a new page.
    void section(Cursor cursor) {
        gathering.newSheet();
        cursor.children(() -> {
            if (cursor.name().equals("p")) {
                notes.nextParagraph();
                gathering.add(paragraph(cursor, 1));
            }
        });
    }

    /// The lines of a caption.
    List<Run> caption(Cursor cursor, int depth) {
        var lines = new ArrayList<Run>();
        cursor.children(() -> cursor.children(() -> {
            var line = paragraph(cursor, depth).runs();
            if (!lines.isEmpty() && !line.isEmpty()) {
                lines.add(new Run.LineBreak());
            }
            lines.addAll(line);
        }));
        return lines;
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
            cursor.children(() -> element(cursor, emphasis));
        }

        private void element(Cursor cursor, Set<Run.Emphasis> emphasis) {
            switch (cursor.name()) {
                case "t" -> runs.words(cursor, emphasis);
                case "ctrl" -> cursor.children(() -> control(cursor, emphasis));
                case "tbl" -> table(cursor);
                case "pic" -> picture(cursor);
                case "equation" -> notes.add(NotTaken.Kind.EQUATION, within(cursor, "script"));
                case "compose" -> runs.add(cursor.attribute("composeText"), emphasis);
                case "dutmal" -> smallPrint(cursor, emphasis);
                case "chart" -> notes.add(NotTaken.Kind.CHART, within(cursor, CAPTION));
                case "ole" -> notes.add(NotTaken.Kind.OBJECT, within(cursor, CAPTION));
                case "video" -> notes.add(NotTaken.Kind.VIDEO, within(cursor, CAPTION));
                case "secPr" -> sheet(cursor);
                case "btn", "radioBtn", "checkBtn", "comboBox", "listBox", "edit", "scrollBar" ->
                    notes.add(NotTaken.Kind.FORM_FIELD, cursor.attribute("caption"));
                case "rect", "ellipse", "arc", "polygon", "curve", "line", "connectLine", "textart", "container" ->
                    shape(cursor);
                case "switch" -> choice(cursor, emphasis);
                default -> {}
            }
        }

        /// The same thing said for newer and for older programs: the first way is taken.
        private void choice(Cursor cursor, Set<Run.Emphasis> emphasis) {
            var taken = new boolean[1];
            cursor.children(() -> {
                if (!taken[0]) {
                    taken[0] = true;
                    cursor.children(() -> element(cursor, emphasis));
                }
            });
        }

        /// Words above or below others (덧말) follow them in brackets.
        private void smallPrint(Cursor cursor, Set<Run.Emphasis> emphasis) {
            var words = new String[] {"", ""};
            cursor.children(() -> {
                switch (cursor.name()) {
                    case "mainText" -> words[0] = cursor.text();
                    case "subText" -> words[1] = cursor.text();
                    default -> {}
                }
            });
            runs.add(words[1].isBlank() ? words[0] : words[0] + "(" + words[1] + ")", emphasis);
        }

        private void picture(Cursor cursor) {
            var caption = new ArrayList<Run>();
            pictures.read(cursor, ours, () -> caption.addAll(caption(cursor, depth)))
                    .ifPresent(objects::add);
            if (!Run.plain(caption).isBlank()) {
                objects.add(new Block.Paragraph(Block.Paragraph.Style.NOTE, Block.Alignment.CENTRE, caption));
            }
        }

        private void control(Cursor cursor, Set<Run.Emphasis> emphasis) {
            switch (cursor.name()) {
                case "fieldBegin" -> runs.openField(cursor, hidden -> notes.add(NotTaken.Kind.COMMENT, hidden.text()));
                case "fieldEnd" -> runs.closeField();
                case "autoNum" -> {
                    if (!cursor.attribute("numType").endsWith("PAGE")) {
                        runs.add(cursor.attribute("num"), emphasis);
                    }
                }
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
            if (!cursor.attribute("text").isBlank()) {
                text.add(Block.Paragraph.of(cursor.attribute("text")));
            }
            drawn(cursor, text);
            notes.add(NotTaken.Kind.SHAPE, text.isEmpty() ? "" : first(text.getFirst()));
            objects.addAll(text);
        }

        /// The paragraphs in a shape, also in shapes within it.
        private void drawn(Cursor cursor, List<Block> text) {
            cursor.children(() -> {
                if (cursor.name().equals("subList")) {
                    text.addAll(cell(cursor, depth).loose());
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
