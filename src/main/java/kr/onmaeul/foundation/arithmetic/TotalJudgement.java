package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.List;

/// A total beside what it adds up.
///
/// @param rounded whether the parts were rounded, so that their sum may differ by half a place for each
record TotalJudgement(String about, Amount total, List<BigDecimal> parts, boolean rounded) {

    private static final BigDecimal TWO = new BigDecimal(2);

    boolean holds() {
        return total.value().compareTo(Numerals.added(parts)) == 0;
    }

    /// @param sure whether other sums of the same table show that it adds up
    void say(FindingList findings, boolean sure) {
        var sum = Numerals.added(parts);
        var shown = Numerals.write(sum);
        var arguments = new Object[] {
            shownParts(),
            shown,
            Numerals.write(total.value()),
            Numerals.write(total.value().subtract(sum))
        };
        if (holds()) {
            findings.holds(Rule.TOTAL, total.place(), about, "arithmetic.total.holds", arguments);
        } else if (rounded && isWithinRounding(sum)) {
            findings.note(Rule.TOTAL, total.place(), about, shown, "arithmetic.total.near", arguments);
        } else if (sure && !isAverage() && !Numerals.overlaps(parts, total.value())) {
            findings.wrong(Rule.TOTAL, total.place(), about, shown, "arithmetic.total.wrong", arguments);
        } else {
            findings.notJudged(Rule.TOTAL, total.place(), about, "arithmetic.total.open", arguments);
        }
    }

    /// Whether it is near the middle of the parts: an average stands where a total usually does.
    boolean isAverage() {
        var sum = Numerals.added(parts);
        var times = new BigDecimal(parts.size());
        var off = total.value().multiply(times).subtract(sum).abs();
        return parts.size() > 1 && off.multiply(BigDecimal.TEN).compareTo(sum.abs()) <= 0;
    }

    private String shownParts() {
        return Numerals.sum(parts.stream().filter(part -> part.signum() != 0).toList());
    }

    /// Each part and the total may be off by half of the last place.
    private boolean isWithinRounding(BigDecimal sum) {
        int scale =
                parts.stream().mapToInt(part -> Math.max(0, part.scale())).max().orElse(0);
        var reach = BigDecimal.ONE
                .movePointLeft(scale)
                .multiply(new BigDecimal(parts.size() + 1))
                .divide(TWO);
        return total.value().subtract(sum).abs().compareTo(reach) <= 0;
    }
}
