package kr.onmaeul.foundation.file.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThumbnailTest {

    /// Where the red corner, at the upper left of the file, stands once the picture is upright.
    @ParameterizedTest
    @CsvSource({
        "1,left,upper",
        "2,right,upper",
        "3,right,lower",
        "4,left,lower",
        "5,left,upper",
        "6,right,upper",
        "7,right,lower",
        "8,left,lower"
    })
    void aPictureStandsUprightHoweverTheCameraWasHeld(int turn, String side, String height) throws IOException {
        for (var order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
            var taken = noted(photograph(), turn, order);
            assertThat(CameraTurn.of(taken)).isEqualTo(turn);
            var small = small(taken);
            assertThat(small.getWidth() > small.getHeight()).isEqualTo(turn < 5);
            int across = side.equals("left") ? 20 : small.getWidth() - 20;
            int down = height.equals("upper") ? 20 : small.getHeight() - 20;
            var corner = new Color(small.getRGB(across, down));
            assertThat(corner.getRed()).isGreaterThan(200);
            assertThat(corner.getGreen()).isLessThan(80);
        }
    }

    @Test
    void nothingThatStoodInTheFileComesWithTheSmallPicture() throws IOException {
        var taken = noted(photograph(), 6, ByteOrder.BIG_ENDIAN);
        var small = Thumbnail.of(new ByteArrayInputStream(taken), 6).orElseThrow();
        assertThat(new String(small, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 20, 40, 60})
    void aFileThatIsCutShortIsUprightAndNoPicture(int length) throws IOException {
        var cut = Arrays.copyOf(noted(photograph(), 6, ByteOrder.BIG_ENDIAN), length);
        assertThat(CameraTurn.of(cut)).isBetween(1, 8);
        assertThat(Thumbnail.of(new ByteArrayInputStream(Arrays.copyOf(cut, Math.min(length, 3))), 1))
                .isEmpty();
    }

    private static BufferedImage small(byte[] taken) throws IOException {
        var small = Thumbnail.of(new ByteArrayInputStream(taken), CameraTurn.of(taken))
                .orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(small));
    }

    /// Lying, white, red at the upper left.
    private static byte[] photograph() throws IOException {
        var drawn = new BufferedImage(1_600, 900, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1_600, 900);
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 300, 300);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpeg", out);
        return out.toByteArray();
    }

    /// The same with the notes of a camera behind the first marker.
    private static byte[] noted(byte[] photograph, int turn, ByteOrder order) {
        var notes = ByteBuffer.allocate(26).order(order);
        notes.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
        notes.putShort((short) 42).putInt(8).putShort((short) 1);
        notes.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) turn);
        var all = ByteBuffer.allocate(photograph.length + 36);
        all.put(photograph, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(notes.array());
        return all.put(photograph, 2, photograph.length - 2).array();
    }
}
