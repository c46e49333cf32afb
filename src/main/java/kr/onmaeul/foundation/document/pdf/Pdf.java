package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Html;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws documents as PDF/A-3a and PDF/UA-1. The same document gives the same bytes.
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    /// Laying out takes most of the memory there is; two large documents wait for one another.
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock(true);

    static {
        // What it would tell a log concerns its own parts; what matters comes as an exception.
        XRLog.setLoggingEnabled(false);
    }

    private Pdf() {}

    /// The stream stays open.
    ///
    /// @param attached files that stand within the PDF, such as its source
    /// @throws PdfRefused before anything is written, when the document is too large to be laid out
    public static void write(Document document, List<Attached> attached, OutputStream out)
            throws IOException, PdfRefused {
        Weight.check(document);
        var pictures = new Pictures();
        var markup = Signs.drawable(Html.paper(document, List.of(Style.PAPER), pictures::address));
        ONE_AT_A_TIME.lock();
        try (var pdf = new PDDocument()) {
            draw(pdf, markup, pictures);
            RepeatedHeads.quieten(pdf);
            Head.write(pdf, document.about());
            for (var file : attached) {
                file.addTo(pdf, document.about().date());
            }
            pdf.setDocumentId(Identity.of(markup));
            pdf.save(out);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static void draw(PDDocument pdf, String markup, Pictures pictures) throws IOException {
        var builder = new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withHtmlContent(markup, "")
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(COLOURS)
                .useReplacementText(Signs.STAND_IN)
                .useUnicodeLineBreaker(new WordBreaks())
                .useProtocolsStreamImplementation(pictures, Pictures.SCHEME)
                .useUriResolver((_, address) -> address.startsWith(Pictures.SCHEME + ":") ? address : null);
        Typeface.add(builder, pdf, markup);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
        }
    }

    private static final class Style {
        static final String PAPER = read();

        private static String read() {
            try (var in = Pdf.class.getResourceAsStream("/foundation/document/pdf/paper.css")) {
                if (in == null) {
                    throw new IllegalStateException("paper.css is missing in the program");
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
