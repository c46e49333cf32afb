package kr.onmaeul.foundation.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import org.junit.jupiter.api.Test;

/// A typed text as a tree.
class TypedLinesTest {

    private static final List<String> BEGINNINGS = List.of(
            "", "", "  ", "□ ", "○ ", "  - ", "· ", "1. ", "2. ", "3. ", "가. ", "  나. ", "1) ", "가) ", "(1) ", "① ",
            "② ", "01. ", "2023. ", "- ");
    private static final List<String> WORDS =
            List.of("보도자료 배포", "기간: 2023. 1. 2.", "수강생 31명(남 12명, 여 18명)", "붙임", "끝.", "1.", "-", "Wi-Fi");

    @Test
    void linesWithMarksAreItemsWithinOneAnother() {
        assertThat(TypedLines.read("""
                        □ 추진실적
                          ○ 보도자료 258건
                            - 중앙 30건
                            이어지는 글
                          ○ 소식지
                        마침
                        """))
                .containsExactly(
                        ItemList.of(
                                Marks.SYMBOLS,
                                1,
                                Item.of(
                                        "추진실적",
                                        ItemList.of(
                                                Marks.SYMBOLS,
                                                2,
                                                Item.of(
                                                        "보도자료 258건",
                                                        ItemList.of(
                                                                Marks.SYMBOLS,
                                                                3,
                                                                Item.of("중앙 30건", Block.Paragraph.of("이어지는 글")))),
                                                Item.of("소식지")))),
                        Block.Paragraph.of("마침"));
    }

    @Test
    void numbersThatDoNotCountFromTheFirstStayAsTheyWereTyped() {
        assertThat(TypedLines.read("1. 관련\n2. 협조\n4. 제출\n1. 홀로"))
                .containsExactly(
                        ItemList.of(Marks.LEGAL, 1, Item.of("관련"), Item.of("협조")),
                        Block.Paragraph.of("4. 제출"),
                        Block.Paragraph.of("1. 홀로"));
    }

    @Test
    void noLineIsLostOrCountedAnewWhateverWasTyped() {
        long seed = ThreadLocalRandom.current().nextLong();
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            var text = IntStream.range(0, random.nextInt(40))
                    .mapToObj(_ ->
                            BEGINNINGS.get(random.nextInt(BEGINNINGS.size())) + WORDS.get(random.nextInt(WORDS.size())))
                    .collect(Collectors.joining("\n"));
            var document = new Document(Document.About.of("글", ""), Document.Frame.plain(), TypedLines.read(text));
            assertThat(CanonicalText.of(document))
                    .as("seed " + seed + ", round " + round)
                    .isEqualTo(CanonicalText.squeezed(text));
        }
    }
}
