package kr.onmaeul.office.budget;

import java.time.YearMonth;
import kr.onmaeul.foundation.money.Won;

/// What was committed and paid in a month, returns taken off.
public record MonthOfSpending(YearMonth month, Won committed, Won expenditure) {}
