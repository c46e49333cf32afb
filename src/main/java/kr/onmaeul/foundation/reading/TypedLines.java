package kr.onmaeul.foundation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Run;

/// Makes blocks out of lines that were typed: every line is a paragraph, lines with the marks of items are items. The
/// marks say what they said: where the tree would count otherwise, the line stays as it was typed.
final class TypedLines {

    /// Lists stand no deeper in one another than there is room for in a document.
    private static final int DEEPEST = 9;

    private record Line(String text, boolean indented, Optional<Marks.Found> mark) {

        static Line of(String typed) {
            var text = typed.strip();
            return new Line(
                    text,
                    !typed.isEmpty() && Character.isWhitespace(typed.charAt(0)),
                    Marks.find(text).filter(found -> !found.rest().isBlank() && says(text, found)));
        }

        /// `01.` would become `1.`; the signs of symbols are drawn in their usual shape.
        private static boolean says(String text, Marks.Found found) {
            return found.marks() == Marks.SYMBOLS
                    || text.startsWith(found.marks().mark(found.level(), found.number()));
        }

        boolean is(Marks marks, int level) {
            return mark.isPresent() && mark.get().marks() == marks && mark.get().level() == level;
        }
    }

    private final List<Line> lines;
    private final List<Marks.Found> open = new ArrayList<>();
    private int at;

    private TypedLines(List<Line> lines) {
        this.lines = lines;
    }

    static List<Block> read(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.replace('\f', ' '))
                .map(Line::of)
                .toList();
        var read = new TypedLines(lines);
        var blocks = new ArrayList<Block>();
        while (read.at < lines.size()) {
            blocks.addAll(read.within());
            if (read.at < lines.size()) {
                blocks.add(Block.Paragraph.of(lines.get(read.at++).text()));
            }
        }
        return blocks;
    }

    /// What stands here, up to a line that belongs further out.
    private List<Block> within() {
        var blocks = new ArrayList<Block>();
        while (at < lines.size()) {
            var line = lines.get(at);
            if (line.mark().isEmpty()) {
                if (!open.isEmpty() && !line.indented()) {
                    break;
                }
                blocks.add(Block.Paragraph.of(line.text()));
                at++;
            } else if (belongsOutside(line.mark().get())) {
                break;
            } else {
                blocks.addAll(list(line.mark().get()));
            }
        }
        return blocks;
    }

    private boolean belongsOutside(Marks.Found mark) {
        return open.size() >= DEEPEST
                || open.stream().anyMatch(list -> list.marks() == mark.marks() && mark.level() <= list.level());
    }

    /// A list, or the lines as they were typed where their marks do not count from the first.
    private List<Block> list(Marks.Found first) {
        int begin = at;
        var items = new ArrayList<ItemList.Item>();
        open.add(first);
        while (at < lines.size()
                && lines.get(at).is(first.marks(), first.level())
                && (first.marks() == Marks.SYMBOLS
                        || lines.get(at).mark().orElseThrow().number() == items.size() + 1)) {
            var text = lines.get(at++).mark().orElseThrow().rest();
            items.add(new ItemList.Item(Run.line(text), within()));
        }
        open.removeLast();
        if (first.marks() == Marks.SYMBOLS || items.size() > 1) {
            return List.of(new ItemList(first.marks(), first.level(), items));
        }
        if (items.isEmpty()) {
            at++;
        }
        var loose = new ArrayList<Block>();
        loose.add(Block.Paragraph.of(lines.get(begin).text()));
        items.forEach(item -> loose.addAll(item.blocks()));
        return loose;
    }
}
