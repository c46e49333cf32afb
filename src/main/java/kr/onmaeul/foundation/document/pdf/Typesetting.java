package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;

/// A manuscript that is laid out into pages of a document of PDFBox.
///
/// @param fonts what its letters are drawn with
record Typesetting(PdfBoxRenderer renderer, List<PDFont> fonts) implements AutoCloseable {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // What it would tell a log concerns its own parts; what matters comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    /// @param firstPage the number of the first page, from 1
    static Typesetting of(PDDocument pdf, Manuscript manuscript, int firstPage) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withHtmlContent(manuscript.markup(), "")
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useReplacementText(Signs.STAND_IN)
                .useUnicodeLineBreaker(new WordBreaks())
                .useProtocolsStreamImplementation(manuscript.pictures(), Pictures.SCHEME)
                .useUriResolver((_, address) -> address.startsWith(Pictures.SCHEME + ":") ? address : null);
        if (firstPage > 1) {
            builder.useInitialPageNumber(firstPage);
        }
        var fonts = Typeface.add(builder, pdf, manuscript.markup());
        return new Typesetting(builder.buildPdfRenderer(), fonts);
    }

    void draw() throws IOException {
        renderer.createPDFWithoutClosing();
    }

    /// Where everything comes to stand, without drawing it.
    Laid lay() {
        renderer.layout();
        return Laid.of(renderer.getRootBox());
    }

    @Override
    public void close() {
        renderer.close();
    }
}
