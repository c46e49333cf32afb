package kr.onmaeul.foundation.document.html;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Table;

/// Writes blocks, each with what stands in it.
final class Blocks {

    private static final int NARROWEST = 4;
    private static final int PADDING = 5;

    /// A page without its margins and without what stands above a picture, in millimetres.
    private static final int HIGHEST = 220;

    private final Tags tags;
    private final Document document;
    private final Form form;
    private final Lines lines;
    private final Headings headings;
    private final Items items;
    private final Tables tables;
    private int contents;

    /// Which block of the body is written, and how many blocks stand around the next one.
    private int at;

    private int depth;

    /// How wide what comes next may be, in millimetres.
    private int room = Picture.WIDEST;

    Blocks(Tags tags, Document document, Form form) {
        this.tags = tags;
        this.document = document;
        this.form = form;
        this.lines = new Lines(tags, form);
        this.headings = new Headings(document, form.placing());
        this.items = new Items(tags, lines, this);
        this.tables = new Tables(tags, lines, this, form);
        this.headings.beginWith(form.stretch());
    }

    void write(List<Block> blocks) {
        depth++;
        blocks.forEach(block -> block(block, 0, Integer.MAX_VALUE));
        depth--;
    }

    /// As much of a sheet as lies in the stretch.
    ///
    /// @param begin which block of the body the first one is
    void write(List<Block> blocks, int begin) {
        var stretch = form.stretch();
        for (int nth = 0; nth < blocks.size(); nth++) {
            at = begin + nth;
            if (stretch.holds(at)) {
                int first = stretch.first(at);
                if (first == 0) {
                    spot(0);
                }
                block(blocks.get(nth), first, stretch.end(at, Integer.MAX_VALUE));
            }
        }
    }

    /// What comes next can stand on a page of its own: the block, or a row or an item of it.
    void spot(int within) {
        if (form.parted() && depth == 0) {
            tags.mark(new Spot(at, within).marked());
        }
    }

    int room() {
        return room;
    }

    /// What stands in a cell that is so many hundredths of its table wide.
    void writeIn(int hundredths, List<Block> blocks) {
        int around = room;
        room = Math.max(NARROWEST, around * hundredths / 100 - PADDING);
        write(blocks);
        room = around;
    }

    /// @param first the first row or item that is written
    /// @param end where they end
    private void block(Block block, int first, int end) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ItemList list ->
                items.write(list, first, Math.min(end, list.items().size()));
            case Table table ->
                tables.write(table, first, Math.min(end, table.rows().size()));
            case Picture picture -> picture(picture);
            case Block.Contents listed -> contents(listed);
            case Block.Attachments attachments -> attachments(attachments);
            case Block.EndMark(var kind) ->
                tags.open("p", "class", kind == Block.EndMark.Kind.END ? "end" : "blank-below")
                        .text(kind.words().strip())
                        .close();
            case Block.PageBreak _ -> throw new IllegalStateException("a page break stands between sheets only");
        }
    }

    private void heading(Block.Heading heading) {
        var place = headings.next();
        tags.open(
                headings.tag(place),
                "id",
                place.id(),
                "class",
                (heading.boxed()
                                ? "ribbon level-"
                                : heading.note().isEmpty() ? "heading level-" : "heading noted level-")
                        + heading.level());
        if (!heading.number().isEmpty()) {
            tags.open("span", "class", "number").text(heading.number()).close().text(" ");
        }
        tags.open("span", "class", "words");
        lines.write(heading.text());
        tags.close();
        if (!heading.note().isEmpty()) {
            tags.text(" ").open("span", "class", "note");
            lines.write(heading.note());
            tags.close();
        }
        tags.close();
    }

    private void paragraph(Paragraph paragraph) {
        tags.open("p", "class", classes(paragraph));
        lines.write(paragraph.text());
        tags.close();
    }

    private static String classes(Paragraph paragraph) {
        var style = switch (paragraph.style()) {
            case NORMAL -> paragraph.text().isEmpty() ? "no-words" : "";
            case LEAD -> "lead";
            case NOTE -> "remark";
            case COVER_TITLE -> "cover-title";
            case COVER_LINE -> "cover-line";
        };
        return (style + " " + alignment(paragraph.alignment())).strip();
    }

    /// What a line at the left needs no name for.
    static String alignment(Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTRE -> "at-centre";
            case END -> "at-end";
            case JUSTIFIED -> "at-both";
        };
    }

    private void picture(Picture picture) {
        int width = Math.min(picture.width(), room);
        width = Math.max(1, Math.min(width, width * HIGHEST / Math.max(1, picture.height() * width / picture.width())));
        tags.open("div", "class", ("picture " + alignment(picture.alignment())).strip());
        tags.empty(
                "img",
                "src",
                form.placing().pictures().apply(picture.image()),
                "alt",
                picture.alternative(),
                "width",
                points(width),
                "height",
                points(Math.max(
                        1,
                        Math.round((float) width
                                * picture.image().down()
                                / picture.image().across()))));
        tags.close();
    }

    /// Millimetres in the points of a page, of which an inch has 96.
    private static String points(int millimetres) {
        return String.valueOf(Math.max(1, Math.round(millimetres * 96 / 25.4f)));
    }

    private void contents(Block.Contents listed) {
        var title = listed.title().isEmpty() ? "" : form.placing().prefix() + "contents-" + ++contents;
        tags.open(
                form.paper() ? "div" : "nav",
                "class",
                "listing",
                form.paper() ? "" : title.isEmpty() ? "aria-label" : "aria-labelledby",
                form.paper() ? "" : title.isEmpty() ? Words.contents(document) : title);
        if (!title.isEmpty()) {
            tags.open("p", "class", "listing-title", "id", title)
                    .text(listed.title())
                    .close();
        }
        var entries = headings.all().stream()
                .filter(place -> place.heading().level() <= listed.deepest())
                .toList();
        if (!entries.isEmpty()) {
            tags.open("ol", "class", "entries", "role", form.paper() ? "" : "list");
            for (var place : entries) {
                var line = place.heading().line();
                tags.open("li", "class", "level-" + place.heading().level());
                if (form.parted()) {
                    tags.open(
                            "a",
                            "href",
                            Stretch.HEADING + ":" + place.number(),
                            "title",
                            line,
                            "data-page",
                            form.stretch().pages().apply(place.number()));
                } else {
                    tags.open("a", "href", "#" + place.id(), "title", form.paper() ? line : "");
                }
                tags.text(line).close().close();
            }
            tags.close();
        }
        tags.close();
    }

    private void attachments(Block.Attachments attachments) {
        tags.open("div", "class", "attachments");
        for (var line : attachments.lines()) {
            tags.open("p", "class", line.startsWith(Block.Attachments.WORD) ? "first" : "further")
                    .text(line)
                    .close();
        }
        tags.close();
    }
}
