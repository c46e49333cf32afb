package kr.onmaeul.foundation.document.hwpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// Takes 끝. from the last line and lets it stand for itself, the opposite of what settles a document.
final class EndRead {

    private static final List<String> ENDINGS = List.of(Block.EndMark.AFTER, "\u00A0\u00A0끝.", "\u00A0끝.", " 끝.");

    private EndRead() {}

    static List<Block> unsettled(List<Block> body) {
        var blocks = new ArrayList<Block>();
        for (var block : body) {
            blocks.add(
                    block instanceof Block.EndMark(var kind) && blocks.size() < body.size() - 1
                            ? Block.Paragraph.of(kind.words())
                            : block);
        }
        if (!blocks.isEmpty()) {
            before(blocks.removeLast())
                    .ifPresentOrElse(
                            last -> {
                                blocks.add(last);
                                blocks.add(new Block.EndMark(Block.EndMark.Kind.END));
                            },
                            () -> blocks.add(body.getLast()));
        }
        return blocks;
    }

    private static Optional<Block> before(Block last) {
        return switch (last) {
            case Block.Paragraph(var style, var alignment, var text) ->
                before(text).filter(rest -> !rest.isEmpty()).map(rest -> new Block.Paragraph(style, alignment, rest));
            case Block.Attachments(var all, var ended) ->
                ended ? Optional.of(new Block.Attachments(all, false)) : Optional.empty();
            case ItemList(var marks, var level, var items) ->
                before(items.getLast()).map(item -> new ItemList(marks, level, replaced(items, item)));
            case Block.Heading _, Table _ -> Optional.empty();
            case Picture _, Block.PageBreak _ -> Optional.empty();
            case Block.Contents _, Block.EndMark _ -> Optional.empty();
        };
    }

    private static Optional<ItemList.Item> before(ItemList.Item last) {
        return last.blocks().isEmpty()
                ? before(last.text()).map(rest -> new ItemList.Item(rest, List.of()))
                : before(last.blocks().getLast())
                        .map(block -> new ItemList.Item(last.text(), replaced(last.blocks(), block)));
    }

    private static Optional<List<Run>> before(List<Run> text) {
        if (text.isEmpty() || !(text.getLast() instanceof Run.Text(var words, var emphasis))) {
            return Optional.empty();
        }
        return ENDINGS.stream()
                .filter(words::endsWith)
                .findFirst()
                .map(end -> Run.joined(replaced(
                        text, new Run.Text(words.substring(0, words.length() - end.length()), emphasis))));
    }

    private static <T> List<T> replaced(List<T> all, T last) {
        var changed = new ArrayList<>(all);
        changed.set(changed.size() - 1, last);
        return changed;
    }
}
