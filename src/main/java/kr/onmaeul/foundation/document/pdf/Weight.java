package kr.onmaeul.foundation.document.pdf;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Table;

/// How much a document weighs when it is laid out: every paragraph, item and cell takes its share of memory, all at
/// once.
final class Weight {

    /// What 256 MB hold, measured with a table of short cells.
    static final int MOST = 1_000_000;

    private Weight() {}

    static void check(Document document) throws PdfRefused {
        int pieces = of(document.body());
        if (pieces > MOST) {
            throw new PdfRefused(pieces);
        }
    }

    private static int of(List<Block> blocks) {
        int pieces = 0;
        for (var block : blocks) {
            int own = switch (block) {
                case ItemList list -> list.items().size();
                case Table table ->
                    table.rows().stream().mapToInt(row -> row.cells().size()).sum();
                case Block.Attachments(var all, var _) -> all.size();
                case Block _ -> 1;
            };
            pieces += own + of(block.inside());
        }
        return pieces;
    }
}
