package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "○ 휴대전화 구입: 42대(본청: 30, 동: 12) | 42",
                "○ 강좌 4개 과정[기초 1, 심화 2, 특강 1(하반기)] | 4",
                "○ 수강생 30명(남 12명, 여 18명) | 30",
                "○ 사업비 120,000천원(국비 60,000, 시비 36,000, 구비 24,000) | 120,000천",
                "○ 방문객 3만 5천명(평일 2만명, 주말 1만 5천명) | 3만 5천",
                "○ 직원 100명(5급 2, 6급 20, 7급 40, 8급 30, 9급 8) | 100",
                "○ 상담 １２０건（전화 ８０건， 방문 ４０건） | １２０",
                "○ 총 100건: 신문 60건, 방송 40건 | 100"
            })
    void aTotalIsTheSumOfThePartsBesideIt(String line, String total) {
        var checked = Checked.text(line);
        assertThat(checked.holding(Rule.PARTS)).containsExactly(total);
        assertThat(checked.wrong()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "○ 휴대전화 구입: 43대(본청: 30, 동: 12) | 43 → 42",
                "○ 수강생 30명(남 13명, 여 18명) | 30 → 31",
                "○ 사업비 120,000천원(국비 60,000, 시비 36,000, 구비 23,000) | 120,000천 → 119,000천",
                "○ 총 100건: 신문 60건, 방송 30건 | 100 → 90"
            })
    void aTotalThatIsNotTheSumOfItsPartsIsWrong(String line, String wrong) {
        assertThat(Checked.text(line).wrong()).containsExactly(wrong);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 점검 20개소(도로 5, 공원 10 등)",
                "○ 회의 12회(상반기 5회, 하반기 8회 예정)",
                "○ 접수 20건(접수 20건, 처리 18건, 처리 중 2건)",
                "○ 구독자 100명(남 60, 여 40, 청년 30)",
                "○ 발송 137회(2023년 10회)",
                "○ 교육대상: 구민(15회, 280시간), 직원(2회 8시간)",
                "○ 배부 500부(1월 ~ 5월)",
                "○ 특강 12회(1차 30명, 2차 25명)",
                "○ 보도 258건(전년 240건, 18건 증)"
            })
    void aListThatIsNoDivisionIntoPartsIsNotRaised(String line) {
        assertThat(Checked.text(line).wrong()).isEmpty();
    }

    @Test
    void theListBelowATotalMayGoOnOverSeveralLines() {
        var text = "○ 민원 처리: 1,234건\n\n- 전화 600건, 방문 400건, 우편 34건\n\n온라인․모바일 %s건\n\n○ 민원 안내: 수시\n";
        assertThat(Checked.text(text.formatted("200")).holding(Rule.PARTS)).containsExactly("1,234");
        assertThat(Checked.text(text.formatted("210")).wrong()).containsExactly("1,234 → 1,244");
    }

    @Test
    void theListBelowMayStandOnALineForEachPart() {
        var text = "○ 교체 실적: 90대\n- 전화기: 60대\n- 공유기: %s대\n○ 점검: 3회\n";
        assertThat(Checked.text(text.formatted("30")).holding(Rule.PARTS)).containsExactly("90");
        assertThat(Checked.text(text.formatted("40")).wrong()).containsExactly("90 → 100");
    }

    @Test
    void linesBelowThatSaySomethingElseAreNotRaised() {
        assertThat(Checked.text("○ 교체 실적: 90대\n- 전화기 60대 교체, 점검 3회\n- 공유기 10대\n")
                        .wrong())
                .isEmpty();
        assertThat(Checked.text("○ 영상 제작: 90건\n- 주요 영상: 소식 10건, 광고 5건\n").wrong())
                .isEmpty();
    }

    @Test
    void whatIsLeftIsWhatWasBoughtLessWhatWasIssued() {
        var text = """
                ○ 단말기 구매: 80대(휴대용: 50, 거치용: 30)
                - 각 부서에 60대(휴대용:40, 거치용:20) 보급
                - 잔여 물량(휴대용 %s대, 거치용 10대)은 수시 보급
                """;
        var right = Checked.text(text.formatted("10"));
        assertThat(right.wrong()).isEmpty();
        assertThat(right.holding(Rule.STOCK)).containsExactly("10", "10");
        assertThat(Checked.text(text.formatted("20")).wrong()).containsExactly("20 → 10");
    }

    @Test
    void whatIsLeftOfThingsThatWereNeverBoughtIsNotJudged() {
        var checked =
                Checked.text("○ 단말기 구매: 80대(휴대용: 50, 거치용: 30)\n- 60대(휴대용:40, 거치용:20) 보급\n- 잔여(노트북 5대, 거치용 10대)\n");
        assertThat(checked.wrong()).isEmpty();
        assertThat(checked.notJudged(Rule.STOCK)).containsExactly("5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "○ 강사료: 50,000원 × 12회 = 600천원 | -",
                "○ 강사료: 50,000원 × 12회 = 500천원 | 500천 → 600",
                "○ 연인원: 12회 × 30명 = 360명 | -",
                "○ 연인원: 12회 x 30명 = 350명 | 350 → 360",
                "○ 합계: 100 + 78 - 8 = 170 | -",
                "○ 합계: 100 + 78 = 187 | 187 → 178",
                "○ 단가 5,000원 × 100명 = 500(단위: 천원) | -"
            })
    void aFormulaThatIsWrittenOutIsComputed(String line, String wrong) {
        var checked = Checked.text(line);
        assertThat(String.join(" ", checked.wrong())).isEqualTo(wrong == null ? "" : wrong);
    }
}
