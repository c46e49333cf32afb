package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/// `5종(컴퓨터, 모니터, …)`, `3개 분야: 가, 나, 다`: as many names as are counted. `감사담당관 외 55개 부서` is one more than it says.
final class CountOfNames implements Check {

    /// What is counted by its names; of places, or things without a word, a list may name only their kinds.
    private static final Set<String> NAMED = Set.of("종", "가지", "과목", "개사", "개교");

    private static final List<String> NOUNS =
            List.of("팀", "부서", "과", "채널", "분야", "과목", "사업", "과제", "강좌", "메뉴", "기관", "단체", "동", "언론사", "매체");
    private static final int NAME = 30;

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            var text = reading.plain(line);
            var brackets = Brackets.of(text);
            for (var count : reading.quantities(line)) {
                if (count.counts()
                        && count.number().scale() == 0
                        && count.number().precision() <= 4) {
                    look(text, line, count, brackets, reading.quantities(line), findings);
                }
            }
        }
    }

    private static void look(
            String text, int line, Quantity count, Brackets brackets, List<Quantity> quantities, FindingList findings) {
        var noun = noun(text, count);
        if (noun.isEmpty()
                && !NAMED.contains(count.unit())
                && !count.unit().equals("개소")
                && !count.unit().equals("개")) {
            return;
        }
        var after = Letters.afterSpaces(text, count.end() + noun.length());
        var others = text.substring(Math.max(0, count.start() - 3), count.start());
        if (others.endsWith(" 외 ") || others.endsWith(" 외")) {
            findings.notJudged(
                    Rule.COUNT,
                    count.place(line),
                    PartsInBrackets.about(text, count),
                    "arithmetic.count.others",
                    Numerals.write(count.number()),
                    Numerals.write(count.number().add(BigDecimal.ONE)));
            return;
        }
        int from = after + 1;
        int to;
        if (brackets.opens(after)) {
            to = brackets.partner(after);
        } else if (Letters.at(text, after) == ':' && text.length() - after < Brackets.LONGEST) {
            to = text.length();
        } else {
            return;
        }
        if (isAllNames(text, from, to, quantities)) {
            judge(text, line, count, !noun.isEmpty() || NAMED.contains(count.unit()), from, to, brackets, findings);
        }
    }

    private static boolean isAllNames(String text, int from, int to, List<Quantity> quantities) {
        return quantities.stream().noneMatch(one -> one.start() >= from && one.start() < to)
                && text.indexOf('~', from) < 0
                && text.substring(from, to).chars().anyMatch(letter -> letter == ',');
    }

    private static void judge(
            String text,
            int line,
            Quantity count,
            boolean byName,
            int from,
            int to,
            Brackets brackets,
            FindingList findings) {
        var items = Item.list(text, from, to, "", List.of(), brackets);
        var list = text.substring(from, to);
        if (PartsJudgement.saysNoParts(list)
                || items.stream()
                        .anyMatch(item ->
                                item.label().length() > NAME || item.label().isEmpty())) {
            return;
        }
        int least = items.size();
        long joined =
                list.chars().filter(letter -> "·․‧∙ㆍ".indexOf(letter) >= 0).count()
                        + items.stream()
                                .filter(item -> item.label().contains(" 및 ")
                                        || item.label().contains("와 "))
                                .count();
        var number = count.number().intValueExact();
        var place = count.place(line);
        var about = PartsInBrackets.about(text, count);
        var shown = String.valueOf(least);
        if (number >= least && number <= least + joined) {
            findings.holds(Rule.COUNT, place, about, "arithmetic.count.holds", Numerals.write(count.number()));
        } else if (!byName && number > least) {
            // Of places and things a list may name the kinds only.
            return;
        } else if (joined > 0) {
            findings.notJudged(Rule.COUNT, place, about, "arithmetic.count.open", shown);
        } else {
            findings.wrong(
                    Rule.COUNT, place, about, shown, "arithmetic.count.wrong", shown, Numerals.write(count.number()));
        }
    }

    private static String noun(String text, Quantity count) {
        if (!count.unit().equals("개")) {
            return "";
        }
        int at = Letters.afterSpaces(text, count.end());
        return NOUNS.stream()
                .filter(noun -> text.startsWith(noun, at) && !Letters.isHangul(Letters.at(text, at + noun.length())))
                .findFirst()
                .map(noun -> text.substring(count.end(), at + noun.length()))
                .orElse("");
    }
}
