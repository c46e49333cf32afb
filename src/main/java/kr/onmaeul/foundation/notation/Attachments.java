package kr.onmaeul.foundation.notation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// 붙임 in a letter: on the line after the text, each with name and quantity, numbered where there are two or more.
final class Attachments implements Check {

    private static final Pattern BEGIN = Pattern.compile("^[ \u3000]{0,9}(붙임)([ \u3000]{0,9}[:：]?[ \u3000]{0,9})");
    private static final Pattern INSIDE = Pattern.compile("\\.( {1,4})붙임 {1,2}(?=\\S.{0,200}부)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\d{1,2})\\.( {0,4})(?!\\d)");
    private static final Pattern QUANTITY =
            Pattern.compile("( {0,3})(각 {0,2})?(\\d{1,4}) ?(부|매|장|개|권|건|점|통|종|쪽|면|식|세트|질|본)(\\.?)$");

    /// One attachment: its line, and where its name begins and what was said of it ends.
    private record Item(Line line, int from, int to, int number) {

        private String said() {
            return line.open().substring(from, to);
        }
    }

    /// The index of the line that begins with 붙임; the number of lines where there is none.
    static int line(List<Line> lines) {
        for (int at = lines.size() - 1; at >= 0; at--) {
            if (begins(lines.get(at))) {
                return at;
            }
        }
        return lines.size();
    }

    static boolean begins(Line line) {
        var found = BEGIN.matcher(line.open());
        if (!found.find() || line.open().strip().endsWith("다.")) {
            return false;
        }
        var after = found.end() < line.open().length() ? line.open().charAt(found.end()) : ' ';
        return found.end(2) > found.start(2) || !Line.isHangul(after);
    }

    @Override
    public void look(Lines lines, Findings findings) {
        if (!lines.isDocument()) {
            return;
        }
        if (lines.attachment() == lines.all().size()) {
            inside(lines, findings);
            return;
        }
        line(lines, findings);
        var items = items(lines);
        for (var item : items) {
            quantity(item, findings);
        }
        numbers(items, findings);
    }

    private static void inside(Lines lines, Findings findings) {
        for (var line : lines.all()) {
            var found = INSIDE.matcher(line.open());
            if (found.find()) {
                var edit = new Edit(line.start() + found.start(1), line.start() + found.end(1), "\n");
                findings.mend(Rule.ATTACHMENT, line, found.end(1), found.end(1) + 2, edit, "notation.attachment.line");
            }
        }
    }

    private static void line(Lines lines, Findings findings) {
        var line = lines.all().get(lines.attachment());
        var found = BEGIN.matcher(line.open());
        if (!found.find()) {
            return;
        }
        int above = lines.above(lines.attachment());
        if (above >= 0 && above < lines.attachment() - 1 && !lines.markdown()) {
            var text = lines.all().get(above);
            var edit = new Edit(text.start() + text.last(), line.start(), "\n");
            findings.mend(Rule.ATTACHMENT, line, found.start(1), found.end(1), edit, "notation.attachment.line");
        }
        if (found.end(2) < line.last() && Line.width(found.group(2)) != 2
                || found.group(2).contains(":")
                || found.group(2).contains("：")) {
            findings.mend(Rule.ATTACHMENT_FORM, line, found.end(1), found.end(2), "  ", "notation.attachment.blank");
        }
    }

    private static List<Item> items(Lines lines) {
        var items = new ArrayList<Item>();
        for (int at = lines.attachment(); at < lines.all().size(); at++) {
            var line = lines.all().get(at);
            var begin = BEGIN.matcher(line.open());
            var first = at == lines.attachment() && begin.find();
            int from = first ? begin.end(2) : line.first();
            if (!first
                    && !items.isEmpty()
                    && (line.isBlank()
                            || (line.first() == 0
                                    && !NUMBERED.matcher(line.open()).find()))) {
                break;
            }
            var end = EndMark.of(line);
            if (line.isBlank()
                    || Sender.speaks(line)
                    || end.filter(EndMark::alone).isPresent()) {
                if (!items.isEmpty()) {
                    break;
                }
                continue;
            }
            int to = end.map(EndMark::blanks).orElse(line.last());
            if (from < to) {
                var number = NUMBERED.matcher(line.open().substring(from, to));
                items.add(new Item(line, from, to, number.find() ? Integer.parseInt(number.group(1)) : 0));
            }
        }
        return items;
    }

    private static void quantity(Item item, Findings findings) {
        var tail = Math.max(item.from, item.to - 20);
        var found = QUANTITY.matcher(item.line.open()).region(tail, item.to);
        if (!found.find()) {
            findings.note(Rule.ATTACHMENT, item.line, item.from, item.to, "notation.attachment.quantity", item.said());
            return;
        }
        var quantity = (found.group(2) == null ? "" : "각 ") + found.group(3) + found.group(4) + ".";
        var right = (found.start() == item.from ? "" : " ") + quantity;
        if (!found.group().equals(right)) {
            findings.mend(
                    Rule.ATTACHMENT_FORM,
                    item.line,
                    found.start(),
                    item.to,
                    right,
                    "notation.attachment.form",
                    quantity);
        }
    }

    private static void numbers(List<Item> items, Findings findings) {
        if (items.size() == 1 && items.getFirst().number > 0) {
            var item = items.getFirst();
            var number = NUMBERED.matcher(item.said());
            if (number.find()) {
                findings.mend(
                        Rule.ATTACHMENT_FORM,
                        item.line,
                        item.from,
                        item.from + number.end(),
                        "",
                        "notation.attachment.single");
            }
            return;
        }
        for (var at = 0; at < items.size() && items.size() > 1; at++) {
            var item = items.get(at);
            if (item.number == 0) {
                var edit = new Edit(item.line.start() + item.from, item.line.start() + item.from, at + 1 + ". ");
                findings.mend(
                        Rule.ATTACHMENT,
                        item.line,
                        item.from,
                        item.to,
                        edit,
                        "notation.attachment.numbers",
                        at + 1 + ".");
            } else if (item.number != at + 1) {
                findings.note(
                        Rule.MARK_ORDER,
                        item.line,
                        item.from,
                        item.to,
                        "notation.mark.next",
                        item.number + ".",
                        at + 1 + ".");
            }
        }
    }
}
