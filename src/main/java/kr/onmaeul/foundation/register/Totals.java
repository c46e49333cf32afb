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
    static final int MOST = 10_000;

    /// Of a page that was found by words: whoever seeks wants the record, not the number, and counting what many have
    /// would cost more than finding it.
    static Totals seen(Look.Page<?> page) {
        return new Totals(page.rows().size(), page.previous() != null || page.next() != null, Map.of());
    }

    /// @param count as far as one beyond [#MOST]
    static Totals counted(long count) {
        return counted(count, Map.of());
    }

    static Totals counted(long count, Map<String, BigDecimal> sums) {
        return new Totals(Math.min(count, MOST), count > MOST, sums);
    }

    public Totals {
        sums = Map.copyOf(sums);
    }
}
