package kr.onmaeul.foundation.document.text;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.outcome.Problem;
import org.commonmark.node.Node;

/// What could not be taken, each kind once for a line.
final class MarkdownProblems {

    /// More than anybody reads.
    private static final int MOST = 200;

    private final List<Problem> all = new ArrayList<>();

    /// @param kind the last part of the sentence's key
    void add(Node node, String kind) {
        var problem = Problem.of("document.markdown." + kind, line(node));
        if (all.size() < MOST && !all.contains(problem)) {
            all.add(problem);
        }
    }

    List<Problem> all() {
        return all;
    }

    /// Counted from 1. Inlines stand where their block begins.
    private static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
