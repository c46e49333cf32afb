package kr.onmaeul.foundation.document.pdf;

import java.util.Locale;

/// A document that is not drawn as PDF, because that would take more time or memory than there is for it.
public final class PdfRefused extends Exception {

    enum Reason {
        LARGE("The document has %,d paragraphs and cells; a PDF holds at most %,d. Split it, or write it as HWPX."),
        /// One cell or item, with all that stands in it.
        UNPARTED("Something that cannot be parted is too large: of %,d paragraphs and cells at most %,d are drawn at"
                + " once. Divide the cell or the item, or write the document as HWPX.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }
    }

    private final Reason reason;
    private final int pieces;
    private final int most;

    PdfRefused(Reason reason, int pieces, int most) {
        super(reason.sentence.formatted(pieces, most));
        this.reason = reason;
        this.pieces = pieces;
        this.most = most;
    }

    /// How many paragraphs and cells the document has.
    public int pieces() {
        return pieces;
    }

    /// How many it may have.
    public int most() {
        return most;
    }

    /// The key of the sentence in the message bundles; it mentions [#pieces] and [#most].
    public String key() {
        return "document.pdf.refused." + reason.name().toLowerCase(Locale.ROOT);
    }
}
