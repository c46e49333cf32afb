package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import kr.onmaeul.foundation.Effort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that make a careless reader slow: the time grows with the length and not with its square.
class HostileWritingTest {

    private static final int TIMES = 8;

    @Test
    void aLineOfAMillionLettersIsLeftOutAndSaidSo() {
        var findings = Checked.text("1(1[1,".repeat(170_000) + "\n○ 수강생 30명(남 12명, 여 18명)")
                .findings();
        assertThat(findings.notJudged())
                .extracting(finding -> finding.said().rule())
                .containsExactly(Rule.LENGTH);
        assertThat(findings.holding()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1(1[1,",
                "1,",
                "1명(가 1명,",
                "1,111",
                "9만 ",
                "1 중 1 ",
                "’23. 1. ~ ",
                "12% ",
                "1 + 1 = ",
                "- ",
                "( 5 )개팀 ",
                "1개(가,",
                ")(",
                "월(",
                "(1",
                "가나다 "
            })
    void aLongerLineTakesLongerInProportion(String piece) {
        var shorter = piece.repeat(LineLength.MOST / TIMES / piece.length());
        var longer = piece.repeat(LineLength.MOST / piece.length());
        grows(Collections.nCopies(60, shorter), Collections.nCopies(60, longer));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "가 1 2 3",
                "○ 실적: 10건",
                "- 가 1건, 나 2건",
                "계 1 2",
                "○ 구매: 5대(가: 5, 나: 0)",
                "- 잔여(가 5대, 나 0대)",
                "글",
                ""
            })
    void moreLinesTakeLongerInProportion(String line) {
        grows(Collections.nCopies(5_000, line), Collections.nCopies(5_000 * TIMES, line));
    }

    private static void grows(List<String> shorter, List<String> longer) {
        time(shorter);
        var brief = time(shorter);
        var lengthy = time(longer);
        assertThat(lengthy.toNanos())
                .as("%s for the short one, %s for one %d times as long", brief, lengthy, TIMES)
                .isLessThan(TIMES
                        * 4
                        * Math.max(brief.toNanos(), Duration.ofMillis(10).toNanos()));
    }

    private static Duration time(List<String> lines) {
        return Effort.of(() -> Arithmetic.check(Writing.ofLines(lines)));
    }
}
