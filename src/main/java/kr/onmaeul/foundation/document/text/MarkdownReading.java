package kr.onmaeul.foundation.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Paragraph.Style;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Run;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Turns the blocks of Markdown into blocks of a document.
final class MarkdownReading {

    /// More than the levels of any list, and few enough to walk without end.
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .build();

    private final MarkdownProblems problems = new MarkdownProblems();
    private final MarkdownLines lines = new MarkdownLines(problems);

    Markdown read(String text) {
        return new Markdown(blocks(PARSER.parse(text), true, 0, 0), problems.all());
    }

    /// @param body whether headings may stand here
    /// @param legal how many levels of numbered lists stand around, as `symbols` for the others
    private List<Block> blocks(Node parent, boolean body, int legal, int symbols) {
        var blocks = new ArrayList<Block>();
        children(parent).forEach(node -> block(node, body, legal, symbols, blocks));
        return blocks;
    }

    private void block(Node node, boolean body, int legal, int symbols, List<Block> into) {
        switch (node) {
            case Heading heading -> heading(heading, body, into);
            case Paragraph paragraph -> paragraph(paragraph, Style.NORMAL, into);
            case ListBlock list -> list(list, legal, symbols, into);
            case TableBlock table -> into.add(new MarkdownTable(lines).read(table));
            case BlockQuote quote -> quote(quote, into);
            case FencedCodeBlock code -> code(code, code.getLiteral(), into);
            case IndentedCodeBlock code -> code(code, code.getLiteral(), into);
            case HtmlBlock _ -> problems.add(node, "html");
            case ThematicBreak _ -> problems.add(node, "rule");
            case LinkReferenceDefinition _ -> {}
            default -> problems.add(node, "unknown");
        }
    }

    private void heading(Heading heading, boolean body, List<Block> into) {
        var text = lines.read(heading);
        if (Run.plain(text).isBlank()) {
            problems.add(heading, "empty-heading");
        } else if (body) {
            into.add(new Block.Heading(heading.getLevel(), "", text, List.of(), false));
        } else {
            problems.add(heading, "heading-inside");
            into.add(new Block.Paragraph(Style.NORMAL, Alignment.START, text));
        }
    }

    private void paragraph(Paragraph paragraph, Style style, List<Block> into) {
        var text = lines.read(paragraph);
        if (!text.isEmpty()) {
            into.add(new Block.Paragraph(style, Alignment.START, text));
        }
    }

    private void quote(BlockQuote quote, List<Block> into) {
        children(quote).forEach(node -> {
            if (node instanceof Paragraph paragraph) {
                paragraph(paragraph, Style.LEAD, into);
            } else {
                problems.add(node, "in-quotation");
            }
        });
    }

    private void code(Node node, String literal, List<Block> into) {
        problems.add(node, "code");
        var runs = new ArrayList<Run>();
        literal.lines().forEach(line -> {
            if (!runs.isEmpty()) {
                runs.add(new Run.LineBreak());
            }
            runs.add(Run.text(line));
        });
        into.add(new Block.Paragraph(Style.NORMAL, Alignment.START, runs));
    }

    private void list(ListBlock list, int legal, int symbols, List<Block> into) {
        var marks = list instanceof BulletList ? Marks.SYMBOLS : Marks.LEGAL;
        int level = 1 + (marks == Marks.LEGAL ? legal : symbols);
        if (list instanceof OrderedList ordered
                && ordered.getMarkerStartNumber() != null
                && ordered.getMarkerStartNumber() != 1) {
            problems.add(list, "start");
        }
        if (level > marks.levels() || legal + symbols + 1 > marks.levels() + 2) {
            problems.add(list, "deep");
            children(list).forEach(item -> into.addAll(blocks(item, false, legal, symbols)));
            return;
        }
        int legalWithin = legal + (marks == Marks.LEGAL ? 1 : 0);
        int symbolsWithin = symbols + (marks == Marks.SYMBOLS ? 1 : 0);
        var items = new ArrayList<ItemList.Item>();
        children(list).forEach(node -> items.add(item(node, legalWithin, symbolsWithin)));
        into.add(new ItemList(marks, level, items));
    }

    private ItemList.Item item(Node node, int legal, int symbols) {
        var blocks = blocks(node, false, legal, symbols);
        boolean led = node.getFirstChild() instanceof Paragraph
                && !blocks.isEmpty()
                && blocks.getFirst() instanceof Block.Paragraph;
        return led
                ? new ItemList.Item(((Block.Paragraph) blocks.getFirst()).text(), blocks.subList(1, blocks.size()))
                : new ItemList.Item(List.of(), blocks);
    }

    static Stream<Node> children(Node parent) {
        return Stream.iterate(parent.getFirstChild(), Objects::nonNull, Node::getNext);
    }
}
