package kr.onmaeul.foundation.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;
import kr.onmaeul.foundation.document.Trees;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlTest {

    private static final Placing WITHIN_A_PAGE = new Placing(2, "d-", image -> "/pictures/" + image.hash());

    @Test
    void theTextOfAPaperIsItsTextInEveryKindOfHtml() throws Exception {
        for (var paper : List.of(Papers.report(3), Papers.letter(), Papers.table(20))) {
            says(paper);
        }
    }

    @Test
    void whateverTheTreeTheTextIsTheSameAndTheMarkupIsWellFormed() throws Exception {
        var trees = Trees.fresh();
        for (int count = 0; count < 500; count++) {
            says(trees.next());
        }
    }

    @Test
    void thePaperSaysWhatItIsAbout() {
        var page = Jsoup.parse(Html.page(Papers.letter()));
        assertThat(page.title()).isEqualTo("2023년 하반기 구정 홍보 협조 요청");
        assertThat(page.select("html").attr("lang")).isEqualTo("ko");
        assertThat(page.select("meta[name=description]").attr("content")).isEqualTo("상반기 추진실적과 향후계획을 보고함");
        assertThat(page.select("meta[name=keywords]").attr("content")).isEqualTo("홍보, 예산");
    }

    @Test
    void aPageOfItsOwnAsksForNothingElse() {
        var page = Jsoup.parse(Html.page(Papers.report(1)));
        assertThat(page.select("script, link, iframe, object")).isEmpty();
        assertThat(page.select("img"))
                .isNotEmpty()
                .allMatch(image -> image.attr("src").startsWith("data:image/"));
        assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void nothingWithinAPageHasAStyleOfItsOwn() {
        var trees = Trees.fresh();
        for (int count = 0; count < 100; count++) {
            var fragment = Jsoup.parse(Html.fragment(trees.next(), WITHIN_A_PAGE));
            assertThat(fragment.select("[style], style, script, [onclick]")).isEmpty();
        }
    }

    @Test
    void whatWasTypedStaysWords() {
        var paper = Document.of(
                new Document.About(
                        "</title><script>",
                        "\"><b>",
                        List.of("<i>"),
                        java.util.Locale.KOREAN,
                        "",
                        java.util.Optional.empty()),
                Heading.of(1, "<script>alert(1)</script>"),
                new Paragraph(
                        Paragraph.Style.NORMAL,
                        Alignment.START,
                        List.of(new Run.Link("\"><img src=x>", "https://example.kr/?a=\"'<>&b", Set.of()))));
        var framed =
                new Document(paper.about(), new Document.Frame("</style><script>\"};x{", "\\", true), paper.body());
        var page = Jsoup.parse(Html.page(framed));
        assertThat(page.select("script, img, b, i")).isEmpty();
        assertThat(page.title()).isEqualTo("</title><script>");
        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("article a").attr("href")).isEqualTo("https://example.kr/?a=\"'<>&b");
        assertThat(page.select("style").last().data())
                .contains("\"\\00003c/style\\00003e\\00003cscript\\00003e\\000022\\00007d;x\\00007b\"")
                .contains("\"\\00005c\"");
    }

    @Test
    void theContentsLeadToTheHeadings() {
        var fragment = Jsoup.parse(Html.fragment(Papers.report(2), WITHIN_A_PAGE));
        var links = fragment.select("nav a");
        assertThat(links).hasSize(7);
        for (var link : links) {
            var heading = fragment.select("[id=" + link.attr("href").substring(1) + "]");
            assertThat(heading.text()).startsWith(link.text());
            assertThat(heading.first().tagName()).matches("h[23]");
        }
    }

    @Test
    void aLevelThatIsSkippedIsClosedUpForWhoWalksTheHeadings() {
        var paper = Document.of(
                Document.About.of("단계", "단계"),
                Heading.of(2, "하나"),
                Heading.of(5, "둘"),
                Heading.of(6, "셋"),
                Heading.of(3, "넷"),
                Heading.of(1, "다섯"));
        assertThat(Jsoup.parse(Html.page(paper)).select("h1,h2,h3,h4,h5,h6").eachText())
                .containsExactly("하나", "둘", "셋", "넷", "다섯");
        assertThat(Jsoup.parse(Html.page(paper)).select("h1,h2,h3,h4,h5,h6").stream()
                        .map(heading -> heading.tagName())
                        .toList())
                .containsExactly("h1", "h2", "h3", "h2", "h1");
    }

    @Test
    void marksAreTextAndListsAreLists() {
        var paper = Document.of(
                Document.About.of("항목", "항목"),
                ItemList.of(
                        Marks.LEGAL,
                        1,
                        Item.of("첫째", ItemList.of(Marks.LEGAL, 2, Item.of("가나"), Item.of("다라"))),
                        Item.of("둘째")));
        var list = Jsoup.parse(Html.page(paper)).select("article > section > ol");
        assertThat(list.attr("role")).isEqualTo("list");
        assertThat(list.select("> li")).hasSize(2);
        assertThat(list.select(".mark").eachText()).containsExactly("1.", "가.", "나.", "2.");
    }

    @Test
    void headsOfATableSayWhatTheyAreHeadsOf() {
        var table = new Table(
                Run.line("집행"),
                Run.line("(단위: 천원)"),
                List.of(1, 1, 1),
                2,
                List.of(
                        Row.of(Cell.head("구분").over(2, 1), Cell.head("예산").over(1, 2)),
                        Row.of(Cell.head("예산액"), Cell.head("집행액")),
                        Row.of(Cell.head("계"), Cell.number("10"), Cell.number("4"))));
        var drawn = Jsoup.parse(Html.page(Document.of(Document.About.of("표", "표"), table)));
        assertThat(drawn.select("caption").text()).isEqualTo("집행 (단위: 천원)");
        assertThat(drawn.select("thead th[scope=col]")).hasSize(4);
        assertThat(drawn.select("thead th[rowspan=2]").text()).isEqualTo("구분");
        assertThat(drawn.select("thead th[colspan=2]").text()).isEqualTo("예산");
        assertThat(drawn.select("tbody th[scope=row]").text()).isEqualTo("계");
    }

    @Test
    void everyStepThatIsDrawnIsNamedInTheStyle() throws Exception {
        String style;
        try (var in = Html.class.getResourceAsStream("/static" + Html.STYLE)) {
            style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        var trees = Trees.fresh();
        for (int count = 0; count < 200; count++) {
            var used = Pattern.compile("\\b(?:hang|w)-\\d+\\b")
                    .matcher(Html.fragment(trees.next(), WITHIN_A_PAGE))
                    .results()
                    .map(found -> found.group())
                    .collect(Collectors.toSet());
            used.remove("hang-0");
            assertThat(used).allMatch(step -> style.contains("." + step + " "));
        }
    }

    @Test
    void anAddressThatRunsAScriptCannotEvenBeSaid() {
        assertThatThrownBy(() -> new Run.Link("여기", "javascript:alert(1)", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void says(Document document) throws Exception {
        for (var html : List.of(
                Html.page(document),
                Html.fragment(document, WITHIN_A_PAGE),
                Html.paper(document, List.of(), image -> "picture:" + image.hash()))) {
            assertThat(CanonicalText.squeezed(
                            Jsoup.parse(html).select("article").text()))
                    .isEqualTo(CanonicalText.words(document));
            var factory = DocumentBuilderFactory.newInstance();
            factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        }
        assertThat(document.body().stream().filter(Block.Heading.class::isInstance))
                .hasSize(Jsoup.parse(Html.page(document))
                        .select("h1,h2,h3,h4,h5,h6")
                        .size());
    }
}
