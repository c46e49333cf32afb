package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Run;

/// Builds lists within lists out of paragraphs that stand one below the other.
final class Nesting {

    /// One item as its paragraph tells it.
    ///
    /// @param number from its mark; 0 for the single item without one
    /// @param left where its mark stands, or -1 where margins tell nothing
    /// @param hang how far its text stands from its mark
    record Line(Marks marks, int level, int number, int left, int hang, List<Run> text) {}

    private static final class Open {
        private final Line first;
        private final List<ItemList.Item> items = new ArrayList<>();
        private final List<Block> before;
        private List<Block> blocks = new ArrayList<>();
        private Line current;
        private int under;

        Open(Line first, List<Block> before) {
            this.first = first;
            this.current = first;
            this.before = before;
        }
    }

    private final int half;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Nesting(int half) {
        this.half = half;
    }

    List<Block> blocks() {
        closeDownTo(0);
        return blocks;
    }

    /// A block whose lines begin at a margin; it belongs to the item whose text stands there. A list that was built
    /// elsewhere, in the cells of what was no table, belongs to none.
    void add(Block block, int left) {
        if (block instanceof ItemList) {
            closeDownTo(0);
            blocks.add(block);
            return;
        }
        int keep = open.size();
        for (var list : open) {
            if (list.under == left) {
                break;
            }
            keep--;
        }
        closeDownTo(keep);
        (open.isEmpty() ? blocks : open.peek().blocks).add(block);
    }

    void add(Line line) {
        while (!open.isEmpty() && !isNext(open.peek(), line) && !holds(open.peek(), line)) {
            closeDownTo(open.size() - 1);
        }
        if (!open.isEmpty() && isNext(open.peek(), line)) {
            endItem(open.peek());
            open.peek().current = line;
        } else {
            open.push(new Open(line, open.isEmpty() ? blocks : open.peek().blocks));
        }
        var list = open.pop();
        list.under = Room.under(line.left(), line.hang(), half, open.isEmpty() ? -half : open.peek().under);
        open.push(list);
    }

    /// Whether an item of this mark would continue a list that is open.
    boolean continues(Marks marks, int level, int number) {
        return open.stream()
                .anyMatch(list -> list.first.marks() == marks
                        && list.first.level() == level
                        && list.current.number() == number - 1);
    }

    /// The number that an item of a level would bear.
    int next(Marks marks, int level) {
        return open.stream()
                .filter(list -> list.first.marks() == marks && list.first.level() == level)
                .mapToInt(list -> list.current.number() + 1)
                .findFirst()
                .orElse(1);
    }

    private static boolean isNext(Open list, Line line) {
        return list.first.marks() == line.marks()
                && list.first.level() == line.level()
                && list.first.left() == line.left()
                && (line.marks() == Marks.SYMBOLS || line.number() > 1 && line.number() == list.current.number() + 1);
    }

    private boolean holds(Open list, Line line) {
        if (list.first.marks() == line.marks()) {
            return list.first.level() < line.level() && (line.left() < 0 || list.first.left() < line.left());
        }
        return line.left() < 0
                ? open.stream().noneMatch(other -> other.first.marks() == line.marks())
                : line.left() >= list.under;
    }

    private void closeDownTo(int size) {
        while (open.size() > size) {
            var list = open.pop();
            endItem(list);
            list.before.add(new ItemList(list.first.marks(), list.first.level(), list.items));
        }
    }

    private static void endItem(Open list) {
        list.items.add(new ItemList.Item(list.current.text(), list.blocks));
        list.blocks = new ArrayList<>();
    }
}
