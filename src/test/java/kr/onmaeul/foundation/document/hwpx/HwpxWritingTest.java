package kr.onmaeul.foundation.document.hwpx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.ItemList.Item;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Trees;
import org.junit.jupiter.api.Test;

class HwpxWritingTest {

    @Test
    void oneDocumentGivesTheSameBytesEveryTime() {
        assertThat(Hwpx.bytes(Papers.excerpt())).isEqualTo(Hwpx.bytes(Papers.excerpt()));
        var seed = 20_230_612L;
        var one = Trees.of(seed);
        var other = Trees.of(seed);
        for (int count = 0; count < 30; count++) {
            assertThat(Hwpx.bytes(one.next())).isEqualTo(Hwpx.bytes(other.next()));
        }
    }

    @Test
    void itemsStandTwoHalfWidthsFurtherInForEachLevel() throws Exception {
        var inner = ItemList.of(Marks.LEGAL, 2, Item.of("오전"), Item.of("오후"));
        var header = Rezip.of(document(ItemList.of(Marks.LEGAL, 1, Item.of("일시", inner), Item.of("장소"))))
                .text("Contents/header.xml");
        // At 12 points a half-width is 600; the mark 가. takes three, the blank after it one.
        assertThat(header)
                .contains("<hc:intent value=\"-2400\" unit=\"HWPUNIT\"/><hc:left value=\"1200\"")
                .contains("<hc:intent value=\"-1800\" unit=\"HWPUNIT\"/><hc:left value=\"0\"");
    }

    @Test
    void namesAndTextsOfEveryKindOfSignAreEscaped() throws Exception {
        var about = Document.About.of("보도 & 홍보 <안>", "\"요지\" 'x' ]]>", "가&나");
        var document = new Document(
                about,
                new Document.Frame("<머리>", "&꼬리", false),
                List.of(new Paragraph(
                        Paragraph.Style.NORMAL,
                        Block.Alignment.START,
                        List.of(new Run.Link("<&>", "https://example.kr/?a=\"b\"&c=<d>", Set.of())))));
        assertThat(HwpxReading.read(Hwpx.bytes(document)).document()).isEqualTo(document);
    }

    @Test
    void noCacheOfLinePositionsIsWritten() throws Exception {
        assertThat(Rezip.of(Papers.excerpt()).text("Contents/section0.xml"))
                .contains("repeatHeader=\"1\"", "header=\"1\"", "소식지 표지", "pageNum")
                .doesNotContain("linesegarray");
    }

    private static Document document(Block... body) {
        return Document.of(Papers.about("교육 안내"), body);
    }
}
