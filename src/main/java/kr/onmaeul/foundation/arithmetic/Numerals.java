package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// How numbers stand in the sentences about them: grouped, less than nothing with a triangle.
final class Numerals {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int TERMS = 12;
    private static final int DIGITS = 20;
    private static final int SHOWN = 4;

    private Numerals() {}

    static String write(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(Locale.KOREA);
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return (number.signum() < 0 ? "△" : "") + format.format(number.abs());
    }

    /// `350 + 314`; a long sum only with its beginning and end.
    static String sum(List<BigDecimal> terms) {
        if (terms.size() > TERMS) {
            return write(terms.get(0)) + " + " + write(terms.get(1)) + " + … + " + write(terms.getLast());
        }
        return terms.stream().map(Numerals::write).collect(Collectors.joining(" + "));
    }

    static BigDecimal added(List<BigDecimal> terms) {
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// A hundred times the one over the other.
    ///
    /// @param mode half up is what offices use
    static BigDecimal percent(BigDecimal part, BigDecimal whole, int scale, RoundingMode mode) {
        return part.multiply(HUNDRED).divide(whole, scale, mode);
    }

    /// The same with more digits than anybody writes.
    static String precise(BigDecimal part, BigDecimal whole) {
        var exact =
                part.multiply(HUNDRED).divide(whole, DIGITS, RoundingMode.DOWN).stripTrailingZeros();
        return write(exact.setScale(Math.clamp(exact.scale(), 0, SHOWN), RoundingMode.DOWN));
    }
}
