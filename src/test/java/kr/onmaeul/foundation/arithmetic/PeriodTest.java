package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8년 2개월(’23. 6. ~ ’31. 7.) | 8년 2개월",
                "기간: 4개월(2023. 11. ~ 2024. 2.) | 4개월",
                "2023. 6. 12.(월) ~ 6. 27.(화) 16일간 | 16일간",
                "3년(2023. 7. 1. ~ 2026. 6. 30.) | 3년",
                "5년간(2019 ~ 2023) | 5년간",
                "3. 2. ~ 3. 31.(30일) | 30일",
                "5개월(1월 ~ 5월) | 5개월",
                "2023-01-01 ~ 2023-05-31(5개월) | 5개월"
            })
    void theLengthOfAPeriodIsCounted(String line, String length) {
        var checked = Checked.text(line);
        assertThat(checked.holding(Rule.PERIOD)).contains(length);
        assertThat(checked.wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8년 4개월(’23. 6. ~ ’31. 7.) | 8년 4개월 → 8년 2개월",
                "기간: 6개월(2023. 11. ~ 2024. 2.) | 6개월 → 4개월",
                "2023. 6. 12. ~ 6. 27.(18일간) | 18일간 → 16일",
                "6년간(2019 ~ 2023) | 6년간 → 5년",
                "3년(2023. 7. 1. ~ 2027. 6. 30.) | 3년 → 4년"
            })
    void aLengthThatDoesNotFitItsPeriodIsWrong(String line, String wrong) {
        assertThat(Checked.text(line).wrong()).containsExactly(wrong);
    }

    @Test
    void onlyFromMonthToMonthOneLessMayBeMeant() {
        var checked = Checked.text("1년(’23. 6. ~ ’24. 6.)\n1년(2023. 7. 1. ~ 2024. 7. 1.)\n약 3년(’23. 6. ~ ’24. 6.)");
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.notJudged(Rule.PERIOD)).containsExactly("1년", "1년", "약 3년");
    }

    @ParameterizedTest
    @ValueSource(strings = {"’23. 9. ~ ’23. 5.", "2024. 1. ~ 2023. 12.", "2023. 6. 27. ~ 6. 12.", "7월 ~ 5월"})
    void aPeriodThatEndsBeforeItBeginsIsWrong(String line) {
        assertThat(Checked.text("기간: " + line).wrong()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"’23. 11. ~ 2.", "’18. 5. ~ ’23. 5.", "’23. 7. ~", "09:00 ~ 18:00", "10 ~ 5부제", "02-2600-7500~3"
            })
    void whatMayRunIntoTheNextYearOrIsNoPeriodIsNotRaised(String line) {
        assertThat(Checked.text("기간: " + line).wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023. 2. 30.", "’23. 13. 1.", "2023년 4월 31일", "2023-02-29", "6월 31일"})
    void aDayThatTheCalendarLacksIsWrong(String day) {
        assertThat(Checked.text("일시: " + day + " 개최").wrong()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024. 2. 29.", "2월 29일", "버전 2023.13.40.1", "’23. 12. 31.", "제23. 45조"})
    void aDayThatTheCalendarHasAndWhatIsNoDayAreNotRaised(String day) {
        assertThat(Checked.text("일시: " + day + " 개최").wrong()).isEmpty();
    }

    @Test
    void aWeekdayFitsItsDay() {
        assertThat(Checked.text("일시: 2023. 6. 12.(월) 14:00").holding(Rule.DAY)).containsExactly("월");
        assertThat(Checked.text("일시: 2023년 6월 12일(화요일)").wrong()).containsExactly("화 → 월");
        assertThat(Checked.text("일시: 2023. 6. 12.(구청 대강당)").wrong()).isEmpty();
    }
}
