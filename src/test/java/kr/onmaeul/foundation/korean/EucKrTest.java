package kr.onmaeul.foundation.korean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class EucKrTest {

    @Test
    void koreanTakesTwoBytesALetterAndLatinOne() {
        assertThat(EucKr.byteLength("")).isZero();
        assertThat(EucKr.byteLength("온마을 2023")).isEqualTo(11);
        assertThat(EucKr.byteLength("뷁똠")).isEqualTo(4);
        assertThat(EucKr.byteLength("㎡")).isEqualTo(2);
    }

    @Test
    void whatCannotBeWrittenIsNamedAndCountsAsWide() {
        assertThat(EucKr.unwritable("안녕😀 é😀")).containsExactly("😀", "é");
        assertThat(EucKr.byteLength("😀")).isEqualTo(2);
    }

    @Test
    void theLengthIsThatOfTheBytesForEveryTextThatCanBeWritten() {
        var random = new Random(949);
        for (int i = 0; i < 2_000; i++) {
            var text = random.ints(random.nextInt(20), 0, 0xD7FF)
                    .mapToObj(Character::toString)
                    .filter(letter -> EucKr.unwritable(letter).isEmpty())
                    .reduce("", String::concat);
            assertThat(EucKr.byteLength(text)).as(text).isEqualTo(text.getBytes(EucKr.CHARSET).length);
        }
    }
}
