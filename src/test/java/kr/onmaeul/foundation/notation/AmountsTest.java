package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.money.WonWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Amounts of money: article 2(2) of the enforcement rule.
class AmountsTest {

    private static final String RIGHT = "금113,560원(금일십일만삼천오백육십원)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "금113,560원",
                "금 113,560원(금일십일만삼천오백육십원)",
                "금113560원(금일십일만삼천오백육십원)",
                "금113,560원 (금일십일만삼천오백육십원)",
                "금113,560원(일십일만삼천오백육십원)",
                "금113,560원(금십일만삼천오백육십원)",
                "일금 113,560원정(일금 일십일만삼천오백육십원정)"
            })
    void aFormalAmountHasItsHangulInBracketsAndNoBlank(String wrong) {
        Checking.mends(Rule.AMOUNT_WORDS, "계약금액: " + wrong, "계약금액: " + RIGHT);
    }

    @Test
    void digitsAndHangulThatDisagreeAreLeftToAPerson() {
        Checking.only(Rule.AMOUNT_WORDS, "계약금액: 금113,560원(금일십일만삼천오백육십일원)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "예산 1465383천원|예산 1,465,383천원",
                "수강료 10000원|수강료 10,000원",
                "수강료 1,0000원|수강료 10,000원",
                "총 1234억 원|총 1,234억 원"
            })
    void aCommaStandsAtEveryThirdDigit(String wrong, String right) {
        Checking.mends(Rule.AMOUNT_SEPARATORS, wrong, right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RIGHT,
                "예산 1,465,383천원",
                "수강료 500원",
                "과태료 100만 원 이하",
                "직원 2026명",
                "기금 300원",
                "지금 3,000원을 냅니다.",
                "2023 원본 대조"
            })
    void whatIsWrittenRightIsLeftInPeace(String right) {
        assertThat(Checking.passage(right)).as(right).isEmpty();
    }

    @Test
    void everyAmountOfTheHouseIsReadBack() {
        var seed = System.nanoTime();
        var random = new SplittableRandom(seed);
        for (var i = 0; i < 2_000; i++) {
            var amount = amount(random);
            var formal = WonWords.formal(Won.of(amount));
            var words = formal.substring(formal.indexOf("(금") + 2, formal.length() - 2);
            assertThat(HangulNumber.of(words)).as("seed %d, %s", seed, formal).isEqualTo(amount);
            assertThat(Checking.passage(formal)).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"일이", "만억", "경경", "구천구백구십구경구천조경"})
    void wordsThatAreNoNumberAreNotRead(String words) {
        assertThat(HangulNumber.of(words)).isEqualTo(-1);
    }

    private static long amount(RandomGenerator random) {
        return random.nextLong(1L << random.nextInt(1, 59));
    }
}
