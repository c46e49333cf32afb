package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import kr.onmaeul.foundation.document.Document;
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
    /// @param attached files that stand within the PDF, such as its source; asked for when it is clear that the
    /// document is not too large
    /// @throws PdfRefused before anything is written, when the document is too large to be laid out
    public static void write(Document document, Supplier<List<Attached>> attached, OutputStream out)
            throws IOException, PdfRefused {
        var body = document.settled().body();
        int pieces = Weight.of(body);
        atMost(MOST, pieces, PdfRefused.Reason.LARGE);
        atMost(Weight.atOnce(), Weight.heaviest(body), PdfRefused.Reason.UNPARTED);
        if (pieces > Math.min(AT_ONCE, Weight.atOnce())) {
            Large.write(document, attached.get(), out, Large.PIECES);
        } else {
            atOnce(document, attached.get(), out);
        }
    }

    private static void atMost(int most, int pieces, PdfRefused.Reason reason) throws PdfRefused {
        if (pieces > most) {
            throw new PdfRefused(reason, pieces, most);
        }
    }

    private static void atOnce(Document document, List<Attached> attached, OutputStream out) throws IOException {
        var manuscript = Manuscript.of(document);
        try (var _ = Turn.taken();
                var pdf = new PDDocument()) {
            try (var set = Typesetting.of(pdf, manuscript, 1)) {
                set.draw();
            }
            RepeatedHeads.quieten(pdf);
            Head.write(pdf, document.about());
            for (var file : attached) {
                file.addTo(pdf, document.about().date());
            }
            pdf.setDocumentId(Identity.of(manuscript.markup()));
            pdf.save(out);
        }
    }
}
