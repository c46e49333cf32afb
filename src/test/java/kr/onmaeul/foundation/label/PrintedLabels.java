package kr.onmaeul.foundation.label;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Sheets of labels as they come out of a printer of 300 points an inch, read by another reader of QR codes than wrote
/// them: place by place.
public final class PrintedLabels {

    private static final float DPI = 300;

    private PrintedLabels() {}

    /// What each place holds, sheet by sheet; nothing where no code can be read.
    public static List<Optional<String>> read(byte[] pdf, LabelFormat format) throws IOException {
        var read = new ArrayList<Optional<String>>();
        try (var sheets = Loader.loadPDF(pdf)) {
            var printer = new PDFRenderer(sheets);
            for (int sheet = 0; sheet < sheets.getNumberOfPages(); sheet++) {
                var printed = printer.renderImageWithDPI(sheet, DPI, ImageType.GRAY);
                for (int place = 0; place < format.labels(); place++) {
                    read.add(code(cut(printed, format, place)));
                }
            }
        }
        return read;
    }

    static String text(byte[] pdf) throws IOException {
        try (var sheets = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(sheets);
        }
    }

    static BufferedImage cut(BufferedImage printed, LabelFormat format, int place) {
        int left = points(format.left(place));
        int top = points(format.top(place));
        return printed.getSubimage(
                left,
                top,
                Math.min(points(format.width()), printed.getWidth() - left),
                Math.min(points(format.height()), printed.getHeight() - top));
    }

    private static int points(float millimetres) {
        return Math.round(millimetres / 25.4f * DPI);
    }

    private static Optional<String> code(BufferedImage label) {
        var points = label.getRGB(0, 0, label.getWidth(), label.getHeight(), null, 0, label.getWidth());
        var seen = new BinaryBitmap(
                new HybridBinarizer(new RGBLuminanceSource(label.getWidth(), label.getHeight(), points)));
        try {
            return Optional.of(new QRCodeReader().decode(seen).getText());
        } catch (NotFoundException | ChecksumException | FormatException unreadable) {
            return Optional.empty();
        }
    }
}
