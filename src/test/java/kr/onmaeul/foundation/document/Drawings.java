package kr.onmaeul.foundation.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/// Pictures made for tests.
public final class Drawings {

    private Drawings() {}

    public static byte[] png(int across, int down) {
        return drawn(across, down, "png");
    }

    public static byte[] jpeg(int across, int down) {
        return drawn(across, down, "jpeg");
    }

    private static byte[] drawn(int across, int down, String format) {
        var picture = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < across; x++) {
            for (int y = 0; y < down; y++) {
                picture.setRGB(x, y, (x * 255 / across) << 16 | (y * 255 / down) << 8 | 0x40);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
