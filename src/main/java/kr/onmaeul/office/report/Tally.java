package kr.onmaeul.office.report;

import java.math.BigDecimal;

/// The answer to an [Ask].
///
/// @param value money in won, everything else in the measure's unit
/// @param evidenceCount how many records stand behind it
public record Tally(BigDecimal value, long evidenceCount) {

    public static final Tally NOTHING = new Tally(BigDecimal.ZERO, 0);
}
