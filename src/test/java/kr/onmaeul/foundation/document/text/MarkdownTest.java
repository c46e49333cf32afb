package kr.onmaeul.foundation.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Run.Emphasis;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aTextInMarkdownBecomesADocument() {
        var read = read("""
                # 교육 안내

                > 구민의 정보격차를 줄이고자 함

                **9월**에 [신청](https://example.kr/a)하십시오.

                - 사업개요
                  - 사업기간: 6월
                1. 일시
                   1. 오전
                   2. 오후
                2. 장소

                | 과목 | 정원 |
                | --- | ---: |
                | 한글 | 20 |
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.blocks().subList(0, 4))
                .containsExactly(
                        Heading.of(1, "교육 안내"),
                        Paragraph.of(Paragraph.Style.LEAD, "구민의 정보격차를 줄이고자 함"),
                        new Paragraph(
                                Paragraph.Style.NORMAL,
                                kr.onmaeul.foundation.document.Block.Alignment.START,
                                List.of(
                                        Run.text("9월", Emphasis.BOLD),
                                        Run.text("에 "),
                                        new Run.Link("신청", "https://example.kr/a", Set.of()),
                                        Run.text("하십시오."))),
                        ItemList.of(
                                Marks.SYMBOLS, 1, Item.of("사업개요", ItemList.of(Marks.SYMBOLS, 2, Item.of("사업기간: 6월")))));
        assertThat(CanonicalText.of(Document.of(
                        Document.About.of("교육 안내", ""),
                        read.blocks().subList(4, 5).toArray(kr.onmaeul.foundation.document.Block[]::new))))
                .isEqualTo("1. 일시\n가. 오전\n나. 오후\n2. 장소");
        assertThat(read.blocks().get(5)).isInstanceOf(Table.class);
    }

    @Test
    void whatCannotBeTakenIsNamedWithItsLine() {
        var read = read("""
                <script>alert(1)</script>

                본문 ![현장 사진](a.png)

                [여기](javascript:alert(1))

                ---

                3. 셋째
                """);
        assertThat(read.problems())
                .containsExactly(
                        Problem.of("document.markdown.html", 1),
                        Problem.of("document.markdown.image", 3),
                        Problem.of("document.markdown.address", 5),
                        Problem.of("document.markdown.rule", 7),
                        Problem.of("document.markdown.start", 9));
        assertThat(CanonicalText.of(new Document(Document.About.of("글", ""), Document.Frame.plain(), read.blocks())))
                .isEqualTo("본문 현장 사진\n여기\n셋째");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(Markdown.read("가".repeat(Markdown.MOST + 1))).isInstanceOf(Outcome.Refused.class);
    }

    @Test
    void noTextBreaksTheReading() {
        long seed = ThreadLocalRandom.current().nextLong();
        System.out.println("seed " + seed);
        var random = new Random(seed);
        var pieces = List.of(
                "# ",
                "- ",
                "1. ",
                "> ",
                "\n",
                "\n\n",
                "    ",
                "| a | b |\n| --- | --- |\n",
                "**",
                "*",
                "`",
                "[가](",
                ")",
                "<b>",
                "가나다",
                " ",
                "\u0001",
                "&amp;",
                "![",
                "]",
                "```\n",
                "\\",
                "| ");
        for (int count = 0; count < 3_000; count++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var blocks = read(text.toString()).blocks();
            assertThat(new Document(Document.About.of("글", ""), Document.Frame.plain(), blocks).body())
                    .isEqualTo(blocks);
        }
        for (var hostile :
                List.of("> ".repeat(40_000), "- ".repeat(40_000), "*a **b ".repeat(40_000), "[".repeat(90_000))) {
            assertThat(read(hostile).blocks()).isNotNull();
        }
    }

    private static Markdown read(String text) {
        return Markdown.read(text).orBroken();
    }
}
