package kr.onmaeul.foundation.document.pdf;

/// A document that is not drawn as PDF, because laying it out would take more memory than there is for it.
public final class PdfRefused extends Exception {

    private final int pieces;
    private final int most;

    PdfRefused(int pieces, int most) {
        super("The document has %,d paragraphs and cells; a PDF holds at most %,d. Split it, or write it as HWPX."
                .formatted(pieces, most));
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
        return "document.pdf.refused.large";
    }
}
