package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    private static final String BOX = "□ 예산현황 (단위: 천원)\n\n예 산 액 집 행 액 집행률(%%)\n\n%s\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "812,400(구비) 406,200(구비) 50.0 | ''",
                "812,400(구비) 406,200(구비) 51.0 | 51.0 → 50.0",
                "８１２，４００(구비) ４０６，２００(구비) ５１．０ | ５１．０ → 50.0",
                "700,000(구비) 0 0 | ''",
                "812,400 406,200 5 | 5 → 50",
                "312,500 104,166 33.3 | ''",
                "312,500 104,166 33.4 | 33.4 → 33.3"
            })
    void anExecutionRateIsWhatWasSpentOverWhatWasGivenHalfUp(String row, String wrong) {
        var checked = Checked.text(BOX.formatted(row));
        assertThat(String.join(" ", checked.wrong())).isEqualTo(wrong);
        assertThat(checked.holding(Rule.RATE)).hasSize(wrong.isEmpty() ? 1 : 0);
    }

    @Test
    void aRateCutBeforeTheLastWonIsSpentIsANote() {
        assertThat(Checked.text(BOX.formatted("640,321 640,320 99.9")).notes()).containsExactly("99.9 ~ 100.0");
        assertThat(Checked.text(BOX.formatted("640,321 640,320 100.0")).notes()).containsExactly("100.0 ~ 100.0");
        assertThat(Checked.text(BOX.formatted("640,321 640,321 100.0")).holding(Rule.RATE))
                .containsExactly("100.0");
        assertThat(Checked.text(BOX.formatted("640,321 640,321 99.9")).wrong()).containsExactly("99.9 → 100.0");
        assertThat(Checked.text(BOX.formatted("640,321 639,900 99.9")).holding(Rule.RATE))
                .containsExactly("99.9");
    }

    @Test
    void aRateThatTheExactAmountsCanGiveIsOnlyNoted() {
        assertThat(Checked.text(BOX.formatted("1,000 334 33.2")).wrong()).containsExactly("33.2 → 33.4");
        assertThat(Checked.text(BOX.formatted("100 33 32.9")).notes()).containsExactly("32.9 ~ 33.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 159회 중 61회(38.4%) 실시",
                "○ 응답률 45.2%(1,000명 중 452명)",
                "○ 집행률 50%(500천원/1,000천원)",
                "○ 목표 300건 대비 258건(86.0%) 달성",
                "○ 예산액 1,200천원, 집행액 300천원(집행률 25%)",
                "○ 전년 240건 대비 258건(7.5% 증가)",
                "○ 10명 중 3명(여성 40%)",
                "○ 3/15 20% 완료",
                "○ 2023년 중 61회, 만족도 92.5%"
            })
    void percentagesThatAreRightOrStandForSomethingElseAreNotRaised(String line) {
        var checked = Checked.text(line);
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "○ 159회 중 61회(39.4%) 실시 | 39.4 → 38.4",
                "○ 집행률 51%(500천원/1,000천원) | 51 → 50",
                "○ 목표 300건 대비 258건(68.0%) 달성 | 68.0 → 86.0",
                "○ 예산액 1,200천원, 집행액 300천원(집행률 26%) | 26 → 25"
            })
    void aPercentageBesideItsTwoNumbersIsComputed(String line, String wrong) {
        assertThat(Checked.text(line).wrong()).containsExactly(wrong);
    }

    @Test
    void numbersOfAnotherTableBelowAreNotTakenForRates() {
        var text = BOX.formatted("812,400 406,200 50.0") + "\n홍보과 10 20 30\n전산과 5 6 11\n";
        assertThat(Checked.text(text).wrong()).isEmpty();
    }

    @Test
    void aRateWithoutAnAmountToDivideByIsNotJudged() {
        assertThat(Checked.text(BOX.formatted("0 1,000 10.0")).notJudged(Rule.RATE))
                .containsExactly("10.0");
    }
}
