package kr.onmaeul.foundation.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WonWordsTest {

    private static final String DIGITS = "영일이삼사오육칠팔구";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0             | 금0원(금영원)
            1             | 금1원(금일원)
            10            | 금10원(금일십원)
            113560        | 금113,560원(금일십일만삼천오백육십원)
            10000         | 금10,000원(금일만원)
            100010001     | 금100,010,001원(금일억일만일원)
            1465383000    | 금1,465,383,000원(금일십사억육천오백삼십팔만삼천원)
            """)
    void aFormalAmountIsWrittenInDigitsAndInWords(long won, String written) {
        assertThat(WonWords.formal(Won.of(won))).isEqualTo(written);
    }

    @Test
    void theWordsOfAnyAmountReadBackAsTheAmount() {
        var random = new Random(20230612);
        for (int i = 0; i < 2_000; i++) {
            var amount = random.nextLong(1, (long) Math.pow(10, 1 + i % 18));
            var written = WonWords.formal(Won.of(amount));
            assertThat(readBack(written.substring(written.indexOf("(금") + 2, written.indexOf("원)"))))
                    .as(written)
                    .isEqualTo(amount);
        }
    }

    @Test
    void theGreatestAmountIsWrittenToo() {
        assertThat(WonWords.formal(Won.of(Long.MAX_VALUE))).contains("금구백이십이경");
    }

    @Test
    void anAmountBelowNothingIsNoFormalAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> WonWords.formal(Won.of(-1)));
    }

    @ParameterizedTest
    @CsvSource({"1465382500,'1,465,383'", "1465383499,'1,465,383'", "0,0", "499,0", "500,1", "-1500,-1", "-1501,-2"})
    void tablesPrintThousandsRoundedHalfUp(long won, String printed) {
        assertThat(WonWords.thousands(Won.of(won))).isEqualTo(printed);
    }

    private static long readBack(String words) {
        long total = 0;
        long group = 0;
        long digit = 0;
        for (var letter : words.split("")) {
            var small = "십백천".indexOf(letter);
            var great = "만억조경".indexOf(letter);
            if (small >= 0) {
                group += digit * (long) Math.pow(10, small + 1);
                digit = 0;
            } else if (great >= 0) {
                total += (group + digit) * (long) Math.pow(10, 4 * (great + 1));
                group = 0;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(letter);
            }
        }
        return total + group + digit;
    }
}
