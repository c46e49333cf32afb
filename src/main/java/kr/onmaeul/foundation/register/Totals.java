package kr.onmaeul.foundation.register;

import java.math.BigDecimal;
import java.util.Map;

/// How many records were asked for, and what their numbers add up to.
///
/// @param count how many, up to where counting stops
/// @param more whether there are more than were counted; then nothing is added up
/// @param sums by the name of the field
public record Totals(long count, boolean more, Map<String, BigDecimal> sums) {

    /// Counting stops here, so that a list costs the same however long the register is.
    private static final int MOST = 10_000;

    /// Words are found one by one.
    private static final int MOST_WITH_WORDS = 1_000;

    static int most(Look look) {
        return look.words().isEmpty() ? MOST : MOST_WITH_WORDS;
    }

    public Totals {
        sums = Map.copyOf(sums);
    }
}
