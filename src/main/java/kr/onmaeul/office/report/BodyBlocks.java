package kr.onmaeul.office.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Run;

/// The body of a section as blocks of a document. Items that follow one another become a list; a deeper mark belongs to
/// the item before it.
final class BodyBlocks {

    private static final String REMARK = "※ ";
    private static final String NOTHING = "–";

    private final Paper paper;
    private final List<kr.onmaeul.foundation.document.Block> blocks = new ArrayList<>();
    private final List<Block.Item> items = new ArrayList<>();

    BodyBlocks(Paper paper) {
        this.paper = paper;
    }

    List<kr.onmaeul.foundation.document.Block> of(Body body) {
        for (var block : body.blocks()) {
            if (block instanceof Block.Item item && item.mark() != Block.Mark.SQUARE) {
                items.add(item);
            } else {
                list();
                drawn(block).ifPresent(blocks::add);
            }
        }
        list();
        return blocks;
    }

    /// Nothing where there are no words: a mark alone is no line.
    private Optional<? extends kr.onmaeul.foundation.document.Block> drawn(Block block) {
        return switch (block) {
            case Block.Item(var mark, var text) ->
                words(text).map(words -> new Heading(3, String.valueOf(mark.sign()), words, List.of(), false));
            case Block.Note(var text) ->
                words(text).map(words -> {
                    var remark = new ArrayList<>(List.of(Run.text(REMARK)));
                    remark.addAll(words);
                    return new Paragraph(Style.NOTE, Alignment.START, remark);
                });
            case Block.Box(var text) -> words(text).map(words -> new Paragraph(Style.LEAD, Alignment.START, words));
            case Block.Paragraph(var text) ->
                words(text).map(words -> new Paragraph(Style.NORMAL, Alignment.START, words));
            case Block.Table table -> new TableBlock(this).of(table);
        };
    }

    private Optional<List<Run>> words(List<Inline> text) {
        var words = runs(text);
        return Run.plain(words).isBlank() ? Optional.empty() : Optional.of(words);
    }

    private void list() {
        int at = 0;
        while (at < items.size()) {
            at = list(at, blocks);
        }
        items.clear();
    }

    /// Makes a list of the items from a place on that have its mark, with what is deeper within them.
    ///
    /// @return the place of the first item that is less deep
    private int list(int from, List<kr.onmaeul.foundation.document.Block> into) {
        var mark = items.get(from).mark();
        var members = new ArrayList<ItemList.Item>();
        int at = from;
        while (at < items.size() && items.get(at).mark() == mark) {
            var text = runs(items.get(at).text());
            var deeper = new ArrayList<kr.onmaeul.foundation.document.Block>();
            at++;
            while (at < items.size() && items.get(at).mark().compareTo(mark) > 0) {
                at = list(at, deeper);
            }
            members.add(new ItemList.Item(text, deeper));
        }
        into.add(new ItemList(Marks.SYMBOLS, mark.ordinal() + 1, members));
        return at;
    }

    List<Run> runs(List<Inline> text) {
        return text.stream().map(this::run).toList();
    }

    private Run run(Inline inline) {
        return Run.text(
                switch (inline) {
                    case Inline.Text(var text, int _, int _) -> text;
                    case Inline.Chip(var key, var _, boolean _, int _, int _) ->
                        paper.figure(key).map(ComputedFigure::printed).orElse(NOTHING);
                    case Inline.Sourced(var text, var _, int _, int _) -> text;
                    case Inline.Bare(var text, int _, int _) -> text;
                    case Inline.Wrong(var text, var _, int _, int _) -> text;
                });
    }
}
