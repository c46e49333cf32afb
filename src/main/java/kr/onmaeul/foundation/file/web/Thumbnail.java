package kr.onmaeul.foundation.file.web;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;

/// A small picture of a picture, as JPEG and without anything else that stood in the file: no place, no camera. Large
/// ones are read in steps, one at a time, so that a page of photographs does not cost the program its memory.
final class Thumbnail {

    /// The longer side, in points: twice what the page shows, for fine screens.
    static final int SIDE = 480;

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock(true);

    private Thumbnail() {}

    /// @param turned the turn that the camera noted, 1 to 8
    /// @return nothing when it cannot be read
    static Optional<byte[]> of(InputStream content, int turned) throws IOException {
        ONE_AT_A_TIME.lock();
        try (var points = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(points);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(points, true, true);
                int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, longer / (2 * SIDE));
                var wanted = reader.getDefaultReadParam();
                wanted.setSourceSubsampling(step, step, 0, 0);
                var out = new ByteArrayOutputStream();
                ImageIO.write(small(reader.read(0, wanted), turned), "jpeg", out);
                return Optional.of(out.toByteArray());
            } finally {
                reader.dispose();
            }
        } catch (IIOException | RuntimeException unreadable) {
            return Optional.empty();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage small(BufferedImage read, int turned) {
        double scale = Math.min(1, (double) SIDE / Math.max(read.getWidth(), read.getHeight()));
        int across = (int) Math.max(1, Math.round(read.getWidth() * scale));
        int down = (int) Math.max(1, Math.round(read.getHeight() * scale));
        boolean lying = turned > 4;
        var small = new BufferedImage(lying ? down : across, lying ? across : down, BufferedImage.TYPE_INT_RGB);
        var pen = small.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, small.getWidth(), small.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.transform(upright(turned, across, down));
        pen.drawImage(read, 0, 0, across, down, null);
        pen.dispose();
        return small;
    }

    /// What turns the picture upright, by the eight ways in which a camera may have been held (EXIF 2.3, 4.6.4).
    private static AffineTransform upright(int turned, int across, int down) {
        return switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, across, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, across, down);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, down);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, down, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, down, across);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, across);
            default -> new AffineTransform();
        };
    }
}
