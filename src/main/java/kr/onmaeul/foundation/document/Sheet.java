package kr.onmaeul.foundation.document;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;

/// All that stands between two page breaks.
public record Sheet(Kind kind, List<Block> blocks) {

    public enum Kind {
        /// The first, with a title as covers have it. Nothing stands around it.
        COVER,
        /// The contents and nothing else. It bears no number.
        CONTENTS,
        LEAF
    }

    public Sheet {
        blocks = List.copyOf(blocks);
    }

    /// The sheets of a body; there is one at least.
    public static List<Sheet> of(List<Block> body) {
        var sheets = new ArrayList<Sheet>();
        int begun = 0;
        for (int at = 0; at <= body.size(); at++) {
            if (at == body.size() || body.get(at) instanceof Block.PageBreak) {
                var blocks = body.subList(begun, at);
                sheets.add(new Sheet(kind(blocks, begun == 0), blocks));
                begun = at + 1;
            }
        }
        return sheets;
    }

    private static Kind kind(List<Block> blocks, boolean first) {
        if (first
                && blocks.stream()
                        .anyMatch(block ->
                                block instanceof Paragraph(var style, var _, var _) && style == Style.COVER_TITLE)) {
            return Kind.COVER;
        }
        return !blocks.isEmpty() && blocks.stream().allMatch(Block.Contents.class::isInstance)
                ? Kind.CONTENTS
                : Kind.LEAF;
    }
}
