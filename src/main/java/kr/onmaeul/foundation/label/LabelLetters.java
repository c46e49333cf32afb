package kr.onmaeul.foundation.label;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.document.pdf.Pdf;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of the house in one file of labels, and how its letters fit into a width.
final class LabelLetters {

    /// Stands for signs that the typeface lacks.
    private static final String STAND_IN = "□";

    private static final String MORE = "…";

    private final PDFont font;
    private final CmapLookup known;

    LabelLetters(PDDocument pdf) throws IOException {
        var letters = parsed();
        letters.setEnableGsub(false);
        this.known = letters.getUnicodeCmapLookup();
        this.font = PDType0Font.load(pdf, letters, true);
    }

    private static TrueTypeFont parsed() throws IOException {
        try (var in = Pdf.class.getResourceAsStream("PretendardGOV-Regular.ttf")) {
            if (in == null) {
                throw new IllegalStateException("PretendardGOV-Regular.ttf is missing in the program");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    PDFont font() {
        return font;
    }

    /// The text as it can be drawn: composed, on one line, with a stand-in for what cannot be drawn.
    String drawable(String text) {
        var drawable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT && !Character.isISOControl(sign))
                .forEach(sign -> drawable.append(known.getGlyphId(sign) == 0 ? STAND_IN : Character.toString(sign)));
        return drawable.toString();
    }

    /// In points.
    float width(String drawable, float size) {
        try {
            return font.getStringWidth(drawable) / 1000 * size;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The greatest size, in steps of half a point, at which a text fits on one line; the least where none does.
    float fitting(String drawable, float width, float greatest, float least) {
        float size = greatest;
        while (size > least && width(drawable, size) > width) {
            size -= 0.5f;
        }
        return size;
    }

    /// The text in lines that fit, at a blank where there is one near the end; what is left over ends in a sign that
    /// says so.
    List<String> lines(String drawable, float width, float size, int most) {
        var lines = new ArrayList<String>();
        var left = drawable;
        while (!left.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            int end = end(left, width, size);
            if (end == left.length()) {
                lines.add(left);
                return lines;
            }
            if (last) {
                lines.add(left.substring(0, end(left, width - width(MORE, size), size))
                                .strip()
                        + MORE);
                return lines;
            }
            int blank = left.lastIndexOf(' ', end);
            int cut = blank > end / 2 ? blank : end;
            lines.add(left.substring(0, cut).strip());
            left = left.substring(cut).strip();
        }
        return lines;
    }

    private int end(String text, float width, float size) {
        int end = 0;
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (width(text.substring(0, next), size) > width) {
                return end == 0 ? next : end;
            }
            end = next;
        }
        return end;
    }
}
