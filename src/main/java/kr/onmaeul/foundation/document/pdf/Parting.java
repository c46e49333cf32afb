package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Spot;
import kr.onmaeul.foundation.document.html.Stretch;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Parts a large document into stretches that are laid out one after the other. Each ends where a page ends, so that
/// the pages are those of the whole document: a stretch is laid out with more behind it than it keeps, and what began
/// its last page begins the next stretch.
final class Parting {

    /// What stands for the number of a page as long as it is not known; most numbers are as long.
    private static final String UNKNOWN = "000";

    private final Document document;
    private final List<Block> body;
    private final int pieces;
    private final List<Part> parts = new ArrayList<>();

    /// The number of the page on which each heading stands that was met so far.
    private final List<String> headings = new ArrayList<>();

    /// The first block that was not met.
    private int next;

    /// @param from where it begins
    /// @param to where the next one begins
    /// @param pages how many pages it has
    record Part(Spot from, Spot to, int pages) {}

    private Parting(Document document, int pieces) {
        this.document = document;
        this.body = document.settled().body();
        this.pieces = pieces;
    }

    /// @param pieces how many a stretch has, more or less
    static Parting of(Document document, int pieces) throws IOException, PdfRefused {
        var parting = new Parting(document, pieces);
        var from = Spot.BEGINNING;
        int page = 0;
        while (from.compareTo(parting.end()) < 0) {
            var cut = parting.cut(from, page);
            page += cut.page();
            from = cut.spot();
        }
        return parting;
    }

    List<Part> parts() {
        return parts;
    }

    /// The number of the page on which a heading stands.
    String page(int heading) {
        return heading < headings.size() ? headings.get(heading) : UNKNOWN;
    }

    private Spot end() {
        return Weight.end(body);
    }

    /// Cuts a stretch off.
    ///
    /// @param page how many pages stand before it
    /// @return where the next one begins, and on which page after the first of this one
    private Laid.Begun cut(Spot from, int page) throws IOException, PdfRefused {
        for (int most = Math.min(pieces, Weight.atOnce()); ; most = Math.min(2 * most, Weight.atOnce())) {
            var to = Weight.reach(body, from, most);
            var laid = laid(from, to, page);
            boolean last = to.compareTo(end()) >= 0;
            var cut = last
                    ? new Laid.Begun(end(), laid.pages())
                    : laid.lastBehind(from).orElse(null);
            if (cut != null) {
                parts.add(new Part(from, cut.spot(), cut.page()));
                meet(laid, page, cut.spot().block());
                return cut;
            }
            if (most == Weight.atOnce()) {
                throw new PdfRefused(PdfRefused.Reason.UNPARTED, most, most);
            }
        }
    }

    private Laid laid(Spot from, Spot to, int page) throws IOException {
        var manuscript = Manuscript.of(document, new Stretch(from, to, _ -> UNKNOWN));
        try (var _ = Turn.taken();
                var pdf = new PDDocument();
                var set = Typesetting.of(pdf, manuscript, page + 1)) {
            return set.lay();
        }
    }

    /// Notes where the headings of a stretch stand. Those behind its cut are met in the next one.
    private void meet(Laid laid, int page, int end) {
        for (; next < Math.min(end, body.size()); next++) {
            if (body.get(next) instanceof Block.Heading) {
                var stands = laid.page("h-" + (headings.size() + 1));
                headings.add(stands.map(at -> String.valueOf(page + at + 1)).orElse(UNKNOWN));
            }
        }
    }
}
