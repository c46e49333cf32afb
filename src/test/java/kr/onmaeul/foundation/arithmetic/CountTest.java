package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 3종(카메라, 삼각대, 조명) 대여",
                "○ 3개 분야(홍보, 전산·통신, 행정)",
                "○ 4개 부서(총무과, 자치행정과, 문화과, 재무과)",
                "○ 2개소(별관, 평생학습관)"
            })
    void asManyNamesAreListedAsAreCounted(String line) {
        assertThat(Checked.text(line).holding(Rule.COUNT)).hasSize(1);
        assertThat(Checked.text(line).wrong()).isEmpty();
    }

    @Test
    void moreOrFewerNamesThanAreCountedAreWrong() {
        assertThat(Checked.text("○ 4종(카메라, 삼각대, 조명) 대여").wrong()).containsExactly("4 → 3");
        assertThat(Checked.text("○ 2개 팀(언론팀, 홍보팀, 전산팀)").wrong()).containsExactly("2 → 3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "○ 72개소(부서, 동, 의회 등)",
                "○ 12개소(도서관, 체육관)",
                "○ 5개 채널(블로그, 인스타그램 등)",
                "○ 5대(카메라, 조명) 대여",
                "○ 3개 사업(홍보 및 광고, 전산)"
            })
    void listsThatNameOnlyKindsOrSomeAreNotRaised(String line) {
        assertThat(Checked.text(line).wrong()).isEmpty();
    }

    @Test
    void theTeamsOfAnOfficeAreCountedOnTheNextLine() {
        assertThat(Checked.text("문화과 - ( 3 )개팀\n\n공연팀 전 시 팀 축제팀\n").holding(Rule.COUNT))
                .containsExactly("3");
        assertThat(Checked.text("문화과 - ( 4 )개팀\n\n공연팀 전시팀 축제팀\n").wrong()).containsExactly("4 → 3");
        assertThat(Checked.text("문화과 - ( 4 )개팀\n\n공연팀 및 담당 업무\n").wrong()).isEmpty();
    }

    @Test
    void othersThatAreNotNamedCannotBeCounted() {
        assertThat(Checked.text("○ 총무과 외 20개 부서 방문").notJudged(Rule.COUNT)).containsExactly("20");
    }
}
