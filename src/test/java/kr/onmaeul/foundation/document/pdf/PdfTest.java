package kr.onmaeul.foundation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Drawings;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfTest {

    private static final List<Document> PAPERS = List.of(Papers.report(4), Papers.letter(), Papers.table(120));

    @ParameterizedTest
    @FieldSource("PAPERS")
    void everyPaperOfTheOfficeIsKeptForGoodAndReadByEar(Document paper) throws Exception {
        assertThat(VeraPdf.faults(drawn(paper))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void theTextAndTheStructureOfAPaperAreItsOwn(Document paper) throws Exception {
        var pdf = drawn(paper);
        TreeText.isSaidBy(Structure.text(pdf), paper);
        TreeText.isBuiltBy(Structure.outline(pdf), paper);
        TreeText.isSaidBy(PdfText.of(pdf), paper);
    }

    @Test
    void theSamePaperGivesTheSameBytes() throws Exception {
        assertThat(drawn(Papers.report(2))).isEqualTo(drawn(Papers.report(2)));
        assertThat(drawn(Papers.report(2))).isNotEqualTo(drawn(Papers.report(3)));
    }

    @Test
    void thePaperSaysWhatItIsAboutInWhichLanguage() throws Exception {
        try (var pdf = Loader.loadPDF(drawn(Papers.report(1)))) {
            var info = pdf.getDocumentInformation();
            assertThat(info.getTitle()).isEqualTo("2023년 주요업무 보고");
            assertThat(info.getSubject()).isEqualTo("상반기 추진실적과 향후계획을 보고함");
            assertThat(info.getKeywords()).isEqualTo("홍보, 예산");
            assertThat(info.getAuthor()).isEqualTo("영등포구 홍보미디어과");
            assertThat(info.getCreationDate().toInstant()).isEqualTo("2023-06-11T15:00:00Z");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdf:Keywords>홍보, 예산</pdf:Keywords>");
        }
    }

    @Test
    void theHwpxOfAPaperStandsInItAsItsSource() throws Exception {
        var hwpx = Hwpx.bytes(Papers.letter());
        var out = new ByteArrayOutputStream();
        var source = new Attached("협조 요청.hwpx", Hwpx.MEDIA_TYPE, hwpx, "이 문서의 원본");
        Pdf.write(Papers.letter(), () -> List.of(source), out);
        assertThat(VeraPdf.faults(out.toByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var file = pdf.getDocumentCatalog()
                    .getNames()
                    .getEmbeddedFiles()
                    .getNames()
                    .get("협조 요청.hwpx");
            assertThat(file.getEmbeddedFile().toByteArray()).isEqualTo(hwpx);
            assertThat(file.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
            assertThat(pdf.getDocumentCatalog()
                            .getCOSObject()
                            .getCOSArray(COSName.getPDFName("AF"))
                            .size())
                    .isOne();
        }
    }

    @Test
    void bookmarksLeadToTheHeadings() throws Exception {
        var report = Papers.report(3);
        try (var pdf = Loader.loadPDF(drawn(report))) {
            var names = new ArrayList<String>();
            for (var part : pdf.getDocumentCatalog().getDocumentOutline().children()) {
                names.add(part.getTitle());
                for (PDOutlineItem section : part.children()) {
                    names.add(section.getTitle());
                }
            }
            assertThat(names)
                    .isEqualTo(report.headings().map(Heading::line).toList())
                    .contains("Ⅰ. 일반현황", "1 홍보기능 강화를 통한 구 이미지 제고");
        }
    }

    @Test
    void theContentsNameThePageOnWhichAHeadingStands() throws Exception {
        var pdf = drawn(Papers.report(3));
        var contents = PdfText.ofPage(pdf, 2).lines().toList();
        for (var subject : List.of("다양한 소통채널을 활용한 맞춤형 구정 홍보", "구 홈페이지 및 정보시스템 운영·관리")) {
            var entry = contents.stream()
                    .filter(line -> line.contains(subject))
                    .findFirst()
                    .orElseThrow();
            int page = Integer.parseInt(entry.replaceAll(".*\\D", ""));
            assertThat(PdfText.ofPage(pdf, page)).contains(subject);
        }
    }

    @Test
    void everyPageButTheCoverAndTheContentsIsNumberedAtTheBottom() throws Exception {
        var pdf = drawn(Papers.report(2));
        try (var document = Loader.loadPDF(pdf)) {
            var all = new org.apache.pdfbox.text.PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.setStartPage(page);
                all.setEndPage(page);
                if (page <= 2) {
                    assertThat(all.getText(document)).doesNotContain("- " + page + " -");
                } else {
                    assertThat(all.getText(document)).contains("- " + page + " -");
                }
            }
        }
    }

    @Test
    void theHeadOfALongTableStandsOnEveryPageButIsReadOnce() throws Exception {
        var pdf = drawn(Papers.table(120));
        try (var document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(3);
            assertThat(new org.apache.pdfbox.text.PDFTextStripper()
                            .getText(document)
                            .split("집행액", -1))
                    .hasSize(pages + 1);
        }
        assertThat(PdfText.of(pdf).split("집행액", -1)).hasSize(2);
    }

    /// An emoji, a rare Hanja, old Hangul, a sign that nobody sees, and a private one.
    @Test
    void aSignThatTheTypefaceLacksIsABoxThatIsStillReadAsItself() throws Exception {
        var strange = Document.of(
                Document.About.of("이름 표기", "희귀 한자"),
                Heading.of(1, "𠀋 대표"),
                Paragraph.of("축하 🎉 𠮷 ᄒᆞᆫ글 가\u200B나 다\uFE0F라 \uE000 마"));
        var pdf = drawn(strange);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(PdfText.of(pdf).replaceAll("\\s", "")).isEqualTo("𠀋대표축하🎉𠮷ᄒᆞᆫ글가나다라〓마");
    }

    /// Words in the middle of a cell whose last row goes over to the next page.
    @ParameterizedTest
    @ValueSource(ints = {2, 8, 16, 24, 32})
    void aCellOverRowsOfTwoPagesSaysEachOfItsLinesOnce(int more) throws Exception {
        var rows = List.of(
                new Table.Row(List.of(lines("추진실적", 43, 1), lines("비고", 21, 2))),
                new Table.Row(List.of(lines("향후계획", more, 1))),
                Table.Row.of(Table.Cell.of("예산액"), Table.Cell.of("")));
        var table = Document.of(Document.About.of("현황", "현황"), new Table(List.of(), List.of(), List.of(1, 1), 0, rows));
        TreeText.isSaidBy(Structure.text(drawn(table)), table);
    }

    /// Six columns within the first of thirty within the first of thirty: less room than a cell's edges take.
    @Test
    void aTableWithoutAnyRoomOfItsOwnStandsInItsCell() throws Exception {
        var crowded = Document.of(
                Document.About.of("현황", "현황"),
                row(30, row(30, row(6, Paragraph.of("예산액 1,000천원")))),
                Paragraph.of("뒤"));
        var pdf = drawn(crowded);
        TreeText.isSaidBy(Structure.text(pdf), crowded);
        TreeText.isBuiltBy(Structure.outline(pdf), crowded);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void aPictureThatCannotBeReadLeavesAFieldAndItsWords() throws Exception {
        var torn = java.util.Arrays.copyOf(Drawings.png(300, 200), 60);
        var picture = new Picture(Image.of(torn), "행사 사진", 60, Alignment.CENTRE);
        var pdf = drawn(Document.of(Document.About.of("행사", "사진"), Paragraph.of("행사"), picture));
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        assertThat(Structure.of(pdf)).contains("Figure: 행사 사진");
    }

    @Test
    void aPhotographIsNoFinerThanAPrinterPrints() throws Exception {
        var photograph = Image.of(Drawings.jpeg(4_500, 3_000));
        var pdf = drawn(
                Document.of(Document.About.of("행사", "사진"), new Picture(photograph, "행사 사진", 170, Alignment.CENTRE)));
        try (var document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                var image = (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject) resources.getXObject(name);
                assertThat(image.getWidth()).isBetween(1_000, Drawable.FINEST);
            }
        }
    }

    @Test
    void onPaperOnlyAWholeAddressLeadsAnywhere() throws Exception {
        var links = Document.of(
                Document.About.of("연락처", "연락처"),
                new Paragraph(
                        Paragraph.Style.NORMAL,
                        Alignment.START,
                        List.of(
                                new Run.Link("누리집", "https://example.kr/소식?a=1&b=[2]|3", Set.of()),
                                new Run.Link("목록", "/results?page=2", Set.of()),
                                new Run.Link("전화", "tel:02-0000-0000", Set.of()))));
        var pdf = drawn(links);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var targets = new ArrayList<String>();
            for (var annotation : document.getPage(0).getAnnotations()) {
                var link = (org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink) annotation;
                targets.add(((org.apache.pdfbox.pdmodel.interactive.action.PDActionURI) link.getAction()).getURI());
            }
            assertThat(targets)
                    .containsExactly("https://example.kr/%EC%86%8C%EC%8B%9D?a=1&b=[2]%7C3", "tel:02-0000-0000");
        }
    }

    @Test
    void aPaperThatIsTooLargeIsRefusedBeforeItIsBegun() {
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Pdf.write(
                        Papers.table(Pdf.MOST / 8 + 1),
                        () -> {
                            throw new AssertionError("nobody needs its source");
                        },
                        out))
                .isInstanceOf(PdfRefused.class)
                .hasMessageContaining("Split it");
        assertThat(out.size()).isZero();
    }

    private static Table.Cell lines(String word, int number, int rows) {
        var runs = new ArrayList<Run>(Run.line(word));
        for (int line = 2; line <= number; line++) {
            runs.add(new Run.LineBreak());
            runs.add(Run.text(word + " " + line));
        }
        var lines = List.<Block>of(new Paragraph(Paragraph.Style.NORMAL, Alignment.START, runs));
        return new Table.Cell(lines, rows, 1, false);
    }

    /// A table of one row; the rest of its cells are empty.
    private static Table row(int columns, Block first) {
        var cells = new ArrayList<>(Collections.nCopies(columns, Table.Cell.of("")));
        cells.set(0, new Table.Cell(List.of(first), 1, 1, false));
        return new Table(List.of(), List.of(), Collections.nCopies(columns, 1), 0, List.of(new Table.Row(cells)));
    }

    private static byte[] drawn(Document document) throws Exception {
        var out = new ByteArrayOutputStream();
        Pdf.write(document, List::of, out);
        return out.toByteArray();
    }
}
