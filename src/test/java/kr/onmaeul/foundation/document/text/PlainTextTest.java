package kr.onmaeul.foundation.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.HalfWidths;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;
import kr.onmaeul.foundation.document.Trees;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    private static final Document NOTICE = Document.of(
            Document.About.of("교육 안내", "교육을 안내함"),
            Heading.of(1, "교육 안내"),
            Paragraph.of("2023년 하반기 정보화교육을 다음과 같이 엽니다."),
            ItemList.of(
                    Marks.LEGAL,
                    1,
                    Item.of("일시: 2023. 9. 4. 10:00"),
                    Item.of(
                            "장소",
                            ItemList.of(
                                    Marks.LEGAL, 2, Item.of("대림3동 평생스마트교육장 2층 큰 강의실에서 모입니다"), Item.of("주차할 수 없습니다")))),
            Table.of(1, Row.of(Cell.head("과목"), Cell.head("정원")), Row.of(Cell.of("한글"), Cell.number("20"))));

    @Test
    void linesOfAnItemAlignUnderItsFirstCharacter() {
        assertThat(PlainText.wrapped(NOTICE, 40)).isEqualTo("""
                        교육 안내
                        2023년 하반기 정보화교육을 다음과 같이
                        엽니다.
                        1. 일시: 2023. 9. 4. 10:00
                        2. 장소
                          가. 대림3동 평생스마트교육장 2층 큰
                              강의실에서 모입니다
                          나. 주차할 수 없습니다
                        과목  정원
                        한글  20
                        """);
    }

    @Test
    void aMailSaysTheWordsOfTheDocument() {
        var trees = Trees.fresh();
        for (int count = 0; count < 300; count++) {
            var document = trees.next();
            var words = CanonicalText.words(document);
            assertThat(words(PlainText.unwrapped(document)))
                    .as(trees.toString())
                    .isEqualTo(words);
            assertThat(words(PlainText.wrapped(document, 40)))
                    .as(trees.toString())
                    .isEqualTo(words);
        }
    }

    @Test
    void noLineIsWiderThanTheMail() {
        assertThat(PlainText.wrapped(NOTICE, 30).lines())
                .allSatisfy(line -> assertThat(HalfWidths.of(line)).isLessThanOrEqualTo(30));
    }

    private static String words(String text) {
        return CanonicalText.squeezed(text).replace('\n', ' ');
    }
}
