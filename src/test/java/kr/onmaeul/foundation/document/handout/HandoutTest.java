package kr.onmaeul.foundation.document.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class HandoutTest {

    private static final List<Document> PAPERS = List.of(Papers.report(2), Papers.letter(), Papers.table(40));

    @ParameterizedTest
    @FieldSource("PAPERS")
    void everyPaperKeepsEveryRule(Document paper) throws Exception {
        LeavingPaper.keepsEveryRule(paper);
    }

    @Test
    void aTitleNamesTheSourceAsFarAsSystemsTakeIt() throws Exception {
        var paper =
                Document.of(Document.About.of("예산/집행: \"상반기\"", "상반기 집행을 알림", "예산"), Block.Paragraph.of("집행률 51.0%"));
        assertThat(Handout.HWPX.file(paper.about().title())).isEqualTo("예산_집행_ _상반기_.hwpx");
        LeavingPaper.keepsEveryRule(paper);
    }

    @Test
    void whatDoesNotSayWhatItIsAboutLeavesAllTheSame() throws Exception {
        var silent = Document.of(Document.About.of("메모", ""), Block.Paragraph.of("글"));
        assertThat(HwpxReading.read(Handout.HWPX.bytes(silent)).document().about())
                .isEqualTo(silent.about());
        assertThat(Handout.PDF.bytes(silent)).startsWith('%', 'P', 'D', 'F');
        assertThat(new String(Handout.TEXT.bytes(silent), StandardCharsets.UTF_8))
                .contains("글");
        assertThat(new String(Handout.HTML.bytes(silent), StandardCharsets.UTF_8))
                .contains("<title>메모</title>");
    }

    @ParameterizedTest
    @EnumSource(Handout.class)
    void aFormIsKnownByItsCode(Handout form) {
        assertThat(Handout.byCode(form.code())).contains(form);
        assertThat(Handout.byCode(form.name())).isEmpty();
    }
}
