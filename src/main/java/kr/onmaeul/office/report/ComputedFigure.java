package kr.onmaeul.office.report;

import java.math.BigDecimal;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.office.result.Unit;
import org.jspecify.annotations.Nullable;

/// A figure with its value at a moment.
///
/// @param key its name in the report and in exports
/// @param expression as it is written, canonical, without braces
/// @param words the expression in plain words
/// @param value in the unit, money in thousands of won; null where there is none: a rate of nothing
/// @param period the days it counts, as ISO 8601 writes them: a day or an interval; empty for a rule
/// @param evidenceCount how many records stand behind it
/// @param printed as the paper shows it
public record ComputedFigure(
        String key,
        String expression,
        Bilingual words,
        @Nullable BigDecimal value,
        Unit unit,
        String period,
        long evidenceCount,
        String printed) {

    /// The value as exports write it; empty where there is none.
    public String plainValue() {
        return value == null ? "" : value.toPlainString();
    }
}
