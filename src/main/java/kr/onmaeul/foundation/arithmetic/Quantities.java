package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Finds the numbers of a line with their units, from left to right and each letter once.
final class Quantities {

    private static final int DIGITS = 30;
    private static final int GROUP = 3;
    private static final String PARTICLES = "을를이가은는의로에과와도만씩당간중등및으부까여내";
    private static final Map<Character, BigDecimal> SMALL =
            Map.of('십', BigDecimal.TEN, '백', new BigDecimal(100), '천', new BigDecimal(1_000));
    private static final Map<Character, BigDecimal> GREAT = Map.of(
            '만', new BigDecimal(10_000), '억', new BigDecimal(100_000_000), '조', new BigDecimal(1_000_000_000_000L));
    private static final BigDecimal GREATEST = new BigDecimal(1_000_000_000_000L);

    private final String text;
    private final List<Quantity> found = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
    }

    /// @param text with its letters made plain
    static List<Quantity> in(String text) {
        var quantities = new Quantities(text);
        int at = 0;
        while (at < text.length()) {
            at = Letters.isDigit(text.charAt(at)) ? quantities.take(at) : at + 1;
        }
        return List.copyOf(quantities.found);
    }

    private int take(int start) {
        int end = digitsEnd(start);
        int dots = 0;
        while (Letters.at(text, end) == '.' && Letters.isDigit(Letters.at(text, end + 1))) {
            end = run(end + 1);
            dots++;
        }
        if (dots > 1 || end - start > DIGITS || Letters.isLatin(Letters.at(text, start - 1))) {
            return end;
        }
        return takeUnit(start, end);
    }

    /// After digits with or without their separators.
    private int digitsEnd(int start) {
        int at = run(start);
        if (at - start <= GROUP) {
            while (Letters.at(text, at) == ',' && run(at + 1) == at + 1 + GROUP) {
                at += 1 + GROUP;
            }
        }
        return at;
    }

    private int run(int start) {
        int at = start;
        while (Letters.isDigit(Letters.at(text, at))) {
            at++;
        }
        return at;
    }

    private int takeUnit(int start, int digitsEnd) {
        var number = number(start, digitsEnd);
        var value = BigDecimal.ZERO;
        var size = BigDecimal.ONE;
        var part = number;
        int at = digitsEnd;
        while (true) {
            int after = at;
            var times = BigDecimal.ONE;
            var small = SMALL.get(Letters.at(text, after));
            if (small != null) {
                times = small;
                after++;
            }
            var great = GREAT.get(Letters.at(text, after));
            if (great != null) {
                times = times.multiply(great);
                after++;
            }
            if (after == at || !multiplies(after, times)) {
                value = value.add(part);
                size = BigDecimal.ONE;
                break;
            }
            value = value.add(part.multiply(times));
            size = times;
            at = after;
            int next = Letters.at(text, at) == ' ' ? at + 1 : at;
            int nextEnd = digitsEnd(next);
            if (great == null || nextEnd == next || nextEnd - next > DIGITS || !continues(nextEnd)) {
                break;
            }
            part = number(next, nextEnd);
            at = nextEnd;
        }
        var unit = Units.at(text, at);
        found.add(new Quantity(number, value, size, unit.name(), start, at, unit.end()));
        return unit.end();
    }

    private BigDecimal number(int start, int end) {
        return new BigDecimal(text.substring(start, end).replace(",", ""));
    }

    /// Whether 천, 만 or 억 before this place belongs to a number and not to a word.
    private boolean multiplies(int after, BigDecimal times) {
        var next = Letters.at(text, after);
        if (times.compareTo(GREATEST) >= 0) {
            return next == '원' || next == ' ' && Letters.isDigit(Letters.at(text, after + 1));
        }
        return !Letters.isHangul(next) || PARTICLES.indexOf(next) >= 0 || Units.starts(text, after);
    }

    /// Whether digits after 만 or 억 go on with the same amount: 3만 5,000원, 1억 2,000만원.
    private boolean continues(int digitsEnd) {
        var next = Letters.at(text, digitsEnd);
        return next == '원' || next == '만' || SMALL.containsKey(next);
    }
}
