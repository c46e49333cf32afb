package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Html;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Draws documents as PDF/A-3a and PDF/UA-1. The same document gives the same bytes.
public final class Pdf {

    public static final String MEDIA_TYPE = "application/pdf";

    /// The most paragraphs, items and cells: some 1,200 pages of a table.
    static final int MOST = 300_000;

    /// What is laid out in one piece.
    private static final int AT_ONCE = 26_000;

    private Pdf() {}

    /// The stream stays open.
    ///
    /// @param attached files that stand within the PDF, such as its source
    /// @throws PdfRefused before anything is written, when the document is too large to be laid out
    public static void write(Document document, List<Attached> attached, OutputStream out)
            throws IOException, PdfRefused {
        int pieces = Weight.of(document.settled().body());
        if (pieces > MOST) {
            throw new PdfRefused(PdfRefused.Reason.LARGE, pieces, MOST);
        }
        if (pieces > Math.min(AT_ONCE, Weight.atOnce())) {
            Large.write(document, attached, out, Large.PIECES);
        } else {
            atOnce(document, attached, out);
        }
    }

    private static void atOnce(Document document, List<Attached> attached, OutputStream out) throws IOException {
        var pictures = new Pictures();
        var markup = Signs.drawable(Html.paper(document, List.of(Typesetting.PAPER), pictures::address));
        try (var _ = Turn.taken();
                var pdf = new PDDocument()) {
            try (var set = Typesetting.of(pdf, markup, pictures, 1)) {
                set.draw();
            }
            RepeatedHeads.quieten(pdf);
            Head.write(pdf, document.about());
            for (var file : attached) {
                file.addTo(pdf, document.about().date());
            }
            pdf.setDocumentId(Identity.of(markup));
            pdf.save(out);
        }
    }
}
