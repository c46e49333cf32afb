package kr.onmaeul.office.result;

import java.math.BigDecimal;

/// A sum and how many facts stand behind it. A reversed fact and its reversal add nothing and do not count.
///
/// @param quantity money in won, everything else in the metric's unit
public record Tally(BigDecimal quantity, long count) {

    public static final Tally NOTHING = new Tally(BigDecimal.ZERO, 0);

    public Tally {
        quantity = plain(quantity);
    }

    /// Without noughts after the point, so that equal sums are equal.
    static BigDecimal plain(BigDecimal quantity) {
        var stripped = quantity.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    Tally plus(Tally other) {
        return new Tally(quantity.add(other.quantity), count + other.count);
    }

    Tally minus(Tally other) {
        return new Tally(quantity.subtract(other.quantity), count - other.count);
    }
}
