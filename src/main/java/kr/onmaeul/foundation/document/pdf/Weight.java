package kr.onmaeul.foundation.document.pdf;

import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.html.Spot;

/// How much a document weighs when it is laid out: every paragraph, item and cell takes its share of memory.
final class Weight {

    /// What one piece takes, in bytes, and which part of the memory of the program (in hundredths) may be taken: a
    /// table of 24,000 short cells, each with its paragraph, was laid out in 256 MB, one of 36,000 was not.
    private static final int PIECE = 4_500;

    private static final int SHARE = 45;

    private Weight() {}

    /// What can be laid out at once: some 26,000 pieces in a program that has 256 MB.
    static int atOnce() {
        return (int) Math.min(1_000_000, Runtime.getRuntime().maxMemory() / 100 * SHARE / PIECE);
    }

    static int of(List<Block> body) {
        int pieces = 0;
        for (var block : body) {
            for (int part = 0; part < parts(block); part++) {
                pieces += of(block, part, body);
            }
        }
        return pieces;
    }

    /// How many pieces the heaviest part has that cannot be parted again.
    static int heaviest(List<Block> body) {
        int heaviest = 0;
        for (var block : body) {
            for (int part = 0; part < parts(block); part++) {
                heaviest = Math.max(heaviest, of(block, part, body));
            }
        }
        return heaviest;
    }

    /// The spot to which so many pieces reach from another; at least one part further.
    static Spot reach(List<Block> body, Spot from, int most) {
        int pieces = 0;
        int begun = from.within();
        for (int at = from.block(); at < body.size(); at++) {
            var block = body.get(at);
            for (int part = begun; part < parts(block); part++) {
                pieces += of(block, part, body);
                if (pieces > most) {
                    return part + 1 < parts(block) ? new Spot(at, part + 1) : new Spot(at + 1, 0);
                }
            }
            begun = 0;
        }
        return end(body);
    }

    /// Behind everything.
    static Spot end(List<Block> body) {
        return new Spot(body.size() + 1, 0);
    }

    /// What can be parted of a block.
    private static int parts(Block block) {
        return switch (block) {
            case ItemList list -> list.items().size();
            case Table table -> table.rows().size();
            case Block _ -> 1;
        };
    }

    /// @param body whose headings the contents list
    private static int of(Block block, int part, List<Block> body) {
        return switch (block) {
            case ItemList list -> 1 + of(list.items().get(part).blocks());
            case Table table ->
                table.rows().get(part).cells().stream()
                        .mapToInt(cell -> 1 + of(cell.blocks()))
                        .sum();
            case Block.Attachments(var all, var _) -> 1 + all.size();
            case Block.Contents(var _, var deepest) ->
                1
                        + (int) body.stream()
                                .filter(one -> one instanceof Block.Heading heading && heading.level() <= deepest)
                                .count();
            case Block.Heading _, Block.Paragraph _, Picture _, Block.PageBreak _, Block.EndMark _ -> 1;
        };
    }
}
