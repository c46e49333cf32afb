package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Ranges, wide letters, blanks, foreign words, units and particles.
class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "’23. 6. ～ 12. 운영|’23. 6. ~ 12. 운영",
                "2026. 6. 1. - 2026. 6. 30. 접수|2026. 6. 1. ~ 2026. 6. 30. 접수",
                "09:00-18:00 운영|09:00~18:00 운영",
                "직원 10-20명 참석|직원 10~20명 참석"
            })
    void rangesAreWrittenWithATilde(String wrong, String right) {
        Checking.mends(Rule.RANGE, wrong, right);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"정원 ２８명|정원 28명", "제３회 공모전|제3회 공모전"})
    void digitsAreNarrow(String wrong, String right) {
        Checking.mends(Rule.FULL_WIDTH, wrong, right);
    }

    @Test
    void oneBlankDoes() {
        Checking.mends(Rule.BLANKS, "구정 소식을  알립니다.", "구정 소식을 알립니다.");
        assertThat(Checking.passage("품명      수량      단가")).isEmpty();
        assertThat(Checking.passage("| 품명  | 수량 |")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Smart 도시를 만든다.", "업무협약 MOU를 맺었다.", "MOU를 맺고 MOU를 구민에게 알렸다."})
    void aForeignWordInTheTextIsNotedOnce(String wrong) {
        Checking.only(Rule.FOREIGN_WORD, wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "업무협약(MOU)을 맺었다.",
                "길이 3km",
                "자세한 것은 https://www.ydp.go.kr 참고",
                "문의: press@example.go.kr",
                "A형 서식"
            })
    void aForeignWordInBracketsAUnitOrAnAddressIsLeftInPeace(String right) {
        assertThat(Checking.passage(right)).as(right).isEmpty();
    }

    @Test
    void aTextInAnotherLanguageIsNotCheckedForForeignWords() {
        assertThat(Checking.passage("The budget line 홍보 was moved to the second half."))
                .isEmpty();
    }

    @Test
    void oneTextWritesAUnitInOneWay() {
        Checking.mends(Rule.UNIT, "보도자료 258건, 언론보도 31 건", "보도자료 258건, 언론보도 31건");
        Checking.mends(Rule.UNIT, "집행률 49.2 %", "집행률 49.2%");
        assertThat(Checking.passage("보도자료 258 건, 언론보도 31 건")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "홍보미디어과을(를) 방문|홍보미디어과를 방문",
                "담당자은(는) 확인|담당자는 확인",
                "서울(으)로 발송|서울로 발송",
                "3를 더한다|3을 더한다",
                "258는 실적이다|258은 실적이다",
                "1으로 정한다|1로 정한다",
                "책를 펴낸다|책을 펴낸다"
            })
    void aParticleFitsTheWordBeforeIt(String wrong, String right) {
        Checking.mends(Rule.PARTICLE, wrong, right);
    }

    @Test
    void aLeftOverParticleBehindWhatNobodyCanReadIsLeftToAPerson() {
        Checking.only(Rule.PARTICLE, "{initiative.title}을(를) 추진");
    }

    @ParameterizedTest
    @ValueSource(strings = {"마을 회관", "가을을 맞아", "을지로2가 1번지", "국제2과 협의", "258은 실적이다", "오늘은 쉰다"})
    void whatMayBeAWordIsNoParticle(String right) {
        assertThat(Checking.passage(right)).as(right).isEmpty();
    }
}
