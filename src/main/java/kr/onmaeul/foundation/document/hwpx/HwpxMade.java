package kr.onmaeul.foundation.document.hwpx;

import java.util.List;
import kr.onmaeul.foundation.document.Lacking;

/// A document as HWPX that keeps every rule but, maybe, the twelfth.
///
/// @param lacking what rule 12 asks for and the document does not say
public record HwpxMade(byte[] bytes, List<Lacking> lacking) {

    public HwpxMade {
        lacking = List.copyOf(lacking);
    }

    /// The file of a document that the house itself wrote, which says what it is about.
    ///
    /// @throws IllegalStateException when it does not
    public byte[] whole() {
        if (!lacking.isEmpty()) {
            throw new IllegalStateException("the document does not say what it is about: " + lacking);
        }
        return bytes;
    }
}
