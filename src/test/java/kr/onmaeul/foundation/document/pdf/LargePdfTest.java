package kr.onmaeul.foundation.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.ItemList;
import kr.onmaeul.foundation.document.Marks;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Run;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Trees;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that are laid out stretch by stretch: their pages are those of the whole.
class LargePdfTest {

    /// Thirty-two rows a page.
    private static final int ROWS = 32_000;

    /// Writes in a program of its own, which has 256 MB.
    static final class Writing {
        public static void main(String[] words) throws Exception {
            try (OutputStream out = Files.newOutputStream(Path.of(words[0]))) {
                Handout.PDF.write(Papers.table(ROWS), out);
            }
        }
    }

    @Test
    void aTableOfAThousandPagesIsDrawnIn256Megabytes(@TempDir Path folder) throws Exception {
        var file = folder.resolve("large.pdf");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var writing = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(writing.waitFor(9, TimeUnit.MINUTES)).isTrue();
        assertThat(writing.exitValue()).as(() -> said(folder.resolve("log"))).isZero();
        try (var pdf = Loader.loadPDF(file.toFile())) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isBetween(990, 1_030);
            assertThat(TreeText.unspaced(new PdfText().getText(pdf)))
                    .isEqualTo(TreeText.unspaced(CanonicalText.of(Papers.table(ROWS))));
            var seen = new PDFTextStripper();
            for (int page : new int[] {1, 2, pages / 3, pages / 2, pages - 1, pages}) {
                seen.setStartPage(page);
                seen.setEndPage(page);
                assertThat(seen.getText(pdf)).contains("집행액", "- " + page + " -");
            }
            assertThat(tags(pdf, "Table")).isOne();
            assertThat(tags(pdf, "THead")).isOne();
            assertThat(tags(pdf, "TR")).isEqualTo(ROWS + 1);
        }
    }

    @Test
    void aReportInStretchesHasThePagesTheLinksAndTheBookmarksOfTheWhole() throws Exception {
        looksLikeTheWhole(Papers.report(9), 150);
    }

    @Test
    void aTableInStretchesIsOneTable() throws Exception {
        var table = Papers.table(200);
        looksLikeTheWhole(table, 600);
        try (var pdf = Loader.loadPDF(parted(table, 600))) {
            assertThat(tags(pdf, "Table")).isOne();
            assertThat(tags(pdf, "THead")).isOne();
        }
    }

    @Test
    void aTableOfSpannedRowsIsPartedBetweenItsGroups() throws Exception {
        var rows = new ArrayList<Table.Row>();
        rows.add(Table.Row.of(Table.Cell.head("팀"), Table.Cell.head("사업"), Table.Cell.head("집행액")));
        for (int group = 1; group <= 60; group++) {
            rows.add(Table.Row.of(
                    Table.Cell.head("팀 " + group).over(3, 1), Table.Cell.of("사업 가"), Table.Cell.number("" + group)));
            rows.add(Table.Row.of(Table.Cell.of("사업 나"), Table.Cell.number("1")));
            rows.add(Table.Row.of(Table.Cell.of("사업 다"), Table.Cell.number("2")));
        }
        looksLikeTheWhole(
                Document.of(
                        Document.About.of("팀별 집행", "집행 현황", "집행"),
                        new Table(Run.line("팀별 집행"), List.of(), List.of(1, 2, 1), 1, rows)),
                200);
    }

    @Test
    void aLongListKeepsItsMarksAcrossStretches() throws Exception {
        var items = new ArrayList<ItemList.Item>();
        for (int item = 1; item <= 200; item++) {
            items.add(ItemList.Item.of("추진 실적 " + item, Block.Paragraph.of("세부 내용 " + item)));
        }
        looksLikeTheWhole(Document.of(Document.About.of("실적", "실적", "실적"), new ItemList(Marks.LEGAL, 1, items)), 120);
    }

    /// Nothing within an item can begin a stretch, so the stretch grows.
    @Test
    void whatCannotBePartedIsLaidOutAtOnce() throws Exception {
        var endless = ItemList.Item.of(
                "긴 항목", Collections.nCopies(150, Block.Paragraph.of("내용")).toArray(Block[]::new));
        var body = new ArrayList<Block>();
        body.add(ItemList.of(Marks.SYMBOLS, 1, endless, ItemList.Item.of("다음")));
        body.addAll(Collections.nCopies(200, Block.Paragraph.of("뒤에 오는 글")));
        looksLikeTheWhole(new Document(Document.About.of("실적", "실적", "실적"), Document.Frame.plain(), body), 20);
    }

    @Test
    void anItemTooLargeToBeDrawnAtOnceIsRefusedBeforeAnythingIsWritten() {
        var item = ItemList.Item.of(
                "긴 항목",
                Collections.nCopies(Weight.atOnce(), Block.Paragraph.of("내용")).toArray(Block[]::new));
        var out = new ByteArrayOutputStream();
        assertThatThrownBy(() -> Pdf.write(
                        Document.of(Document.About.of("실적", "실적", "실적"), ItemList.of(Marks.SYMBOLS, 1, item)),
                        List::of,
                        out))
                .isInstanceOf(PdfRefused.class)
                .hasMessageContaining("Divide the cell or the item");
        assertThat(out.size()).isZero();
    }

    @Test
    void theSourceStandsInADocumentOfStretchesToo() throws Exception {
        var hwpx = Hwpx.bytes(Papers.table(120));
        var out = new ByteArrayOutputStream();
        Large.write(Papers.table(120), List.of(new Attached("표.hwpx", Hwpx.MEDIA_TYPE, hwpx, "이 문서의 원본")), out, 300);
        assertThat(VeraPdf.faults(out.toByteArray())).isEmpty();
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getDocumentCatalog()
                            .getNames()
                            .getEmbeddedFiles()
                            .getNames()
                            .get("표.hwpx")
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(hwpx);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 25})
    void generatedDocumentsInStretchesSayAndAreWhatTheirTreesAre(int pieces) {
        var trees = Trees.fresh();
        for (int at = 0; at < 12; at++) {
            var tree = trees.next();
            try {
                var pdf = parted(tree, pieces);
                TreeText.isSaidBy(Structure.text(pdf), tree);
                TreeText.isBuiltBy(Structure.outline(pdf), tree);
                if (at % 5 == 0) {
                    assertThat(VeraPdf.faults(pdf)).isEmpty();
                }
            } catch (Exception | AssertionError wrong) {
                fail("tree " + at + " of " + trees, wrong);
            }
        }
    }

    private static void looksLikeTheWhole(Document document, int pieces) throws Exception {
        assertThat(Parting.of(document, pieces).parts()).hasSizeGreaterThan(1);
        var whole = whole(document);
        var parted = parted(document, pieces);
        assertThat(parted).isEqualTo(parted(document, pieces));
        assertThat(VeraPdf.faults(parted)).isEmpty();
        TreeText.isSaidBy(Structure.text(parted), document);
        TreeText.isBuiltBy(Structure.outline(parted), document);
        try (var one = Loader.loadPDF(whole);
                var other = Loader.loadPDF(parted)) {
            assertThat(pages(other)).isEqualTo(pages(one));
            assertThat(links(other)).isEqualTo(links(one));
            assertThat(bookmarks(other)).isEqualTo(bookmarks(one));
            assertThat(other.getDocumentInformation().getTitle())
                    .isEqualTo(one.getDocumentInformation().getTitle());
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        var text = new PDFTextStripper();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            text.setStartPage(page);
            text.setEndPage(page);
            pages.add(text.getText(pdf));
        }
        return pages;
    }

    /// From which page to which.
    private static List<String> links(PDDocument pdf) throws IOException {
        var links = new ArrayList<String>();
        for (int page = 0; page < pdf.getNumberOfPages(); page++) {
            for (var annotation : pdf.getPage(page).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionGoTo go) {
                    links.add(page + " " + ((PDPageDestination) go.getDestination()).retrievePageNumber());
                }
            }
        }
        return links;
    }

    private static List<String> bookmarks(PDDocument pdf) throws IOException {
        var all = new ArrayList<String>();
        var outline = pdf.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            bookmarks(outline, "", all);
        }
        return all;
    }

    private static void bookmarks(PDOutlineNode node, String indent, List<String> all) throws IOException {
        for (var item : node.children()) {
            var page = ((PDPageDestination) item.getDestination()).retrievePageNumber();
            assertThat(item.getStructureElement()).isNotNull();
            all.add(indent + item.getTitle() + " " + page);
            bookmarks(item, indent + " ", all);
        }
    }

    private static int tags(PDDocument pdf, String name) {
        return Structure.count(pdf.getDocumentCatalog().getStructureTreeRoot(), name);
    }

    private static byte[] whole(Document document) throws Exception {
        var out = new ByteArrayOutputStream();
        Pdf.write(document, List::of, out);
        return out.toByteArray();
    }

    private static byte[] parted(Document document, int pieces) throws Exception {
        var out = new ByteArrayOutputStream();
        Large.write(document, List.of(), out, pieces);
        return out.toByteArray();
    }

    private static String said(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException silent) {
            return "";
        }
    }
}
