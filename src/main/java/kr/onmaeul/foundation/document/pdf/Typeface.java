package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The typeface of the house as it is embedded: the letters used, and no more. Substitution of glyphs is off: Hangul
/// needs none, and it takes most of the time.
enum Typeface {
    REGULAR("PretendardGOV-Regular.ttf", 400),
    BOLD("PretendardGOV-Bold.ttf", 700);

    static final String FAMILY = "Pretendard GOV";

    private final String resource;
    private final int weight;

    /// Used by whoever has the [Turn] to lay out pages.
    private SoftReference<TrueTypeFont> kept = new SoftReference<>(null);

    Typeface(String resource, int weight) {
        this.resource = resource;
        this.weight = weight;
    }

    /// Adds both weights, and boxes for the signs of a text that they lack.
    static List<PDFont> add(PdfRendererBuilder builder, PDDocument pdf, String text) throws IOException {
        var fonts = new ArrayList<PDFont>();
        int[] missing = new int[0];
        for (var face : values()) {
            var letters = face.letters();
            if (face == REGULAR) {
                missing = missing(letters, text);
            }
            fonts.add(add(builder, pdf, letters, FAMILY, face.weight));
        }
        if (missing.length > 0) {
            fonts.add(add(builder, pdf, parsed(new Missing(missing).bytes()), Missing.FAMILY, REGULAR.weight));
        }
        return fonts;
    }

    private static PDFont add(
            PdfRendererBuilder builder, PDDocument pdf, TrueTypeFont letters, String family, int weight)
            throws IOException {
        letters.setEnableGsub(false);
        var font = PDType0Font.load(pdf, letters, true);
        builder.useFont(new PDFontSupplier(font), family, weight, FontStyle.NORMAL, true);
        return font;
    }

    private static int[] missing(TrueTypeFont letters, String text) throws IOException {
        var known = letters.getUnicodeCmapLookup();
        return text.codePoints()
                .filter(sign -> sign > ' ')
                .distinct()
                .filter(sign -> known.getGlyphId(sign) == 0)
                .sorted()
                .limit(Missing.MOST)
                .toArray();
    }

    private static TrueTypeFont parsed(byte[] bytes) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    private synchronized TrueTypeFont letters() throws IOException {
        var letters = kept.get();
        if (letters == null) {
            try (var in = Typeface.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " is missing in the program");
                }
                letters = parsed(in.readAllBytes());
            }
            kept = new SoftReference<>(letters);
        }
        return letters;
    }
}
