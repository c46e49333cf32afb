package kr.onmaeul.foundation.document.pdf;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Table;

/// How much a document weighs when it is laid out: every paragraph, item and cell takes its share of memory, all at
/// once.
final class Weight {

    /// What one piece takes, in bytes, and which part of the memory of the program (in hundredths) may be taken: a
    /// table of 24,000 short cells, each with its paragraph, was laid out in 256 MB, one of 36,000 was not.
    private static final int PIECE = 4_500;

    private static final int SHARE = 45;

    private Weight() {}

    static void check(Document document) throws PdfRefused {
        int pieces = of(document.body());
        if (pieces > most()) {
            throw new PdfRefused(pieces, most());
        }
    }

    /// Some 26,000 in a program that has 256 MB.
    static int most() {
        return (int) Math.min(1_000_000, Runtime.getRuntime().maxMemory() / 100 * SHARE / PIECE);
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
