package kr.onmaeul.foundation.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `언론보도 실적: 6,547건` with its parts on the lines below, one mark deeper: all in one list that goes on over several
/// lines, or one on each line.
final class PartsBelow implements Check {

    @Override
    public void look(Reading reading, FindingList findings) {
        var paragraphs = Paragraph.all(reading);
        for (int i = 0; i + 1 < paragraphs.size(); i++) {
            var total = total(reading, paragraphs.get(i));
            if (total != null) {
                judge(reading, paragraphs, i, total, findings);
            }
        }
    }

    /// The number with which the line ends, where it is the only one of its kind there.
    private static @Nullable Quantity total(Reading reading, Paragraph paragraph) {
        if (paragraph.first() != paragraph.last()) {
            return null;
        }
        var text = reading.plain(paragraph.first());
        var quantities = reading.quantities(paragraph.first());
        if (quantities.isEmpty()) {
            return null;
        }
        var last = quantities.getLast();
        var same = quantities.stream()
                .filter(one -> one.unit().equals(last.unit()))
                .count();
        return last.counts()
                        && !last.unit().isEmpty()
                        && !last.isPercent()
                        && same == 1
                        && Letters.afterSpaces(text, last.end()) == text.length()
                ? last
                : null;
    }

    private static void judge(
            Reading reading, List<Paragraph> paragraphs, int i, Quantity total, FindingList findings) {
        int level = paragraphs.get(i).level();
        int below = paragraphs.get(i + 1).level();
        if (below <= level || below > Outline.DEEPEST) {
            return;
        }
        var items = new ArrayList<Item>();
        var words = new StringBuilder(reading.plain(paragraphs.get(i).first()));
        int number = 0;
        boolean whole = true;
        for (int next = i + 1; next < paragraphs.size() && paragraphs.get(next).level() > level; next++) {
            var paragraph = paragraphs.get(next);
            if (paragraph.level() != below) {
                continue;
            }
            number++;
            for (int line = paragraph.first(); line <= paragraph.last(); line++) {
                for (var item : items(reading, line, total.unit())) {
                    whole &= item.isPlain();
                    if (item.isPlain()) {
                        items.add(item);
                    }
                }
                words.append(' ').append(reading.plain(line));
            }
        }
        if (items.size() < 2 || items.size() > 2 && number == 0) {
            return;
        }
        var line = paragraphs.get(i).first();
        if (items.stream().allMatch(item -> hasUnit(item, total))) {
            new PartsJudgement(findings, total, line, PartsInBrackets.about(reading.plain(line), total))
                    .judge(items, words.toString(), whole);
        }
    }

    private static boolean hasUnit(Item item, Quantity total) {
        return item.quantity() != null && item.quantity().unit().equals(total.unit());
    }

    private static List<Item> items(Reading reading, int line, String unit) {
        var text = reading.plain(line);
        int from = Letters.afterSpaces(text, 0);
        from += Outline.begins(text) ? 1 : 0;
        int to = Letters.beforeSpaces(text, text.length());
        while (to > from && text.charAt(to - 1) == ',') {
            to--;
        }
        if (from >= to) {
            return List.of();
        }
        return Item.list(text, from, to, unit, reading.quantities(line), Brackets.of(text));
    }
}
