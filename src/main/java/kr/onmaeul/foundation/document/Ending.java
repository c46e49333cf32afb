package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Adds 끝. to the last line of a block.
final class Ending {

    private Ending() {}

    /// Nothing when the block does not end with a line of text.
    static Optional<Block> of(Block last) {
        return switch (last) {
            case Block.Paragraph(var style, var alignment, var text)
            when !text.isEmpty() -> Optional.of(new Block.Paragraph(style, alignment, ended(text)));
            case Block.Attachments(var all, var _) -> Optional.of(new Block.Attachments(all, true));
            case ItemList(var marks, var level, var items) ->
                item(items.getLast()).map(item -> new ItemList(marks, level, replaced(items, item)));
            case Block.Paragraph _, Block.Heading _, Table _, Picture _, Block.PageBreak _ -> Optional.empty();
            case Block.Contents _, Block.EndMark _ -> Optional.empty();
        };
    }

    private static Optional<ItemList.Item> item(ItemList.Item last) {
        return last.blocks().isEmpty()
                ? Optional.of(new ItemList.Item(ended(last.text()), List.of()))
                : of(last.blocks().getLast())
                        .map(block -> new ItemList.Item(last.text(), replaced(last.blocks(), block)));
    }

    private static List<Run> ended(List<Run> text) {
        var all = new ArrayList<>(text);
        all.add(Run.text(Block.EndMark.AFTER));
        return all;
    }

    private static <T> List<T> replaced(List<T> all, T last) {
        var changed = new ArrayList<>(all.subList(0, all.size() - 1));
        changed.add(last);
        return changed;
    }
}
