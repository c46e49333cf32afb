package kr.onmaeul.foundation.document.hwpx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.Document;

/// Writes documents as HWPX. The same document gives the same bytes.
public final class Hwpx {

    public static final String MEDIA_TYPE = "application/hwp+zip";

    /// How many characters of the text the preview holds.
    static final int PREVIEW = 2_000;

    private Hwpx() {}

    /// Writes without holding the file: every part is made twice, first to learn its sizes and checksum, which
    /// stand before it. The stream stays open.
    public static void write(Document document, OutputStream out) throws IOException {
        try (var packing = new Packing(out)) {
            var shapes = new Shapes();
            var pictures = new Pictures();
            Part section = xml -> new SectionPart(xml, shapes, pictures, document).write();
            var measured = packing.measured(section);
            packing.stored("mimetype", MEDIA_TYPE);
            packing.stored("version.xml", PackageParts.VERSION);
            packing.deflated("META-INF/container.xml", PackageParts::container);
            packing.deflated("META-INF/manifest.xml", PackageParts::manifest);
            packing.deflated("Contents/content.hpf", xml -> PackageParts.content(xml, document.about(), pictures));
            packing.deflated("Contents/header.xml", new HeaderPart(shapes)::write);
            packing.deflated("Contents/section0.xml", section, measured);
            packing.deflated("settings.xml", PackageParts::settings);
            packing.deflated("Preview/PrvText.txt", xml -> xml.raw(preview(document)));
            for (var image : pictures.all()) {
                packing.stored(pictures.path(image), image::open);
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    public static byte[] bytes(Document document) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(document, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return bytes.toByteArray();
    }

    /// The first lines of the text, which programs show without opening the file.
    private static String preview(Document document) {
        var text = new StringBuilder();
        CanonicalText.each(document, line -> {
            if (text.length() < PREVIEW) {
                text.append(line).append("\r\n");
            }
        });
        return text.toString();
    }
}
