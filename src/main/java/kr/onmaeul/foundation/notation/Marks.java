package kr.onmaeul.foundation.notation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Items: each level inside the one before it, counted from the first without a gap, never one alone, in its place.
final class Marks implements Check {

    private static final int STEP = 2;
    private static final Pattern HEADING = Pattern.compile("^#{1,6} |^ {0,3}(?:[Ⅰ-Ⅻ]|[IVX]{1,4}\\.|제 ?\\d{1,2} ?[장절])");

    /// A list that is being read: its last item and how many it has.
    private static final class Open {

        private final Line line;
        private final Mark first;
        private Mark last;
        private int items = 1;
        private boolean parent;

        private Open(Line line, Mark first) {
            this.line = line;
            this.first = first;
            this.last = first;
        }
    }

    @Override
    public void look(Lines lines, Findings findings) {
        var open = new ArrayDeque<Open>();
        for (var at = 0; at < Math.min(lines.attachment(), lines.end() + 1); at++) {
            var line = lines.all().get(at);
            var mark = Mark.of(line);
            if (mark.isPresent()) {
                item(lines, line, mark.get(), open, findings);
            } else if (HEADING.matcher(line.open()).find() || Symbol.of(line).isPresent()) {
                close(lines, open, 0, findings);
            }
        }
        close(lines, open, 0, findings);
    }

    private static void item(Lines lines, Line line, Mark mark, Deque<Open> open, Findings findings) {
        close(lines, open, mark.level(), findings);
        var list = open.peek();
        if (list != null && list.first.level() == mark.level()) {
            next(line, list, mark, findings);
            list.last = mark;
            list.items++;
        } else {
            begin(lines, line, mark, list, findings);
            open.push(new Open(line, mark));
        }
        layout(lines, line, mark, findings);
    }

    private static void next(Line line, Open list, Mark mark, Findings findings) {
        int wanted = list.last.index() + 1;
        if (mark.index() == wanted) {
            return;
        }
        var rule = list.last.index() == Mark.HA && mark.level() % 2 == 0 ? Rule.MARK_AFTER_HA : Rule.MARK_ORDER;
        findings.note(
                rule,
                line,
                mark.from(),
                mark.to(),
                "notation.mark.next",
                Mark.sign(mark.level(), mark.index()),
                Mark.sign(mark.level(), wanted));
    }

    private static void begin(Lines lines, Line line, Mark mark, @Nullable Open above, Findings findings) {
        var sign = Mark.sign(mark.level(), mark.index());
        if (above != null) {
            above.parent = true;
        }
        int wanted = above == null ? 1 : above.first.level() + 1;
        if (mark.level() != wanted && (above != null || lines.isDocument())) {
            findings.note(
                    Rule.MARK_ORDER, line, mark.from(), mark.to(), "notation.mark.level", sign, Mark.sign(wanted, 1));
        } else if (mark.index() != 1 && (above != null || lines.kind() != Kind.PASSAGE)) {
            findings.note(
                    Rule.MARK_ORDER,
                    line,
                    mark.from(),
                    mark.to(),
                    "notation.mark.next",
                    sign,
                    Mark.sign(mark.level(), 1));
        }
    }

    /// Ends the lists that lie deeper than a level.
    private static void close(Lines lines, Deque<Open> open, int level, Findings findings) {
        while (!open.isEmpty() && open.peek().first.level() > level) {
            var list = open.pop();
            if (list.items == 1 && list.first.index() == 1 && lines.kind() != Kind.PASSAGE) {
                single(list, findings);
            }
        }
    }

    private static void single(Open list, Findings findings) {
        var line = list.line;
        var mark = list.first;
        var sign = Mark.sign(mark.level(), mark.index());
        if (list.parent) {
            findings.note(Rule.MARK_SINGLE, line, mark.from(), mark.to(), "notation.mark.single", sign);
            return;
        }
        var behind = new Edit(line.start() + mark.from(), line.start() + afterBlanks(line, mark.to()), "");
        findings.mend(Rule.MARK_SINGLE, line, mark.from(), mark.to(), behind, "notation.mark.single", sign);
    }

    private static void layout(Lines lines, Line line, Mark mark, Findings findings) {
        int behind = afterBlanks(line, mark.to());
        var sign = Mark.sign(mark.level(), mark.index());
        if (behind < line.last()
                && !line.open().startsWith("끝", behind)
                && !line.text().substring(mark.to(), behind).equals(" ")) {
            var edit = new Edit(line.start() + mark.to(), line.start() + behind, " ");
            findings.mend(Rule.MARK_LAYOUT, line, mark.from(), mark.to(), edit, "notation.mark.blank", sign);
        }
        int wanted = (mark.level() - 1) * STEP;
        if (lines.isDocument() && !lines.markdown() && Line.width(line.text().substring(0, mark.from())) != wanted) {
            var edit = new Edit(line.start(), line.start() + mark.from(), " ".repeat(wanted));
            findings.mend(
                    Rule.MARK_LAYOUT,
                    line,
                    mark.from(),
                    mark.to(),
                    edit,
                    "notation.mark.indent",
                    sign,
                    Integer.toString(wanted));
        }
    }

    private static int afterBlanks(Line line, int from) {
        int at = from;
        while (at < line.text().length() && Line.isBlank(line.text().charAt(at))) {
            at++;
        }
        return at;
    }
}
