package kr.onmaeul.foundation.label;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Draws one label: the code at the left, beside it the office, the key and what more is said.
final class LabelPen {

    private static final float MILLIMETRE = 72 / 25.4f;

    /// What a printer may shift the sheet, and the knife beside it.
    private static final float MARGIN = 1.5f * MILLIMETRE;

    /// The quiet zone that a reader needs around a code, in modules (ISO/IEC 18004).
    private static final int QUIET = 4;

    /// Rows of modules overlap by a hair, so that no viewer draws a line between them.
    private static final float HAIR = 0.03f;

    private static final float LARGEST_KEY = 12;
    private static final float LEAST_KEY = 6.5f;
    private static final float SMALL = 7;
    private static final float OFFICE = 6;
    private static final float LEADING = 1.25f;

    private final LabelFormat format;
    private final LabelLetters letters;
    private final String office;

    LabelPen(LabelFormat format, LabelLetters letters, String office) {
        this.format = format;
        this.letters = letters;
        this.office = letters.drawable(office);
    }

    /// @param place from 0, row by row
    void draw(PDPageContentStream sheet, Label label, int place) throws IOException {
        float left = format.left(place) * MILLIMETRE;
        float top = PDRectangle.A4.getHeight() - format.top(place) * MILLIMETRE;
        float side = format.height() * MILLIMETRE - 2 * MARGIN;
        code(sheet, label.code(), left + MARGIN, top - MARGIN, side);
        float at = left + MARGIN + side;
        words(sheet, label, at, top - MARGIN, left + format.width() * MILLIMETRE - MARGIN - at);
    }

    private static void code(PDPageContentStream sheet, String content, float left, float top, float side)
            throws IOException {
        var modules = modules(content);
        float module = side / (modules.getWidth() + 2 * QUIET);
        for (int row = 0; row < modules.getHeight(); row++) {
            float lower = top - (row + 1 + QUIET) * module;
            for (int column = 0; column < modules.getWidth(); column++) {
                int begin = column;
                while (column < modules.getWidth() && modules.get(column, row) == 1) {
                    column++;
                }
                if (column > begin) {
                    sheet.addRect(
                            left + (begin + QUIET) * module, lower - HAIR, (column - begin) * module, module + HAIR);
                }
            }
        }
        sheet.fill();
    }

    private static ByteMatrix modules(String content) {
        try {
            return Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no label holds " + content, tooLong);
        }
    }

    private void words(PDPageContentStream sheet, Label label, float left, float top, float width) throws IOException {
        float line = top - OFFICE * LEADING;
        for (var words : letters.lines(office, width, OFFICE, 1)) {
            write(sheet, words, OFFICE, left, line);
        }
        var key = letters.drawable(label.key());
        float size = letters.fitting(key, width, LARGEST_KEY, LEAST_KEY);
        line -= 3;
        for (var words : letters.lines(key, width, size, 2)) {
            line -= size * LEADING;
            write(sheet, words, size, left, line);
        }
        line -= 3;
        for (var more : label.lines()) {
            for (var words : letters.lines(letters.drawable(more), width, SMALL, 2)) {
                line -= SMALL * LEADING;
                write(sheet, words, SMALL, left, line);
            }
        }
    }

    private void write(PDPageContentStream sheet, String words, float size, float left, float line) throws IOException {
        if (words.isEmpty()) {
            return;
        }
        sheet.beginText();
        sheet.setFont(letters.font(), size);
        sheet.newLineAtOffset(left, line);
        sheet.showText(words);
        sheet.endText();
    }
}
