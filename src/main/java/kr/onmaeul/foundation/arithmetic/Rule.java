package kr.onmaeul.foundation.arithmetic;

import java.util.Locale;

/// What is looked at, in the office's words.
public enum Rule {
    /// 집행률, and any percentage beside its two numbers
    RATE,
    /// 계: the first or last row over the rows of a table, or the column that adds up a row
    TOTAL,
    /// 과부족, 잔액, 증감
    DIFFERENCE,
    /// a total with its parts beside or below it
    PARTS,
    /// what is left of what was bought after some was issued
    STOCK,
    /// how long a period is, and that it ends after it begins
    PERIOD,
    /// days that the calendar has, with their weekday
    DAY,
    /// how many things are listed
    COUNT,
    /// a sum or product that is written out
    FORMULA,
    /// a line that is too long to be looked at
    LENGTH;

    /// The key of its name in the bundles.
    public String key() {
        return "arithmetic.rule." + name().toLowerCase(Locale.ROOT);
    }
}
