package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Attachments;
import kr.onmaeul.foundation.document.Block.Attachments.Attachment;
import kr.onmaeul.foundation.document.Block.EndMark;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Picture;
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
    void theCaptionsOfTablesAndPicturesComeWithTheirNumbers() throws Exception {
        var read = read(
                "<hp:p><hp:run><hp:tbl><hp:caption side=\"TOP\"><hp:subList><hp:p><hp:run><hp:t>&lt;표 </hp:t>"
                        + "<hp:ctrl><hp:autoNum num=\"3\" numType=\"TABLE\"/></hp:ctrl><hp:t>&gt; 팀별 인원</hp:t>"
                        + "</hp:run></hp:p></hp:subList></hp:caption><hp:tr>" + cell("언론팀", 0, 0, 1, 1, 100)
                        + "</hp:tr></hp:tbl></hp:run></hp:p>",
                "<hp:p><hp:run><hp:pic><hp:img binaryItemIDRef=\"image1\"/><hp:shapeComment>표지</hp:shapeComment>"
                        + "<hp:caption side=\"BOTTOM\"><hp:subList><hp:p><hp:run><hp:t>그림 1. 소식지 표지</hp:t></hp:run></hp:p>"
                        + "</hp:subList></hp:caption></hp:pic></hp:run></hp:p>");
        var body = read.document().body();
        assertThat(Run.plain(((Table) body.getFirst()).caption())).isEqualTo("<표 3> 팀별 인원");
        assertThat(body.get(1)).isInstanceOf(Picture.class);
        assertThat(CanonicalText.of(read.document())).endsWith("그림 1. 소식지 표지");
        assertThat(read.notTaken()).isEmpty();
    }

    @Test
    void theCaptionOfATableThatIsNoneIsKept() throws Exception {
        var read = read("<hp:p><hp:run><hp:tbl><hp:caption><hp:subList><hp:p><hp:run><hp:t>팀별 인원</hp:t></hp:run></hp:p>"
                + "</hp:subList></hp:caption><hp:tr>" + cell("가", 0, 0, 1, 1, 100) + cell("나", 0, 0, 3, 1, 100)
                + "</hp:tr></hp:tbl></hp:run></hp:p>");
        assertThat(CanonicalText.of(read.document())).isEqualTo("팀별 인원\n가\n나");
    }

    @Test
    void aTableInATextBoxIsATable() throws Exception {
        var read = read("<hp:p><hp:run><hp:rect><hp:drawText><hp:subList><hp:p><hp:run><hp:t>글상자</hp:t></hp:run></hp:p>"
                + "<hp:p><hp:run><hp:tbl><hp:tr>" + cell("언론팀", 0, 0, 1, 1, 100) + "</hp:tr></hp:tbl></hp:run></hp:p>"
                + "</hp:subList></hp:drawText></hp:rect></hp:run></hp:p>");
        assertThat(read.document().body()).hasSize(2).last().isInstanceOf(Table.class);
        assertThat(read.notTaken()).extracting(NotTaken::kind).containsExactly(NotTaken.Kind.SHAPE);
    }

    @Test
    void wordsInDrawingsAndAboveOthersAreNotLost() throws Exception {
        var read = read(
                "<hp:p><hp:run><hp:textart text=\"구민과 함께\"/></hp:run></hp:p>",
                "<hp:p><hp:run><hp:dutmal><hp:mainText>영등포</hp:mainText><hp:subText>永登浦</hp:subText></hp:dutmal>"
                        + "</hp:run></hp:p>");
        assertThat(CanonicalText.of(read.document())).isEqualTo("구민과 함께\n영등포(永登浦)");
    }

    @Test
    void whatIsSaidForNewerAndForOlderProgramsIsTakenOnce() throws Exception {
        var read = read("<hp:p><hp:run><hp:switch><hp:case><hp:chart><hp:caption><hp:subList><hp:p><hp:run>"
                + "<hp:t>월별 방문자</hp:t></hp:run></hp:p></hp:subList></hp:caption></hp:chart></hp:case>"
                + "<hp:default><hp:ole/></hp:default></hp:switch></hp:run></hp:p>");
        assertThat(read.notTaken()).containsExactly(new NotTaken(NotTaken.Kind.CHART, 1, 1, "월별 방문자"));
    }

    @Test
    void aSectionBeginsOnANewPage() throws Exception {
        var read = HwpxReading.read(Rezip.of(Papers.excerpt())
                .with("Contents/section0.xml", section(paragraph("첫 구역")))
                .with("Contents/section1.xml", section(paragraph("둘째 구역").replace("<hp:p ", "<hp:p pageBreak=\"1\" ")))
                .changing(
                        "Contents/content.hpf",
                        xml -> xml.replace(
                                        "</opf:manifest>",
                                        "<opf:item id=\"section1\" href=\"Contents/section1.xml\""
                                                + " media-type=\"application/xml\"/></opf:manifest>")
                                .replace(
                                        "</opf:spine>", "<opf:itemref idref=\"section1\" linear=\"yes\"/></opf:spine>"))
                .changing("version.xml", xml -> xml.replace(PackageParts.APPLICATION, "Another Program"))
                .bytes());
        assertThat(read.document().body())
                .containsExactly(Paragraph.of("첫 구역"), new Block.PageBreak(), Paragraph.of("둘째 구역"));
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
        return HwpxReading.read(Rezip.of(Papers.excerpt())
                .with("Contents/section0.xml", section(paragraphs))
                .changing("version.xml", xml -> xml.replace(PackageParts.APPLICATION, "Another Program"))
                .bytes());
    }

    private static String section(String... paragraphs) {
        return "<hs:sec xmlns:hs=\"http://www.hancom.co.kr/hwpml/2011/section\""
                + " xmlns:hp=\"http://www.hancom.co.kr/hwpml/2011/paragraph\">" + String.join("", paragraphs)
                + "</hs:sec>";
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
