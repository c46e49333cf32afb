package kr.onmaeul.foundation.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.html.Spot;
import kr.onmaeul.foundation.document.html.Stretch;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A document that is too large to be laid out at once: stretch by stretch, twice. The first time it is found where the
/// stretches end and on which pages the headings stand; the second time they are drawn and bound.
final class Large {

    /// How many pieces a stretch has: some thirty pages of a table.
    static final int PIECES = 8_000;

    private static final int IDENTITY = 16;

    private final Document document;
    private final List<Attached> attached;
    private final List<Block> body;
    private final Parting parting;
    private final ArrayDeque<Integer> above = new ArrayDeque<>();
    private final MessageDigest identity = Identity.hash();
    private int page;

    private Large(Document document, List<Attached> attached, Parting parting) {
        this.document = document;
        this.attached = attached;
        this.body = document.settled().body();
        this.parting = parting;
    }

    /// @param pieces how many a stretch has, more or less
    static void write(Document document, List<Attached> attached, OutputStream out, int pieces)
            throws IOException, PdfRefused {
        new Large(document, attached, Parting.of(document, pieces)).write(out);
    }

    private void write(OutputStream out) throws IOException {
        var binding = new Binding(out);
        for (var part : parting.parts()) {
            draw(part, binding);
        }
        binding.end(Arrays.copyOf(identity.digest(), IDENTITY));
    }

    private void draw(Parting.Part part, Binding binding) throws IOException {
        var manuscript = Manuscript.of(document, new Stretch(part.from(), part.to(), parting::page));
        identity.update(manuscript.markup().getBytes(StandardCharsets.UTF_8));
        try (var _ = Turn.taken();
                var pdf = new PDDocument();
                var set = Typesetting.of(pdf, manuscript, page + 1)) {
            set.draw();
            BlankPages.removeBehind(part.pages(), pdf);
            if (part.from().equals(Spot.BEGINNING)) {
                Head.write(pdf, document.about());
                for (var file : attached) {
                    file.addTo(pdf, document.about().date());
                }
            }
            for (var font : set.fonts()) {
                font.subset();
            }
            Bound.into(
                    binding,
                    pdf,
                    Branch.across(body, part.from()),
                    Branch.across(body, part.to()),
                    depths(part.from(), part.to()));
            page += pdf.getNumberOfPages();
        }
    }

    /// How many headings each heading of a stretch stands below, and itself.
    private List<Integer> depths(Spot from, Spot to) {
        var depths = new ArrayList<Integer>();
        int first = from.within() == 0 ? from.block() : from.block() + 1;
        for (int at = first; at < Math.min(to.block(), body.size()); at++) {
            if (body.get(at) instanceof Block.Heading heading) {
                while (!above.isEmpty() && above.peek() >= heading.level()) {
                    above.pop();
                }
                above.push(heading.level());
                depths.add(above.size());
            }
        }
        return depths;
    }
}
