package kr.onmaeul.office.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.hwpx.Hwpx;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.pdf.Attached;
import kr.onmaeul.foundation.document.pdf.Pdf;
import kr.onmaeul.foundation.document.pdf.PdfRefused;

/// A report in the forms in which it leaves the house.
public final class PaperForms {

    private final Document document;

    private PaperForms(Document document) {
        this.document = document;
    }

    public static PaperForms of(Paper paper) {
        return new PaperForms(paper.document());
    }

    /// Checked by the rules of HWPX before it leaves.
    public byte[] hwpx() {
        return HwpxCheck.made(document).whole();
    }

    /// Pages that are kept for good, with the HWPX from the same document attached as their source.
    ///
    /// @throws PdfRefused when the report is too large to be laid out
    public byte[] pdf() throws PdfRefused {
        var title = document.about().title();
        var source = Attached.source(title + ".hwpx", Hwpx.MEDIA_TYPE, hwpx(), title);
        var out = new ByteArrayOutputStream();
        try {
            Pdf.write(document, List.of(source), out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
