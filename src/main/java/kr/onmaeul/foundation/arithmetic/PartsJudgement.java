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
                    + "기준|잔여|연인원|△|~|×|=|(?<![가-힣])(?:각|약|등|외|중|증|감|여|매|그 중)(?![가-힣])|[0-9명건대부회개종소](?: ?등| 외|여)");

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
        var values = items.stream().map(this::value).toList();
        var sum = Numerals.added(values);
        var shown = Numerals.write(sum);
        var arguments = new Object[] {Numerals.sum(values), shown, Numerals.write(writtenTotal()), total.unit()};
        if (sum.compareTo(writtenTotal()) == 0) {
            findings.holds(Rule.PARTS, place, about, "arithmetic.parts.holds", arguments);
        } else if (!whole || saysNoParts(list) || overlaps(values)) {
            findings.notJudged(Rule.PARTS, place, about, "arithmetic.parts.open", arguments);
        } else {
            findings.wrong(Rule.PARTS, place, about, shown, "arithmetic.parts.wrong", arguments);
        }
    }

    /// Numbers of one size are compared as they are written, so that the sentence shows them so.
    private BigDecimal writtenTotal() {
        return total.value().divide(total.size());
    }

    private BigDecimal value(Item item) {
        var quantity = item.quantity();
        if (quantity == null) {
            return BigDecimal.ZERO;
        }
        return quantity.unit().isEmpty() && quantity.size().compareTo(BigDecimal.ONE) == 0
                ? quantity.number()
                : quantity.value().divide(total.size());
    }

    /// Whether the first or the last few add up already: then the list divides the same twice.
    private boolean overlaps(List<BigDecimal> values) {
        var sum = Numerals.added(values);
        var running = BigDecimal.ZERO;
        for (int i = 0; i < values.size() - 1; i++) {
            running = running.add(values.get(i));
            if (i > 0 && running.compareTo(writtenTotal()) == 0
                    || i < values.size() - 2 && sum.subtract(running).compareTo(writtenTotal()) == 0) {
                return true;
            }
        }
        return values.size() > 1
                && (values.getFirst().compareTo(writtenTotal()) == 0
                        || values.getLast().compareTo(writtenTotal()) == 0);
    }
}
