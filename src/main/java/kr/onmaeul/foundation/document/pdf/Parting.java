package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Html;
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
    private final List<String> pages = new ArrayList<>();

    /// The first block whose heading was not met.
    private int block;

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
        int heaviest = Weight.heaviest(parting.body);
        if (heaviest > Weight.atOnce()) {
            throw new PdfRefused(PdfRefused.Reason.UNPARTED, heaviest, Weight.atOnce());
        }
        var from = Spot.BEGINNING;
        int page = 0;
        while (from.compareTo(Weight.end(parting.body)) < 0) {
            var next = parting.next(from, page);
            page += next.page();
            from = next.spot();
        }
        return parting;
    }

    List<Part> parts() {
        return parts;
    }

    /// The number of the page on which a heading stands.
    String page(int heading) {
        return heading < pages.size() ? pages.get(heading) : UNKNOWN;
    }

    Spot end() {
        return Weight.end(body);
    }

    /// Where the next stretch begins, and on which page after the first of this one.
    private Laid.Begun next(Spot from, int page) throws IOException, PdfRefused {
        for (int most = Math.min(pieces, Weight.atOnce()); ; most = Math.min(2 * most, Weight.atOnce())) {
            var to = Weight.reach(body, from, most);
            var laid = laid(from, to, page);
            boolean last = to.compareTo(end()) >= 0;
            var cut = last
                    ? new Laid.Begun(end(), laid.pages())
                    : laid.lastBehind(from).orElse(null);
            if (cut != null) {
                parts.add(new Part(from, cut.spot(), cut.page()));
                headings(laid, page, cut.spot().block());
                return cut;
            }
            if (most == Weight.atOnce()) {
                throw new PdfRefused(PdfRefused.Reason.UNPARTED, most, most);
            }
        }
    }

    private Laid laid(Spot from, Spot to, int page) throws IOException {
        var pictures = new Pictures();
        var markup = Html.paper(
                document,
                new Stretch(from, to, _ -> UNKNOWN),
                List.of(Typesetting.PAPER, Typesetting.PARTED),
                pictures::address);
        try (var _ = Turn.taken();
                var pdf = new PDDocument();
                var set = Typesetting.of(pdf, Signs.drawable(markup), pictures, page + 1)) {
            return set.lay();
        }
    }

    /// Headings behind the cut are met again in the next stretch.
    private void headings(Laid laid, int page, int end) {
        while (block < Math.min(end, body.size())) {
            if (body.get(block) instanceof Block.Heading) {
                var stands = laid.page("h-" + (pages.size() + 1));
                pages.add(stands.map(at -> String.valueOf(page + at + 1)).orElse(UNKNOWN));
            }
            block++;
        }
    }
}
