package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How numbers stand in the sentences about them: grouped, less than nothing with a triangle.
final class Numerals {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final Map<String, String> SIZES =
            Map.of("1000", "천", "10000", "만", "1000000", "백만", "10000000", "천만", "100000000", "억");
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

    /// 천, 만, 백만, 억: what a size is called before its unit; nothing for one.
    static String sizeWord(BigDecimal size) {
        return SIZES.getOrDefault(size.toPlainString(), "");
    }

    /// Whether the first or the last few of a list add up to the total already: then it divides the same thing twice.
    static boolean overlaps(List<BigDecimal> parts, BigDecimal total) {
        var sum = added(parts);
        var running = BigDecimal.ZERO;
        for (var part : parts.subList(0, Math.max(0, parts.size() - 1))) {
            running = running.add(part);
            if (running.compareTo(total) == 0 || sum.subtract(running).compareTo(total) == 0) {
                return true;
            }
        }
        return false;
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
