package kr.onmaeul.foundation.document;

import java.util.List;

/// Items with the marks of official documents. A list within an item is deeper than the list around it when both
/// have the same kind of marks; levels may be left out (□, then -).
///
/// @param level which marks: 1 to the number of levels of the kind
public record ItemList(Marks marks, int level, List<Item> items) implements Block {

    /// @param text the first line
    /// @param blocks what belongs to the item below its first line: lists, paragraphs, tables, pictures
    public record Item(List<Run> text, List<Block> blocks) {
        public Item {
            text = Run.joined(text);
            blocks = Inner.ofItem(blocks);
        }

        public static Item of(String text, Block... blocks) {
            return new Item(Run.line(text), List.of(blocks));
        }
    }

    public ItemList {
        items = List.copyOf(items);
        if (level < 1 || level > marks.levels()) {
            throw new IllegalArgumentException(marks + " has levels 1 to " + marks.levels() + ", not " + level);
        }
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a list has at least one item");
        }
        for (var item : items) {
            for (var block : item.blocks()) {
                if (block instanceof ItemList inner && inner.marks == marks && inner.level <= level) {
                    throw new IllegalArgumentException(
                            "a list within level " + level + " is deeper, not of level " + inner.level);
                }
            }
        }
    }

    public static ItemList of(Marks marks, int level, Item... items) {
        return new ItemList(marks, level, List.of(items));
    }

    /// The mark of an item, counted from 1. A single item of the law's marks has none, and the text is empty.
    public String mark(int number) {
        return marks == Marks.LEGAL && items.size() == 1 ? "" : marks.mark(level, number);
    }
}
