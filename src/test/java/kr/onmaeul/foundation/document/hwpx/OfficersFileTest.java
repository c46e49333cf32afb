package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Block.Attachments;
import kr.onmaeul.foundation.document.Block.Attachments.Attachment;
import kr.onmaeul.foundation.document.Block.EndMark;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import org.junit.jupiter.api.Test;

/// Files as officers make them: one style for everything, marks typed by hand.
class OfficersFileTest {

    @Test
    void itemsAreKnownByTheMarksThatWereTyped() throws Exception {
        var read = read(
                paragraph("1. 관련: 홍보미디어과-1234(2023. 5. 2.)호"),
                paragraph("2. 다음과 같이 알려 드립니다."),
                paragraph("  가. 일시: 2023. 6. 12. 10:00"),
                paragraph("  나. 장소: 평생스마트교육장"),
                paragraph("    - 2층 큰 강의실"),
                paragraph("2023. 6. 12. 회의가 있습니다."),
                paragraph("붙임  1. 추진계획서 1부."),
                paragraph("      2. 참석자 명단 1부.  끝."));
        assertThat(read.document().body())
                .containsExactly(
                        ItemList.of(
                                Marks.LEGAL,
                                1,
                                Item.of("관련: 홍보미디어과-1234(2023. 5. 2.)호"),
                                Item.of(
                                        "다음과 같이 알려 드립니다.",
                                        ItemList.of(
                                                Marks.LEGAL,
                                                2,
                                                Item.of("일시: 2023. 6. 12. 10:00"),
                                                Item.of(
                                                        "장소: 평생스마트교육장",
                                                        ItemList.of(Marks.SYMBOLS, 3, Item.of("2층 큰 강의실")))))),
                        Paragraph.of("2023. 6. 12. 회의가 있습니다."),
                        Attachments.of(new Attachment("추진계획서", "1부"), new Attachment("참석자 명단", "1부")),
                        new EndMark(EndMark.Kind.END));
    }

    @Test
    void headingsAreKnownByTheStylesOfTheOutline() throws Exception {
        var read = read(paragraph("Ⅱ. 주요업무 추진실적", Style.HEADING_1), paragraph("추진실적", Style.HEADING_3));
        assertThat(read.document().body())
                .containsExactly(new Heading(1, "Ⅱ.", Run.line("주요업무 추진실적"), List.of(), false), Heading.of(3, "추진실적"));
    }

    @Test
    void whatHasNoPlaceInADocumentIsNamedWithItsPlace() throws Exception {
        var read = read(
                paragraph("첫 문단"),
                "<hp:p><hp:run><hp:t>둘째</hp:t><hp:ctrl><hp:footNote><hp:subList><hp:p><hp:run><hp:t>출처: 구청</hp:t>"
                        + "</hp:run></hp:p></hp:subList></hp:footNote></hp:ctrl><hp:equation><hp:script>a over b</hp:script>"
                        + "</hp:equation></hp:run></hp:p>",
                "<hp:p><hp:run><hp:rect><hp:drawText><hp:subList><hp:p><hp:run><hp:t>글상자</hp:t></hp:run></hp:p>"
                        + "</hp:subList></hp:drawText></hp:rect></hp:run></hp:p>",
                "<hp:p><hp:run><hp:t>남은<hp:deleteBegin/>지운<hp:deleteEnd/> 글</hp:t></hp:run></hp:p>");
        assertThat(read.notTaken())
                .containsExactly(
                        new NotTaken(NotTaken.Kind.FOOTNOTE, 1, 2, "출처: 구청"),
                        new NotTaken(NotTaken.Kind.EQUATION, 1, 2, "a over b"),
                        new NotTaken(NotTaken.Kind.SHAPE, 1, 3, "글상자"),
                        new NotTaken(NotTaken.Kind.TRACKED_CHANGE, 1, 4, ""));
        assertThat(read.document().body())
                .containsExactly(Paragraph.of("첫 문단"), Paragraph.of("둘째"), Paragraph.of("글상자"), Paragraph.of("남은 글"));
    }

    @Test
    void aTableWithSpansComesWithThem() throws Exception {
        var read = read("<hp:p><hp:run><hp:tbl>"
                + "<hp:tr>" + cell("구분", 0, 0, 1, 2, 30_000) + cell("계", 0, 2, 2, 1, 10_000) + "</hp:tr>"
                + "<hp:tr>" + cell("가", 1, 0, 1, 1, 10_000) + cell("나", 1, 1, 1, 1, 20_000) + "</hp:tr>"
                + "</hp:tbl></hp:run></hp:p>");
        var table = (Table) read.document().body().getFirst();
        assertThat(table.columns()).containsExactly(1, 2, 1);
        assertThat(table.places()).containsExactly(List.of(0, 2), List.of(0, 1));
    }

    @Test
    void aTableWhoseCellsDoNotFitLeavesItsText() throws Exception {
        var read = read("<hp:p><hp:run><hp:tbl><hp:tr>" + cell("가", 0, 0, 1, 1, 100) + cell("나", 0, 0, 3, 1, 100)
                + "</hp:tr></hp:tbl></hp:run></hp:p>");
        assertThat(read.document().body()).containsExactly(Paragraph.of("가"), Paragraph.of("나"));
        assertThat(read.notTaken()).extracting(NotTaken::kind).containsExactly(NotTaken.Kind.TABLE);
    }

    @Test
    void everyRefusalAndEverythingNotTakenHasItsWords() throws Exception {
        var words = new Properties();
        try (var in = getClass().getResourceAsStream("/messages/foundation/document_ko.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        var keys = Stream.concat(
                Arrays.stream(HwpxRefused.Reason.values()).map(reason -> new HwpxRefused(reason, "").key()),
                Arrays.stream(NotTaken.Kind.values()).map(kind -> new NotTaken(kind, 1, 1, "").key()));
        assertThat(words.stringPropertyNames()).containsAll(keys.toList());
    }

    private static HwpxReading.Read read(String... paragraphs) throws Exception {
        var section = "<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\""
                + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">" + String.join("", paragraphs)
                + "</hs:sec>";
        return HwpxReading.read(Rezip.of(Papers.excerpt())
                .with("Contents/section0.xml", section)
                .changing("version.xml", xml -> xml.replace(PackageParts.APPLICATION, "Another Program"))
                .bytes());
    }

    private static String paragraph(String text) {
        return paragraph(text, Style.PLAIN);
    }

    private static String paragraph(String text, Style style) {
        return "<hp:p styleIDRef=\"%d\"><hp:run charPrIDRef=\"0\"><hp:t>%s</hp:t></hp:run></hp:p>"
                .formatted(style.id(), text);
    }

    private static String cell(String text, int row, int column, int rows, int columns, int width) {
        return ("<hp:tc><hp:subList>%s</hp:subList><hp:cellAddr colAddr=\"%d\" rowAddr=\"%d\"/>"
                        + "<hp:cellSpan colSpan=\"%d\" rowSpan=\"%d\"/><hp:cellSz width=\"%d\"/></hp:tc>")
                .formatted(paragraph(text), column, row, columns, rows, width);
    }
}
