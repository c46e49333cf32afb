package kr.onmaeul.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class KoreanDaysTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2023, 5, 31);

    @Test
    void aDayAndAMonthAreWrittenWithPoints() {
        assertThat(KoreanDays.day(LAST)).isEqualTo("2023. 5. 31.");
        assertThat(KoreanDays.month(YearMonth.of(2023, 12))).isEqualTo("2023. 12.");
        assertThat(KoreanDays.shortMonth(YearMonth.of(2023, 6))).isEqualTo("’23. 6.");
        assertThat(KoreanDays.shortMonth(YearMonth.of(2005, 6))).isEqualTo("’05. 6.");
    }

    @Test
    void aPeriodSaysNothingTwice() {
        assertThat(KoreanDays.period(Period.of(FIRST, LAST))).isEqualTo("2023. 1. 1. ~ 5. 31.");
        assertThat(KoreanDays.period(Period.of(FIRST, LocalDate.of(2023, 1, 31))))
                .isEqualTo("2023. 1. 1. ~ 31.");
        assertThat(KoreanDays.period(Period.of(LocalDate.of(2022, 12, 1), LAST)))
                .isEqualTo("2022. 12. 1. ~ 2023. 5. 31.");
        assertThat(KoreanDays.period(Period.day(LAST))).isEqualTo("2023. 5. 31.");
    }

    @Test
    void englishPapersNameTheMonths() {
        assertThat(KoreanDays.englishPeriod(Period.of(FIRST, LAST))).isEqualTo("1 January to 31 May 2023");
        assertThat(KoreanDays.englishPeriod(Period.of(LocalDate.of(2022, 12, 1), LAST)))
                .isEqualTo("1 December 2022 to 31 May 2023");
        assertThat(KoreanDays.englishPeriod(Period.day(LAST))).isEqualTo("31 May 2023");
    }
}
