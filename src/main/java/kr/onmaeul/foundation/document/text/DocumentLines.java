package kr.onmaeul.foundation.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;

/// Hands a document out line by line, for whoever checks what is written rather than how it is drawn: no empty
/// lines, no contents, tables as they are.
public final class DocumentLines {

    private static final int STEP = 2;

    private final Taker taker;

    private DocumentLines(Taker taker) {
        this.taker = taker;
    }

    /// Who reads the lines.
    public interface Taker {

        /// @param left how far in it stands, in half-widths
        void line(int left, String text);

        void table(Table table);
    }

    public static void each(Document document, Taker taker) {
        new DocumentLines(taker).blocks(document.settled().body(), 0);
    }

    /// What a cell says, in one line.
    public static String words(Table.Cell cell) {
        var words = new ArrayList<String>();
        new DocumentLines(new Taker() {
                    @Override
                    public void line(int left, String text) {
                        words.add(text.strip());
                    }

                    @Override
                    public void table(Table table) {
                        table.rows().forEach(row -> row.cells().forEach(inner -> words.add(words(inner))));
                    }
                })
                .blocks(cell.blocks(), 0);
        return words.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(" "));
    }

    private void blocks(List<Block> blocks, int left) {
        blocks.forEach(block -> block(block, left));
    }

    private void block(Block block, int left) {
        switch (block) {
            case Block.Heading heading -> {
                lines(heading.line(), left);
                lines(Run.plain(heading.note()), left);
            }
            case Block.Paragraph(var _, var _, var text) -> lines(Run.plain(text), left);
            case ItemList list -> items(list, left);
            case Table table -> {
                lines(Run.plain(table.caption()), left);
                lines(Run.plain(table.unit()), left);
                taker.table(table);
            }
            case Block.Attachments attachments -> attachments.lines().forEach(line -> lines(line, left));
            case Block.EndMark(var kind) -> lines(kind.words().strip(), left + STEP);
            case Block.Contents _, Picture _, Block.PageBreak _ -> {}
        }
    }

    private void items(ItemList list, int left) {
        int edge = left == 0 ? STEP * (list.level() - 1) : left;
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            var mark = list.mark(at + 1);
            lines(mark.isEmpty() ? Run.plain(item.text()) : mark + " " + Run.plain(item.text()), edge);
            blocks(item.blocks(), edge + STEP);
        }
    }

    private void lines(String text, int left) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> taker.line(left, line));
    }
}
