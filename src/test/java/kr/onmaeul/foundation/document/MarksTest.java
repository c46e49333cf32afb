package kr.onmaeul.foundation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void theEightLevelsBearTheMarksOfTheRegulation() {
        assertThat(IntStream.rangeClosed(1, 8).mapToObj(level -> Marks.LEGAL.mark(level, 2)))
                .containsExactly("2.", "나.", "2)", "나)", "(2)", "(나)", "②", "㉯");
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(level -> Marks.SYMBOLS.mark(level, 7)))
                .containsExactly("□", "○", "-", "·");
    }

    @Test
    void afterTheFourteenthSyllableTheNextVowelFollows() {
        assertThat(IntStream.rangeClosed(1, 30).mapToObj(item -> Marks.LEGAL.mark(2, item)))
                .containsExactly(
                        "가.", "나.", "다.", "라.", "마.", "바.", "사.", "아.", "자.", "차.", "카.", "타.", "파.", "하.", "거.", "너.",
                        "더.", "러.", "머.", "버.", "서.", "어.", "저.", "처.", "커.", "터.", "퍼.", "허.", "고.", "노.");
    }

    @Test
    void circledMarksGoAsFarAsThereAreCircles() {
        assertThat(List.of(20, 21, 30, 35, 36, 50, 51).stream().map(item -> Marks.LEGAL.mark(7, item)))
                .containsExactly("⑳", "㉑", "㉚", "㉟", "㊱", "㊿", "(51)");
        assertThat(List.of(1, 14, 15, 30).stream().map(item -> Marks.LEGAL.mark(8, item)))
                .containsExactly("㉮", "㉻", "(거)", "(노)");
    }

    @Test
    void everyMarkOfALevelIsAnother() {
        for (int level = 1; level <= 8; level++) {
            int of = level;
            assertThat(IntStream.rangeClosed(1, 200).mapToObj(item -> Marks.LEGAL.mark(of, item)))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aMarkAtTheBeginningOfALineIsFoundAgain() {
        for (int level = 1; level <= 8; level++) {
            for (int item = 1; item <= 30; item++) {
                if (level < 8 || item <= 14) {
                    assertThat(Marks.find(Marks.LEGAL.mark(level, item) + " 보도자료 배포"))
                            .contains(new Marks.Found(Marks.LEGAL, level, item, "보도자료 배포"));
                }
            }
        }
        assertThat(Marks.find("○ 사업기간: ’23. 1. ~ 12.").orElseThrow().level()).isEqualTo(2);
        assertThat(Marks.find("ㅇ 사업기간").orElseThrow().level()).isEqualTo(2);
    }

    @Test
    void aLineThatOnlyLooksAlikeBearsNoMark() {
        assertThat(List.of("2023. 6. 12. ~ 6. 27.", "-5.0% 감소", "1,465천원", "가나다라.", "끝.붙임", "한국. 서울", ""))
                .allSatisfy(line -> assertThat(Marks.find(line)).isEmpty());
    }

    @Test
    void thereIsNoNinthLevel() {
        assertThatThrownBy(() -> Marks.LEGAL.mark(9, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Marks.SYMBOLS.mark(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
