package kr.onmaeul.browser;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What a camera sees that is held to one label after another: a film in YUV4MPEG2, of grey frames.
final class Film {

    private static final int ACROSS = 640;
    private static final int DOWN = 480;
    private static final int MODULE = 9;

    /// Frames for each label, ten a second.
    private static final int FRAMES = 15;

    private Film() {}

    static void write(List<String> codes, Path file) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(("YUV4MPEG2 W" + ACROSS + " H" + DOWN + " F10:1 Ip A1:1 C420jpeg\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (var code : codes) {
                var label = label(code);
                for (int frame = 0; frame < FRAMES; frame++) {
                    frame(label, out);
                }
            }
        }
    }

    private static void frame(byte[] brightness, OutputStream out) throws IOException {
        out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
        out.write(brightness);
        var colour = new byte[ACROSS * DOWN / 2];
        Arrays.fill(colour, (byte) 128);
        out.write(colour);
    }

    /// Dark on a light wall, a little off the middle.
    private static byte[] label(String code) {
        var brightness = new byte[ACROSS * DOWN];
        Arrays.fill(brightness, (byte) 225);
        try {
            var modules = Encoder.encode(code, ErrorCorrectionLevel.M).getMatrix();
            int left = (ACROSS - modules.getWidth() * MODULE) / 2 + 17;
            int top = (DOWN - modules.getHeight() * MODULE) / 2 - 11;
            for (int down = 0; down < modules.getHeight() * MODULE; down++) {
                for (int across = 0; across < modules.getWidth() * MODULE; across++) {
                    if (modules.get(across / MODULE, down / MODULE) == 1) {
                        brightness[(top + down) * ACROSS + left + across] = 30;
                    }
                }
            }
            return brightness;
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(code, tooLong);
        }
    }
}
