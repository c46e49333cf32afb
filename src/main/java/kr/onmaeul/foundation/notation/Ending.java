package kr.onmaeul.foundation.notation;

import java.util.ArrayList;
import java.util.List;

/// 끝 in a letter: once, behind the last letter of text and 붙임, two half-widths further.
final class Ending implements Check {

    /// A line of a page holds more than this, in half-widths; a shorter one surely has room for 끝.
    private static final int SURELY_ROOM = 50;

    private static final String END = "끝.";

    private record Found(int index, EndMark mark) {}

    @Override
    public void look(Lines lines, Findings findings) {
        if (!lines.isDocument() || lines.end() < 0) {
            return;
        }
        var ends = new ArrayList<Found>();
        for (var at = 0; at < lines.all().size(); at++) {
            var index = at;
            EndMark.of(lines.all().get(at)).ifPresent(mark -> ends.add(new Found(index, mark)));
        }
        if (Tables.saysBlankBelow(lines)) {
            ends.forEach(end -> afterBlankBelow(lines, end, findings));
        } else if (ends.isEmpty()) {
            missing(lines, findings);
        } else {
            ends.subList(0, ends.size() - 1).forEach(end -> doubled(lines, end, findings));
            last(lines, ends.getLast(), findings);
        }
    }

    private static void missing(Lines lines, Findings findings) {
        var line = lines.all().get(lines.end());
        int at = line.last();
        if (line.isCovered()) {
            findings.note(Rule.END, line, at, at, "notation.end.missing");
            return;
        }
        var row = line.isRow();
        var edit = new Edit(line.start() + at, line.start() + at, (row ? "\n" : "") + "  " + END);
        findings.mend(Rule.END, line, at, at, edit, "notation.end.missing");
    }

    private static void doubled(Lines lines, Found end, Findings findings) {
        remove(lines, end, Rule.END, "notation.end.doubled", findings);
    }

    private static void afterBlankBelow(Lines lines, Found end, Findings findings) {
        remove(lines, end, Rule.BLANK_BELOW, "notation.end.after-blank-below", findings);
    }

    private static void remove(Lines lines, Found end, Rule rule, String key, Findings findings) {
        var line = lines.all().get(end.index);
        int above = lines.above(end.index);
        var from = end.mark.alone() && above >= 0 ? behind(lines.all().get(above)) : line.start() + end.mark.blanks();
        var edit = new Edit(from, line.start() + end.mark.to(), "");
        findings.mend(rule, line, end.mark.from(), end.mark.to(), edit, key);
    }

    private static void last(Lines lines, Found end, Findings findings) {
        var line = lines.all().get(end.index);
        var mark = end.mark;
        if (end.index < lines.end() && goesOn(lines.all().subList(end.index + 1, lines.end() + 1))) {
            findings.note(Rule.END, line, mark.from(), mark.to(), "notation.end.middle");
            return;
        }
        int above = lines.above(end.index);
        if (mark.alone() && above >= 0 && hasRoom(lines.all().get(above))) {
            var edit = new Edit(behind(lines.all().get(above)), line.start() + mark.to(), "  " + END);
            findings.mend(Rule.END, line, mark.from(), mark.to(), edit, "notation.end.line");
        } else if (mark.gap(line) != 2) {
            var edit = new Edit(line.start() + mark.blanks(), line.start() + mark.to(), "  " + END);
            findings.mend(Rule.END, line, mark.from(), mark.to(), edit, "notation.end.gap");
        } else if (mark.to() - mark.from() == 1) {
            findings.mend(Rule.END, line, mark.from(), mark.to(), END, "notation.end.dot");
        }
    }

    private static boolean hasRoom(Line line) {
        return !line.isRow() && Line.width(line.text().stripTrailing()) < SURELY_ROOM;
    }

    /// Whether something of the text itself follows; names and notes below 끝 do not count.
    private static boolean goesOn(List<Line> rest) {
        return rest.stream()
                .anyMatch(line -> Mark.of(line).isPresent() || Symbol.of(line).isPresent() || Attachments.begins(line));
    }

    private static int behind(Line line) {
        return line.start() + line.last();
    }
}
