package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/// Judges a total against the list of its parts. A list that leaves some out, overlaps or compares is no division into
/// parts, and nothing is said against it.
final class PartsJudgement {

    /// Words that say that a list is not the whole, or not of parts.
    private static final Pattern NOT_PARTS =
            Pattern.compile("전년|작년|대비|누계|누적|목표|계획|평균|당초|변경|예정|최대|최소|매월|매주|매년|별도|제외|이내|내외|이상|이하|포함|주요|"
                    + "기준|잔여|연인원|△|~|×|=|(?<![가-힣])(?:각|약|등|외|중|증|감|매|그 중)(?![가-힣])|[0-9명건대부회개종소](?: ?등| 외|여)");

    private final FindingList findings;
    private final Quantity total;
    private final Place place;
    private final String about;

    PartsJudgement(FindingList findings, Quantity total, int line, String about) {
        this.findings = findings;
        this.total = total;
        this.place = total.place(line);
        this.about = about;
    }

    static boolean saysNoParts(String text) {
        return NOT_PARTS.matcher(text).find();
    }

    /// @param list the words of the list
    /// @param whole whether everything that stands there was understood as a part
    void judge(List<Item> items, String list, boolean whole) {
        var size = shownSize(items);
        var values = items.stream().map(item -> value(item).divide(size)).toList();
        var sum = Numerals.added(values);
        var all = total.value().divide(size);
        var shown = Numerals.write(sum);
        var unit = Numerals.sizeWord(size) + total.unit();
        var arguments = new Object[] {Numerals.sum(values), shown, Numerals.write(all), unit};
        if (sum.compareTo(all) == 0) {
            findings.holds(Rule.PARTS, place, about, "arithmetic.parts.holds", arguments);
        } else if (!whole || saysNoParts(list) || Numerals.overlaps(values, all)) {
            findings.notJudged(Rule.PARTS, place, about, "arithmetic.parts.open", arguments);
        } else {
            findings.wrong(
                    Rule.PARTS, place, about, shown + Numerals.sizeWord(size), "arithmetic.parts.wrong", arguments);
        }
    }

    /// Amounts of one size are shown as they are written, others in full.
    private BigDecimal shownSize(List<Item> items) {
        return items.stream().allMatch(item -> isBare(item) || sizeOf(item).compareTo(total.size()) == 0)
                ? total.size()
                : BigDecimal.ONE;
    }

    private static boolean isBare(Item item) {
        return item.quantity() != null
                && item.quantity().unit().isEmpty()
                && item.quantity().size().compareTo(BigDecimal.ONE) == 0;
    }

    private static BigDecimal sizeOf(Item item) {
        return item.quantity() == null ? BigDecimal.ONE : item.quantity().size();
    }

    /// A part without a unit is counted as the total is.
    private BigDecimal value(Item item) {
        var quantity = item.quantity();
        if (quantity == null) {
            return BigDecimal.ZERO;
        }
        return isBare(item) ? quantity.number().multiply(total.size()) : quantity.value();
    }
}
