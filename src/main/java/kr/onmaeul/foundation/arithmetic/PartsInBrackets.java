package kr.onmaeul.foundation.arithmetic;

import java.util.List;

/// `664대(컴퓨터: 350, 모니터: 314)`: a total with its parts in brackets, or after a colon at the end of the line.
final class PartsInBrackets implements Check {

    private static final int ABOUT = 30;

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            var text = reading.plain(line);
            var quantities = reading.quantities(line);
            if (quantities.size() < 3) {
                continue;
            }
            var brackets = Brackets.of(text);
            for (int i = 0; i < quantities.size(); i++) {
                look(text, line, quantities, i, brackets, findings);
            }
        }
    }

    private static void look(
            String text, int line, List<Quantity> quantities, int i, Brackets brackets, FindingList findings) {
        var total = quantities.get(i);
        if (!total.counts() || total.isPercent()) {
            return;
        }
        int opening = Letters.afterSpaces(text, pastNoun(text, total));
        if (brackets.opens(opening)) {
            judge(text, line, quantities, total, opening + 1, brackets.partner(opening), brackets, findings);
        } else if (Letters.at(text, opening) == ':' && text.length() - opening <= Brackets.LONGEST) {
            judge(text, line, quantities, total, opening + 1, text.length(), brackets, findings);
        }
    }

    /// `5개 채널[`: what is counted may stand between the number and its parts.
    private static int pastNoun(String text, Quantity total) {
        int at = total.end();
        if (!total.unit().equals("개")) {
            return at;
        }
        int noun = Letters.afterSpaces(text, at);
        int end = noun;
        while (Letters.isHangul(Letters.at(text, end)) && end - noun < 8) {
            end++;
        }
        return noun - at <= 1 ? end : at;
    }

    private static void judge(
            String text,
            int line,
            List<Quantity> quantities,
            Quantity total,
            int from,
            int to,
            Brackets brackets,
            FindingList findings) {
        var within = quantities.stream()
                .filter(one -> one.start() >= from && one.end() <= to)
                .toList();
        var items = Item.list(text, from, to, total.unit(), within, brackets);
        var named = items.stream().filter(Item::isPlain).toList();
        if (items.size() < 2 || named.size() * 2 < items.size() || named.size() < 2) {
            return;
        }
        new PartsJudgement(findings, total, line, about(text, total))
                .judge(named, text.substring(from, to), named.size() == items.size());
    }

    static String about(String text, Quantity total) {
        var before = text.substring(Math.max(0, total.start() - ABOUT), total.start());
        return before.replaceAll("^[^가-힣A-Za-z]+", "").replaceAll("[ :(\\[]+$", "");
    }
}
