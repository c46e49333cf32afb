package kr.onmaeul.foundation.document.html;

import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;

/// Writes lists. The lines of an item hang under its first character.
final class Items {

    private final Tags tags;
    private final Lines lines;
    private final Blocks blocks;
    private int depth;

    Items(Tags tags, Lines lines, Blocks blocks) {
        this.tags = tags;
        this.lines = lines;
        this.blocks = blocks;
    }

    /// @param end behind the last item that is written
    void write(ItemList list, int first, int end) {
        var kind = list.marks() == Marks.SYMBOLS ? "symbols level-" : "legal level-";
        tags.open(
                list.marks() == Marks.SYMBOLS ? "ul" : "ol",
                "class",
                kind + list.level() + (depth == 0 ? " from-" + list.level() : ""),
                "role",
                "list");
        depth++;
        for (int at = first; at < end; at++) {
            if (at > first) {
                blocks.spot(at);
            }
            item(list.items().get(at), list.mark(at + 1));
        }
        depth--;
        tags.close();
    }

    private void item(ItemList.Item item, String mark) {
        var leads = item.blocks().isEmpty() ? "" : " leads";
        tags.open("li", "class", "hang-" + MarkWidth.steps(mark) + leads);
        tags.open("p", "class", "line");
        if (!mark.isEmpty()) {
            tags.open("span", "class", "mark").text(mark).close().text(" ");
        }
        lines.writeAfter(item.text());
        tags.close();
        blocks.write(item.blocks());
        tags.close();
    }
}
