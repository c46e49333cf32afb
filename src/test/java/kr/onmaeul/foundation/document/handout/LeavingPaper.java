package kr.onmaeul.foundation.document.handout;

import static org.assertj.core.api.Assertions.assertThat;

import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.pdf.VeraPdf;
import org.apache.pdfbox.Loader;

/// What every document keeps with which the house answers for something. A room that makes one hands it in here.
public final class LeavingPaper {

    private LeavingPaper() {}

    /// In each of its forms.
    public static void keepsEveryRule(Document document) throws Exception {
        var hwpx = Handout.HWPX.bytes(document);
        assertThat(HwpxCheck.withoutSchema().check(hwpx, document)).isEmpty();
        keepsEveryRule(hwpx, Handout.PDF.bytes(document));
    }

    /// As the files with which somebody went away: the HWPX keeps every rule of ours, the PDF those of PDF/A-3a and
    /// PDF/UA-1, and the PDF holds the HWPX and nothing else.
    public static void keepsEveryRule(byte[] hwpx, byte[] pdf) throws Exception {
        assertThat(HwpxCheck.withoutSchema().check(hwpx)).isEmpty();
        assertThat(VeraPdf.faults(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            var files = read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files)
                    .containsOnlyKeys(
                            Handout.HWPX.file(read.getDocumentInformation().getTitle()));
            var source = files.values().iterator().next();
            assertThat(source.getEmbeddedFile().toByteArray()).isEqualTo(hwpx);
            assertThat(source.getEmbeddedFile().getSubtype()).isEqualTo(Handout.HWPX.mediaType());
            assertThat(source.getCOSObject().getNameAsString("AFRelationship")).isEqualTo("Source");
        }
    }
}
