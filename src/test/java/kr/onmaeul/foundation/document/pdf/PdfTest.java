package kr.onmaeul.foundation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Alignment;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Drawings;
import kr.onmaeul.foundation.document.Image;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Picture;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Trees;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PdfTest {

    private static final String BLANKS = "[\\s\\u00A0\\u3000]";
    private static final List<Document> PAPERS = List.of(Papers.report(4), Papers.letter(), Papers.table(120));

    @ParameterizedTest
    @FieldSource("PAPERS")
    void everyPaperOfTheOfficeIsKeptForGoodAndReadByEar(Document paper) throws Exception {
        assertThat(VeraPdf.faults(drawn(paper))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("PAPERS")
    void theTextOfAPaperIsItsText(Document paper) throws Exception {
        var pdf = drawn(paper);
        says(paper, Structure.text(pdf));
        says(paper, PdfText.of(pdf));
    }

    @Test
    void whateverTheTreeTheFileKeepsTheRules() throws Exception {
        var trees = Trees.fresh();
        for (int count = 0; count < 40; count++) {
            assertThat(VeraPdf.faults(drawn(trees.next())))
                    .as("tree " + count + " of " + trees)
                    .isEmpty();
        }
    }

    /// One row of trees, not a fresh one: in about one of a thousand and more a row is taller than a page, and the
    /// layout paints a line at the break on both pages.
    @Test
    void theTagsLeadThroughTheWholeTextInItsOrder() throws Exception {
        var trees = Trees.of(103);
        for (int count = 0; count < 60; count++) {
            var tree = trees.next();
            var pdf = drawn(tree);
            says(tree, Structure.text(pdf));
            assertThat(letters(PdfText.of(pdf))).isEqualTo(letters(Structure.text(pdf)));
        }
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
        Pdf.write(Papers.letter(), List.of(Attached.source("협조 요청.hwpx", Hwpx.MEDIA_TYPE, hwpx, "이 문서의 원본")), out);
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
    void everyPageButTheCoverIsNumberedAtTheBottom() throws Exception {
        var pdf = drawn(Papers.report(2));
        try (var document = Loader.loadPDF(pdf)) {
            var all = new org.apache.pdfbox.text.PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.setStartPage(page);
                all.setEndPage(page);
                if (page == 1) {
                    assertThat(all.getText(document)).doesNotContain("- 1 -");
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
        assertThatThrownBy(() -> Pdf.write(Papers.table(Weight.most()), List.of(), out))
                .isInstanceOf(PdfRefused.class)
                .hasMessageContaining("Split it");
        assertThat(out.size()).isZero();
    }

    private static byte[] drawn(Document document) throws Exception {
        var out = new ByteArrayOutputStream();
        Pdf.write(document, List.of(), out);
        return out.toByteArray();
    }

    /// A row that goes on over the end of its page is taken out page by page, so that only its letters compare.
    private static List<Integer> letters(String text) {
        return text.replaceAll(BLANKS, "").codePoints().sorted().boxed().toList();
    }

    /// A text taken out of a file is the text of the tree, but for blanks and the numbers in the contents.
    private static void says(Document document, String read) {
        var words = read.replaceAll(BLANKS, "");
        var lines = patterns(document);
        if (!Pattern.compile(String.join("", lines)).matcher(words).matches()) {
            int good = 0;
            var end = 0;
            for (int more = 1; more <= lines.size(); more++) {
                var begun =
                        Pattern.compile(String.join("", lines.subList(0, more))).matcher(words);
                if (!begun.lookingAt()) {
                    break;
                }
                good = more;
                end = begun.end();
            }
            assertThat(words.substring(end, Math.min(words.length(), end + 200)))
                    .startsWith(good < lines.size() ? lines.get(good) : "(the end)");
        }
    }

    /// Every line word by word, and after an entry of the contents dots and a number.
    private static List<String> patterns(Document document) {
        var lines = new ArrayList<>(Signs.drawable(CanonicalText.of(document))
                .lines()
                .map(line -> Pattern.quote(line.replaceAll(BLANKS, "")))
                .toList());
        for (int at = 0; at < document.body().size(); at++) {
            if (document.body().get(at) instanceof Block.Contents contents) {
                var before = new Document(
                        document.about(), document.frame(), document.body().subList(0, at));
                int from = (int) CanonicalText.of(before).lines().count()
                        + (contents.title().isEmpty() ? 0 : 1);
                for (int entry = 0; entry < contents.entries(document).size(); entry++) {
                    lines.set(from + entry, lines.get(from + entry) + "\\.*\\d+");
                }
            }
        }
        return lines;
    }
}
