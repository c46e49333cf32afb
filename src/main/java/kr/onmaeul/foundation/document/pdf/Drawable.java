package kr.onmaeul.foundation.document.pdf;

import com.openhtmltopdf.extend.FSStream;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.imageio.ImageIO;
import kr.onmaeul.foundation.document.Image;

/// A picture as it is put into a PDF: at most as fine as a printer prints it, and in colours that PDF/A knows. One that
/// cannot be read becomes an empty grey field of its shape; its alternative text stays.
final class Drawable implements FSStream {

    /// 300 points an inch over the width of a page.
    static final int FINEST = 2_000;

    private static final int FIELD = 200;

    private final Image image;

    Drawable(Image image) {
        this.image = image;
    }

    @Override
    public InputStream getStream() {
        try {
            return new ByteArrayInputStream(bytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public Reader getReader() {
        return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws IOException {
        var drawn = decoded();
        if (drawn.isEmpty()) {
            return encoded(field(), "png");
        }
        boolean asItIs = image.kind() == Image.Kind.JPEG && step() == 1;
        if (asItIs) {
            try (var in = image.open()) {
                return in.readAllBytes();
            }
        }
        return encoded(plain(drawn.get()), image.kind() == Image.Kind.JPEG ? "jpeg" : "png");
    }

    /// Every how many points one is taken.
    private int step() {
        return Math.max(1, (Math.max(image.across(), image.down()) + FINEST - 1) / FINEST);
    }

    private Optional<BufferedImage> decoded() {
        try (var in = image.open();
                var points = ImageIO.createImageInputStream(in)) {
            var readers = ImageIO.getImageReaders(points);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(points, true, true);
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(step(), step(), 0, 0);
                return Optional.of(reader.read(0, wanted));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /// Without a profile of its own and without anything to see through.
    private static BufferedImage plain(BufferedImage drawn) {
        var plain = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = plain.createGraphics();
        pen.drawImage(drawn, 0, 0, Color.WHITE, null);
        pen.dispose();
        return plain;
    }

    private BufferedImage field() {
        int down = (int) Math.clamp((long) FIELD * image.down() / image.across(), 1, 10L * FIELD);
        var field = new BufferedImage(FIELD, down, BufferedImage.TYPE_INT_RGB);
        var pen = field.createGraphics();
        pen.setColor(new Color(0xE6E8EA));
        pen.fillRect(0, 0, FIELD, down);
        pen.dispose();
        return field;
    }

    private static byte[] encoded(BufferedImage drawn, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn, format, bytes);
        return bytes.toByteArray();
    }
}
