package kr.onmaeul.foundation.document;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The text of a document: what is the same in every form of it.
///
/// Lines in reading order. To the text belong: headings with their number in one line and their note in the next;
/// marks of items and one blank after them; the lines of paragraphs, broken where the tree breaks them; captions
/// and units of tables, then their cells row by row, each block of a cell on its own line; the title of the
/// contents and its entries; 붙임, 끝. and 이하 빈칸. Not to it belong: what [Document.About] says, header and
/// footer, page numbers, alternative texts, addresses. Several blanks (also U+00A0 and U+3000) count as one, blanks
/// at the ends of lines and empty lines as none. Who compares with a form that breaks lines on its own compares
/// [#words].
public final class CanonicalText {

    private final Document document;
    private final Consumer<String> line;

    private CanonicalText(Document document, Consumer<String> line) {
        this.document = document;
        this.line = line;
    }

    /// The lines, joined by `\n`, without one at the end.
    public static String of(Document document) {
        var text = new StringBuilder();
        each(document, line -> text.append(text.isEmpty() ? "" : "\n").append(line));
        return text.toString();
    }

    /// The same with a blank in place of every line's end.
    public static String words(Document document) {
        return of(document).replace('\n', ' ');
    }

    /// Hands out line after line, without holding the whole text.
    public static void each(Document document, Consumer<String> line) {
        new CanonicalText(document, line).blocks(document.settled().body());
    }

    /// A line or lines as they count in the text.
    public static String squeezed(String written) {
        return written.lines()
                .map(line -> line.replaceAll("[ \\u00A0\\u3000]+", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> {
                say(heading.line());
                say(heading.note());
            }
            case Block.Paragraph(var _, var _, var text) -> say(text);
            case ItemList list -> items(list);
            case Table table -> {
                say(table.caption());
                say(table.unit());
                table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.blocks())));
            }
            case Block.Contents contents -> {
                say(contents.title());
                contents.entries(document).forEach(heading -> say(heading.line()));
            }
            case Block.Attachments attachments -> attachments.lines().forEach(this::say);
            case Block.EndMark(var kind) -> say(kind.words());
            case Picture _, Block.PageBreak _ -> {}
        }
    }

    private void items(ItemList list) {
        for (int at = 0; at < list.items().size(); at++) {
            var item = list.items().get(at);
            say(list.mark(at + 1) + " " + Run.plain(item.text()));
            blocks(item.blocks());
        }
    }

    private void say(List<Run> runs) {
        say(Run.plain(runs));
    }

    private void say(String written) {
        squeezed(written).lines().forEach(line);
    }
}
