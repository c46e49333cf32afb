package kr.onmaeul.foundation.document.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// What a document is made of, as its tags must say it: a line for each heading, list, item, table, row, cell and
/// picture, further in the deeper it stands, with the words that stand in it and in nothing deeper. A list or an
/// item in which nothing is seen leaves no tag. [Structure#outline] reads the same out of a file.
final class Outline {

    /// After an entry of the contents stand dots and the number of a page.
    private static final String PAGE = "\\.*\\d+";

    private final Document document;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<Line> within = new ArrayDeque<>();
    private final Deque<Integer> headings = new ArrayDeque<>();

    private Outline(Document document) {
        this.document = document;
    }

    /// A pattern for each line.
    static List<String> of(Document document) {
        var outline = new Outline(document);
        outline.within.push(new Line("", "", 0));
        outline.blocks(document.settled().body());
        return outline.lines.stream().map(Line::pattern).toList();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading ->
                element("H" + depth(heading), "", () -> {
                    say(heading.line());
                    say(Run.plain(heading.note()));
                });
            case Block.Paragraph(var _, var _, var text) -> say(Run.plain(text));
            case ItemList list -> element("L", "", () -> items(list));
            case Table table -> table(table);
            case Picture picture -> element("Figure", "", () -> say(": " + picture.alternative()));
            case Block.Contents contents -> {
                say(contents.title());
                var entries = contents.entries(document);
                if (!entries.isEmpty()) {
                    element("L", "", () -> entries.forEach(entry -> element("LI", PAGE, () -> say(entry.line()))));
                }
            }
            case Block.Attachments attachments -> attachments.lines().forEach(this::say);
            case Block.EndMark(var kind) -> say(kind.words());
            case Block.PageBreak _ -> {}
        }
    }

    /// How many headings it stands below, and itself.
    private int depth(Block.Heading heading) {
        while (!headings.isEmpty() && headings.peek() >= heading.level()) {
            headings.pop();
        }
        headings.push(heading.level());
        return headings.size();
    }

    private void items(ItemList list) {
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            var mark = list.mark(at + 1);
            element("LI", "", () -> {
                say(mark + Run.plain(item.text()));
                blocks(item.blocks());
            });
        }
    }

    private void table(Table table) {
        say(Run.plain(table.caption()) + Run.plain(table.unit()));
        element(
                "Table",
                "",
                () -> table.rows()
                        .forEach(row -> element("TR", "", () -> row.cells().forEach(this::cell))));
    }

    private void cell(Table.Cell cell) {
        element(
                (cell.head() ? "TH" : "TD") + Structure.spans(cell.rows(), cell.columns()),
                "",
                () -> blocks(cell.blocks()));
    }

    private void element(String tag, String after, Runnable inside) {
        var line = new Line(tag, after, within.size() - 1);
        lines.add(line);
        within.push(line);
        inside.run();
        within.pop();
        if (leavesNothing(tag, line.words.isEmpty() && lines.getLast() == line)) {
            lines.removeLast();
        }
    }

    static boolean leavesNothing(String tag, boolean empty) {
        return empty && tag.startsWith("L");
    }

    private void say(String words) {
        within.element().words.append(words);
    }

    private static final class Line {
        private final String tag;
        private final String after;
        private final int depth;
        private final StringBuilder words = new StringBuilder();

        Line(String tag, String after, int depth) {
            this.tag = tag;
            this.after = after;
            this.depth = depth;
        }

        String pattern() {
            return " ".repeat(depth)
                    + Pattern.quote((tag + " " + TreeText.unspaced(Signs.drawable(words.toString()))).stripTrailing())
                    + after;
        }
    }
}
