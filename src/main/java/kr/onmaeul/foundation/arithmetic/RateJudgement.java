package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Judges a percentage against its two numbers. It holds when it is the quotient, half up, with as many decimals as
/// are written. It is only noted when half up would say 100 although something is left, or when the two numbers
/// were rounded themselves and the exact amounts can give what is written.
final class RateJudgement {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int DECIMALS = 4;

    private final FindingList findings;
    private final String about;
    private final Place place;
    private final BigDecimal written;
    private final boolean rounded;

    /// @param written as it is written, with its decimals
    /// @param rounded whether the two numbers were rounded before they were written down
    RateJudgement(FindingList findings, String about, Place place, BigDecimal written, boolean rounded) {
        this.findings = findings;
        this.about = about;
        this.place = place;
        this.written = written;
        this.rounded = rounded;
    }

    void judge(BigDecimal part, BigDecimal whole) {
        int scale = Math.max(0, written.scale());
        if (whole.signum() <= 0 || part.signum() < 0) {
            if (part.signum() != 0 || written.signum() != 0) {
                findings.notJudged(Rule.RATE, place, about, "arithmetic.rate.open", Numerals.write(whole));
            }
            return;
        }
        if (scale > DECIMALS) {
            return;
        }
        var halfUp = Numerals.percent(part, whole, scale, RoundingMode.HALF_UP);
        var shown = Numerals.write(halfUp);
        var arguments = new Object[] {
            Numerals.write(part), Numerals.write(whole), Numerals.precise(part, whole), shown, Numerals.write(written)
        };
        var full = halfUp.compareTo(HUNDRED) == 0 && part.compareTo(whole) < 0;
        if (full && written.compareTo(Numerals.percent(part, whole, scale, RoundingMode.DOWN)) == 0) {
            findings.note(Rule.RATE, place, about, shown, "arithmetic.rate.cut", arguments);
        } else if (full && written.compareTo(HUNDRED) == 0) {
            findings.note(Rule.RATE, place, about, shown, "arithmetic.rate.full", arguments);
        } else if (written.compareTo(halfUp) == 0) {
            findings.holds(Rule.RATE, place, about, "arithmetic.rate.holds", arguments);
        } else if (rounded && isWithinReach(part, whole, scale)) {
            findings.note(Rule.RATE, place, about, shown, "arithmetic.rate.near", arguments);
        } else {
            findings.wrong(Rule.RATE, place, about, shown, "arithmetic.rate.wrong", arguments);
        }
    }

    /// Whether amounts that round or were cut to these two can give the rate that is written.
    private boolean isWithinReach(BigDecimal part, BigDecimal whole, int scale) {
        if (whole.compareTo(BigDecimal.ONE) <= 0) {
            return true;
        }
        var least = Numerals.percent(
                part.subtract(HALF).max(BigDecimal.ZERO), whole.add(BigDecimal.ONE), scale, RoundingMode.HALF_UP);
        var most = Numerals.percent(part.add(BigDecimal.ONE), whole.subtract(HALF), scale, RoundingMode.HALF_UP);
        return written.compareTo(least) >= 0 && written.compareTo(most) <= 0;
    }
}
