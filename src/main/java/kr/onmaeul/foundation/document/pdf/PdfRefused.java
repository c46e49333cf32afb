package kr.onmaeul.foundation.document.pdf;

import java.util.Locale;
import kr.onmaeul.foundation.outcome.Problem;

/// A document that is not drawn as PDF, because that would take more time or memory than there is for it.
public final class PdfRefused extends Exception {

    enum Reason {
        LARGE("The document has %,d paragraphs and cells; a PDF holds at most %,d. Split it, or write it as HWPX."),
        /// One cell or item, with all that stands in it.
        UNPARTED("Something that cannot be parted is too large: at most %2$,d paragraphs and cells are drawn at once."
                + " Divide the cell or the item, or write the document as HWPX.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Problem problem;

    /// @param pieces how many paragraphs and cells there are
    /// @param most how many there may be
    PdfRefused(Reason reason, int pieces, int most) {
        super(reason.sentence.formatted(pieces, most));
        this.problem = Problem.of("document.pdf.refused." + reason.name().toLowerCase(Locale.ROOT), pieces, most);
    }

    /// What a person is told: how large the document is, how large it may be, and what to do.
    public Problem problem() {
        return problem;
    }
}
