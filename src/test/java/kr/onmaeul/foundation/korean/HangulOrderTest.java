package kr.onmaeul.foundation.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HangulOrderTest {

    @Test
    void numbersComeFirstThenHangulThenLatinThenTheRest() {
        assertThat(Stream.of("★", "apple", "홍보", "가나", "Zoo", "ㄱ", "10팀", "2팀", "까치", "긿")
                        .sorted(HangulOrder.INSTANCE))
                .containsExactly("2팀", "10팀", "ㄱ", "가나", "긿", "까치", "홍보", "apple", "Zoo", "★");
    }

    @Test
    void aWordComesBeforeItsLongerBrothers() {
        assertThat(Stream.of("언론팀 7급 10", "언론팀", "언론팀 7급 2", "언론 팀").sorted(HangulOrder.INSTANCE))
                .containsExactly("언론 팀", "언론팀", "언론팀 7급 2", "언론팀 7급 10");
    }

    @Test
    void syllablesInPartsStandWithThoseInOnePiece() {
        var parts = Normalizer.normalize("나", Normalizer.Form.NFD);
        assertThat(Stream.of("다", parts, "가").sorted(HangulOrder.INSTANCE)).containsExactly("가", parts, "다");
    }

    @Test
    void itIsAnOrder() {
        var random = new Random(588);
        var letters = "가각나ㄱㅎ09a1Z 힣★";
        for (int i = 0; i < 5_000; i++) {
            var a = word(random, letters);
            var b = word(random, letters);
            var c = word(random, letters);
            var order = HangulOrder.INSTANCE;
            assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
            assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
            if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
                assertThat(order.compare(a, c)).as(a + " " + b + " " + c).isNotPositive();
            }
        }
    }

    private static String word(Random random, String letters) {
        return random.ints(random.nextInt(5), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
