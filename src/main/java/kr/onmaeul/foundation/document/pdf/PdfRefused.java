package kr.onmaeul.foundation.document.pdf;

/// A document that is not drawn as PDF, because laying it out would take more memory than there is for it.
public final class PdfRefused extends Exception {

    private final int pieces;

    PdfRefused(int pieces) {
        super("The document has %,d paragraphs and cells; a PDF holds at most %,d. Split it, or write it as HWPX."
                .formatted(pieces, Weight.MOST));
        this.pieces = pieces;
    }

    /// How many paragraphs and cells the document has.
    public int pieces() {
        return pieces;
    }

    /// How many it may have.
    public int most() {
        return Weight.MOST;
    }

    /// The key of the sentence in the message bundles; it mentions [#pieces] and [#most].
    public String key() {
        return "document.pdf.refused.large";
    }
}
