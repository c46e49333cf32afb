package kr.onmaeul.foundation.document;

import java.util.List;

/// What may stand within an item or a cell.
final class Inner {

    private Inner() {}

    static List<Block> ofItem(List<Block> blocks) {
        return checked(blocks, false);
    }

    /// Also 이하 빈칸.
    static List<Block> ofCell(List<Block> blocks) {
        return checked(blocks, true);
    }

    private static List<Block> checked(List<Block> blocks, boolean cell) {
        for (var block : blocks) {
            switch (block) {
                case Block.Heading _, Block.PageBreak _, Block.Contents _, Block.Attachments _ ->
                    throw new IllegalArgumentException(block.getClass().getSimpleName() + " stands in the body only");
                case Block.EndMark(var kind) -> {
                    if (kind == Block.EndMark.Kind.END || !cell) {
                        throw new IllegalArgumentException("이하 빈칸 stands in a cell, 끝. at the end of the body");
                    }
                }
                case Block.Paragraph _, ItemList _, Table _, Picture _ -> {}
            }
        }
        return List.copyOf(blocks);
    }
}
