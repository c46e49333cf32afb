package kr.onmaeul.foundation.notation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// Texts that are right raise nothing.
class RightDocumentsTest {

    private static final List<Writing> RIGHT = List.of(
            document("""
                    수신  수신자 참조
                    (경유)
                    제목  2026년 하반기 구정 소식지 원고 제출 요청

                    1. 관련: 홍보미디어과-1234(2026. 11. 2.)
                    2. 소식지 12월호를 아래와 같이 펴내고자 하오니 부서별 원고를 기한 안에 제출하여 주시기 바랍니다.
                      가. 제출 기한: 2026. 11. 27.(금) 18:00까지
                      나. 제출 방법: 전자문서
                      다. 원고 분량: 부서별 1건, 200자 안팎
                    붙임  1. 원고 양식 1부.
                          2. 부서별 배정표 1부.  끝.

                    영등포구청장

                    기안자 주무관  검토자 언론팀장  결재권자 홍보미디어과장
                    시행 홍보미디어과-1301(2026. 11. 22.)
                    우 07260 서울특별시 영등포구
                    전화 02-2670-1234
                    """),
            document("""
                    수신  내부결재
                    제목  정보화교육 강사료 지급

                    1. 구민 정보화교육 강사료를 다음과 같이 지급하고자 합니다.
                    2. 지급 내용
                      가. 지급액: 금113,560원(금일십일만삼천오백육십원)
                      나. 지급일: 2026. 12. 4.(금)
                      다. 교육 기간: 2026. 11. 2. ~ 11. 27., 매주 월요일 09:30~11:30
                    붙임  강사료 산출 내역 1부.  끝.
                    """),
            document("""
                    제목  통신장비 점검 결과 보고

                    통신장비의 분기 점검을 마치고 그 결과를 다음과 같이 보고합니다.
                    | 장비 | 대수 | 점검일 |
                    |---|---|---|
                    | 네트워크장비 | 120대 | 2026. 10. 5. |
                    | 인터넷전화 | 1,850대 | 2026. 10. 6. |
                      끝.
                    """),
            document("""
                    제목  위촉 대상자 명단 제출

                    명예기자 위촉 대상자를 다음과 같이 제출합니다.
                    | 순번 | 동 | 위촉일 |
                    |---|---|---|
                    | 1 | 대림3동 | 2026. 12. 1. |
                    | 이하 빈칸 |  |  |
                    |  |  |  |
                    """),
            Writing.of("""
                    보도자료
                    배포일: 2026. 11. 22.
                    담당부서: 홍보미디어과
                    담당자: 언론팀장
                    연락처: 02-2670-1234

                    영등포구, 도서관 밤 10:00까지 연다
                    구는 2026. 12. 1.부터 구립도서관 다섯 곳의 문을 22:00까지 연다고 밝혔다.
                    """, Kind.PRESS),
            passage("""
                    > 구정 소식을 여러 매체로 꾸준히 알려 구민이 필요한 정보를 제때 얻게 함
                    □ 추진실적
                    ○ 보도자료 작성 및 배포: {press.releases}건
                    - 중앙방송 {press.coverage[medium=NATIONAL_BROADCAST]}건, 지역방송 {"2건" 출처 "방송 기록 2026-11-22"}
                    · 어린이 명예기자 {correspondent.appointments @ 2026-05-01..as-of}명 위촉(5월)
                    □ 향후계획
                    ○ 보도자료 배포와 언론 취재 지원: ’23. 6. ~ 12.
                    [[initiative-budget 2023-1]]
                    """),
            passage("구민이 홈페이지에서 참여할 길을 넓힌다. 대표 홈페이지는 2026. 3. 2. 새로 열었고, 하루 24시간 운영한다."),
            passage("예산은 1,465,383천원이며 집행률은 49.2%이다. 전용회선은 12회선, 광케이블은 48.3㎞이다."));

    @ParameterizedTest
    @FieldSource("RIGHT")
    void aRightTextRaisesNothing(Writing right) {
        assertThat(Checking.of(right)).extracting(Finding::sentence).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("RIGHT")
    void aRightTextIsNotTouched(Writing right) {
        assertThat(Checking.NOTATION.repaired(right).orBroken()).isEqualTo(right.text());
    }

    /// The report that the office was founded with: its own names of systems are Latin, and nothing else is said.
    @Test
    void theFoundingReportRaisesOnlyNotes() throws IOException {
        var sections = new ArrayList<Finding>();
        var parts = List.of(Files.readString(Path.of("offices/2023/report.txt")).split("(?m)^#.*$"));
        for (var section : parts.subList(1, parts.size())) {
            sections.addAll(Checking.passage(section));
        }
        assertThat(sections)
                .filteredOn(finding -> finding.ruling().severity() != Severity.NOTE)
                .extracting(Finding::sentence)
                .isEmpty();
        assertThat(sections).extracting(finding -> finding.ruling().rule()).contains(Rule.FOREIGN_WORD);
    }

    private static Writing document(String text) {
        return Writing.of(text, Kind.DOCUMENT);
    }

    private static Writing passage(String text) {
        return Writing.of(text, Kind.PASSAGE);
    }
}
