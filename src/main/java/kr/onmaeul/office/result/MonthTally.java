package kr.onmaeul.office.result;

import java.time.YearMonth;

/// What one month brought; of a stock, what there was at its end.
public record MonthTally(YearMonth month, Tally tally) {}
