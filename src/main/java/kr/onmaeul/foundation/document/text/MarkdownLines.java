package kr.onmaeul.foundation.document.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Run.Emphasis;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/// Turns what stands within a block of Markdown into a line of a document.
final class MarkdownLines {

    private static final int DEEPEST = 20;

    private final MarkdownProblems problems;

    MarkdownLines(MarkdownProblems problems) {
        this.problems = problems;
    }

    List<Run> read(Node parent) {
        var runs = new ArrayList<Run>();
        within(parent, Set.of(), 0, runs);
        return Run.joined(runs);
    }

    private void within(Node parent, Set<Emphasis> emphasis, int depth, List<Run> into) {
        if (depth > DEEPEST) {
            problems.add(parent, "nested");
            return;
        }
        for (var node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Text text -> into.add(new Run.Text(text.getLiteral(), emphasis));
                case Code code -> into.add(new Run.Text(code.getLiteral(), emphasis));
                case SoftLineBreak _ -> into.add(new Run.Text(" ", emphasis));
                case HardLineBreak _ -> into.add(new Run.LineBreak());
                case org.commonmark.node.Emphasis _ -> within(node, with(Emphasis.ITALIC, emphasis), depth + 1, into);
                case StrongEmphasis _ -> within(node, with(Emphasis.BOLD, emphasis), depth + 1, into);
                case Link link -> link(link, emphasis, depth, into);
                case Image _ -> {
                    problems.add(node, "image");
                    within(node, emphasis, depth + 1, into);
                }
                case HtmlInline _ -> problems.add(node, "html");
                default -> problems.add(node, "unknown");
            }
        }
    }

    /// Emphasis within a link is left out: a link is one piece.
    private void link(Link link, Set<Emphasis> emphasis, int depth, List<Run> into) {
        var words = new ArrayList<Run>();
        within(link, emphasis, depth + 1, words);
        try {
            into.add(new Run.Link(Run.plain(words).replace('\n', ' '), link.getDestination(), emphasis));
        } catch (IllegalArgumentException _) {
            problems.add(link, "address");
            into.addAll(words);
        }
    }

    private static Set<Emphasis> with(Emphasis more, Set<Emphasis> emphasis) {
        var all = EnumSet.of(more);
        all.addAll(emphasis);
        return all;
    }
}
