package kr.onmaeul.foundation.label;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/// Sheets of labels as they come out of a printer of 300 points an inch, read by another reader of QR codes than wrote
/// them: place by place.
public final class PrintedLabels {

    private static final float DPI = 300;
    private static final List<Double> DISTANCES = List.of(1.0, 0.7, 1.4, 0.5, 2.0);

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

    /// As a person holds a telephone before a label: nearer and further until it is read. Nobody holds it before
    /// paper of one shade.
    private static Optional<String> code(BufferedImage label) {
        if (isBlank(label)) {
            return Optional.empty();
        }
        for (var distance : DISTANCES) {
            var seen = seen(label, distance);
            for (var light : List.of(new HybridBinarizer(seen), new GlobalHistogramBinarizer(seen))) {
                try {
                    return Optional.of(new QRCodeReader()
                            .decode(new BinaryBitmap(light), Map.of(DecodeHintType.TRY_HARDER, true))
                            .getText());
                } catch (NotFoundException | ChecksumException | FormatException unreadable) {
                    // the next distance or light
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isBlank(BufferedImage label) {
        var points = (byte[]) label.getRaster().getDataElements(0, 0, label.getWidth(), label.getHeight(), null);
        for (byte point : points) {
            if (point != points[0]) {
                return false;
            }
        }
        return true;
    }

    private static LuminanceSource seen(BufferedImage label, double distance) {
        int width = (int) Math.round(label.getWidth() * distance);
        int height = (int) Math.round(label.getHeight() * distance);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(label, 0, 0, width, height, null);
        pen.dispose();
        return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
    }
}
