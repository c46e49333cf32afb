package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Sheet;
import kr.onmaeul.foundation.document.Table;

/// `section0.xml`: the body.
final class SectionPart {

    private final Xml xml;
    private final Document document;
    private final ParagraphPart paragraphs;
    private final TablePart tables;
    private final PicturePart drawing;

    SectionPart(Xml xml, Shapes shapes, Pictures pictures, Document document) {
        this.xml = xml;
        this.document = document;
        this.paragraphs = new ParagraphPart(xml, shapes, document.frame());
        this.tables = new TablePart(xml, paragraphs);
        this.drawing = new PicturePart(xml, paragraphs, pictures);
    }

    void write() {
        xml.declaration();
        xml.open("hs:sec", Xml.NAMESPACES);
        boolean first = true;
        for (var sheet : Sheet.of(document.settled().body())) {
            if (!first) {
                paragraphs.breakPage();
            }
            first = false;
            paragraphs.beginSheet(sheet.kind());
            sheet.blocks().forEach(block -> block(block, Room.BODY));
        }
        if (!paragraphs.settled()) {
            empty(Room.BODY);
        }
        xml.close();
    }

    private void cell(List<Block> blocks, Room room) {
        blocks.forEach(block -> block(block, room));
        if (blocks.isEmpty()) {
            empty(room);
        }
    }

    private void block(Block block, Room room) {
        switch (block) {
            case Block.Heading heading -> heading(heading, room);
            case Block.Paragraph paragraph -> paragraph(paragraph, room);
            case ItemList list -> items(list, room);
            case Table table -> table(table, room);
            case Picture picture -> {
                paragraphs.open(Style.HOLDER, Lines.of(picture.alignment()).at(room.left(), 0));
                paragraphs.openRun(room.letters(Style.HOLDER));
                drawing.write(picture, room);
                xml.empty("hp:t").close();
                paragraphs.close();
            }
            case Block.PageBreak _ -> throw new IllegalStateException("a page break stands between sheets only");
            case Block.Contents contents -> contents(contents);
            case Block.Attachments attachments -> attachments(attachments);
            case Block.EndMark(var kind) -> {
                var style = kind == Block.EndMark.Kind.END ? Style.END : Style.BLANK_BELOW;
                line(style, Shapes.lines(style), Run.line(kind.words()), room);
            }
        }
    }

    private void heading(Block.Heading heading, Room room) {
        var style = Style.heading(heading.level());
        if (heading.boxed()) {
            paragraphs.open(
                    Style.HOLDER, Shapes.lines(Style.HOLDER).spaced(1200, 400).kept());
            paragraphs.openRun(Letters.BODY);
            tables.bar(room, bar(heading, style));
            xml.empty("hp:t").close();
            paragraphs.close();
            return;
        }
        paragraphs.marked(style, Shapes.lines(style), style.letters(), heading.number(), heading.text());
        if (!heading.note().isEmpty()) {
            line(Style.HEADING_NOTE, Shapes.lines(Style.HEADING_NOTE), heading.note(), room);
        }
    }

    private List<TablePart.BarCell> bar(Block.Heading heading, Style style) {
        var cells = new ArrayList<TablePart.BarCell>();
        if (!heading.number().isEmpty()) {
            cells.add(new TablePart.BarCell(
                    4 + HalfWidths.of(heading.number()),
                    2_600,
                    Fill.HEADING_NUMBER,
                    () -> flat(Style.HEADING_NUMBER, Run.line(heading.number()))));
        }
        cells.add(new TablePart.BarCell(50, 2_600, Fill.HEADING, () -> flat(style, heading.text())));
        if (!heading.note().isEmpty()) {
            int lines = (int) Run.plain(heading.note()).lines().count();
            cells.add(new TablePart.BarCell(
                    16, lines * 1_700, Fill.HEADING, () -> flat(Style.HEADING_NOTE, heading.note())));
        }
        return cells;
    }

    /// Without the space above that a heading has outside a bar.
    private void flat(Style style, List<Run> text) {
        paragraphs.line(style, Shapes.lines(style).spaced(0, 0), style.letters(), text);
    }

    private void paragraph(Block.Paragraph paragraph, Room room) {
        var style = switch (paragraph.style()) {
            case NORMAL ->
                switch (room.in()) {
                    case BODY -> Style.BODY;
                    case CELL -> Style.CELL;
                    case HEAD_CELL -> Style.HEAD_CELL;
                };
            case LEAD -> Style.LEAD;
            case NOTE -> Style.NOTE;
            case COVER_TITLE -> Style.COVER_TITLE;
            case COVER_LINE -> Style.COVER_LINE;
        };
        line(style, Shapes.lines(style).aligned(paragraph.alignment()), paragraph.text(), room);
    }

    private void items(ItemList list, Room room) {
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            var mark = list.mark(at + 1);
            var style = Style.item(list.marks(), list.level(), !mark.isEmpty());
            paragraphs.marked(
                    style,
                    Lines.of(Alignment.JUSTIFIED).at(room.edge(list), room.hang(mark)),
                    room.letters(style),
                    mark,
                    item.text());
            var within = room.item(list, mark);
            item.blocks().forEach(block -> block(block, within));
        }
    }

    private void table(Table table, Room room) {
        if (!table.caption().isEmpty()) {
            line(Style.CAPTION, Shapes.lines(Style.CAPTION), table.caption(), room);
        }
        if (!table.unit().isEmpty()) {
            line(Style.UNIT, Shapes.lines(Style.UNIT), table.unit(), room);
        }
        paragraphs.open(Style.HOLDER, Shapes.lines(Style.HOLDER).at(room.left(), 0));
        paragraphs.openRun(room.letters(Style.HOLDER));
        tables.write(table, room, this::cell);
        xml.empty("hp:t").close();
        paragraphs.close();
    }

    private void contents(Block.Contents contents) {
        paragraphs.open(Style.CONTENTS_TITLE, Shapes.lines(Style.CONTENTS_TITLE));
        paragraphs.openRun(Letters.BODY);
        xml.open("hp:ctrl")
                .empty("hp:bookmark", "name", CONTENTS + contents.deepest())
                .close()
                .close();
        paragraphs.runs(Run.line(contents.title()), Style.CONTENTS_TITLE.letters());
        paragraphs.close();
        for (var heading : contents.entries(document)) {
            var style = Style.contents(heading.level());
            paragraphs.marked(
                    style,
                    Shapes.lines(style),
                    style.letters(),
                    heading.number(),
                    Run.line(Run.plain(heading.text()).replace('\n', ' ')));
        }
    }

    /// The beginning of the bookmark that says how deep the contents go.
    static final String CONTENTS = "contents-";

    private void attachments(Block.Attachments attachments) {
        var lines = attachments.lines();
        for (int at = 0; at < lines.size(); at++) {
            var shape = Shapes.lines(Style.ATTACHMENT);
            line(Style.ATTACHMENT, at == 0 ? shape : shape.at(3_600, 0), Run.line(lines.get(at)), Room.BODY);
        }
    }

    private void line(Style style, Lines lines, List<Run> text, Room room) {
        paragraphs.line(style, lines.at(lines.left() + room.left(), lines.hang()), room.letters(style), text);
    }

    private void empty(Room room) {
        line(Style.HOLDER, Shapes.lines(Style.HOLDER), List.of(), room);
    }
}
