package kr.onmaeul.foundation.arithmetic;

import java.math.BigDecimal;
import java.util.List;

/// A sum, difference or product that is written out: `12회 × 30명 = 360명`, `100 + 78 = 178`.
final class WrittenFormula implements Check {

    @Override
    public void look(Reading reading, FindingList findings) {
        for (int line = 1; line <= reading.size(); line++) {
            var text = reading.plain(line);
            if (text.indexOf('=') >= 0) {
                var quantities = reading.quantities(line);
                for (int i = 1; i + 1 < quantities.size(); i++) {
                    if (sign(text, quantities.get(i), quantities.get(i + 1)) == '=') {
                        judge(text, line, quantities, i, findings);
                    }
                }
            }
        }
    }

    /// @param last the last number before the sign of equality
    private static void judge(String text, int line, List<Quantity> all, int last, FindingList findings) {
        int first = last;
        while (first > 0 && isOperator(sign(text, all.get(first - 1), all.get(first)))) {
            first--;
        }
        var written = all.get(last + 1);
        if (first == last || isOperator(next(text, written)) || before(text, all.get(first))) {
            return;
        }
        var sum = BigDecimal.ZERO;
        var product = all.get(first).value();
        var shown = new StringBuilder(Numerals.write(all.get(first).value()));
        int minus = 1;
        for (int i = first + 1; i <= last; i++) {
            var sign = sign(text, all.get(i - 1), all.get(i));
            shown.append(' ')
                    .append(sign == '-' ? '−' : sign)
                    .append(' ')
                    .append(Numerals.write(all.get(i).value()));
            if (sign == '×') {
                product = product.multiply(all.get(i).value());
            } else {
                sum = minus > 0 ? sum.add(product) : sum.subtract(product);
                product = all.get(i).value();
                minus = sign == '-' ? -1 : 1;
            }
        }
        var computed = minus > 0 ? sum.add(product) : sum.subtract(product);
        say(written, computed, shown.toString(), line, findings);
    }

    private static void say(Quantity written, BigDecimal computed, String formula, int line, FindingList findings) {
        var arguments = new Object[] {formula, Numerals.write(computed), Numerals.write(written.value())};
        var place = written.place(line);
        var off = written.value().subtract(computed).abs();
        if (off.signum() == 0) {
            findings.holds(Rule.FORMULA, place, "", "arithmetic.formula.holds", arguments);
        } else if (isOnlyAnotherUnit(written.value(), computed)
                || written.size().compareTo(BigDecimal.ONE) > 0 && off.compareTo(written.size()) < 0) {
            findings.notJudged(Rule.FORMULA, place, "", "arithmetic.formula.open", arguments);
        } else {
            findings.wrong(
                    Rule.FORMULA,
                    place,
                    "",
                    Numerals.write(exact(computed, written.size())),
                    "arithmetic.formula.wrong",
                    arguments);
        }
    }

    private static BigDecimal exact(BigDecimal computed, BigDecimal size) {
        return computed.divide(size);
    }

    /// 5,000 × 100 = 500 is right in thousands.
    private static boolean isOnlyAnotherUnit(BigDecimal written, BigDecimal computed) {
        return written.signum() > 0
                && written.stripTrailingZeros()
                        .unscaledValue()
                        .equals(computed.stripTrailingZeros().unscaledValue());
    }

    private static boolean isOperator(char sign) {
        return sign == '+' || sign == '-' || sign == '×';
    }

    /// The one sign between two numbers; a space where there is more or nothing.
    private static char sign(String text, Quantity one, Quantity other) {
        int from = Letters.afterSpaces(text, one.end());
        int to = Letters.beforeSpaces(text, other.start());
        if (to - from != 1) {
            return ' ';
        }
        var sign = text.charAt(from);
        return sign == 'x' || sign == 'X' || sign == '*' ? '×' : sign;
    }

    private static char next(String text, Quantity last) {
        var sign = Letters.at(text, Letters.afterSpaces(text, last.end()));
        return sign == 'x' || sign == 'X' || sign == '*' ? '×' : sign;
    }

    /// Whether something else stands before the first number that belongs to it.
    private static boolean before(String text, Quantity first) {
        var sign = Letters.at(text, Letters.beforeSpaces(text, first.start()) - 1);
        return "+×=/÷)]△".indexOf(sign) >= 0;
    }
}
