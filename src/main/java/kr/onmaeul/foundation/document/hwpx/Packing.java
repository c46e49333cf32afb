package kr.onmaeul.foundation.document.hwpx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kr.onmaeul.foundation.document.Image;

/// Packs parts into an archive whose every entry tells its sizes and checksum before its data, as some readers
/// need, and whose entries bear no time of their own.
final class Packing implements AutoCloseable {

    /// The first moment that an archive can tell.
    static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /// Every part is packed twice, so it is packed fast.
    static final int LEVEL = Deflater.BEST_SPEED;

    /// What must be known before the data of an entry.
    record Measured(long size, long packed, long checksum) {}

    private final ZipOutputStream zip;

    Packing(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        zip.setLevel(LEVEL);
    }

    Measured measured(Part part) throws IOException {
        var packed = new Counting();
        var deflater = new Deflater(LEVEL, true);
        try (var deflating = new DeflaterOutputStream(packed, deflater)) {
            var size = new Counting();
            var checked = new CheckedOutputStream(size.before(deflating), new CRC32());
            write(part, checked);
            deflating.finish();
            return new Measured(size.count, packed.count, checked.getChecksum().getValue());
        } finally {
            deflater.end();
        }
    }

    void deflated(String name, Part part) throws IOException {
        deflated(name, part, measured(part));
    }

    void deflated(String name, Part part, Measured measured) throws IOException {
        zip.putNextEntry(entry(name, ZipEntry.DEFLATED, measured));
        write(part, zip);
        zip.closeEntry();
    }

    void stored(String name, String text) throws IOException {
        stored(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    void stored(String name, Image.Source source) throws IOException {
        var size = new Counting();
        var checked = new CheckedOutputStream(size, new CRC32());
        try (var first = source.open()) {
            first.transferTo(checked);
        }
        var checksum = checked.getChecksum().getValue();
        zip.putNextEntry(entry(name, ZipEntry.STORED, new Measured(size.count, size.count, checksum)));
        try (InputStream again = source.open()) {
            again.transferTo(zip);
        }
        zip.closeEntry();
    }

    /// Ends the archive; the stream below stays open.
    @Override
    public void close() throws IOException {
        zip.finish();
    }

    private static void write(Part part, OutputStream out) {
        var xml = new Xml(out);
        part.write(xml);
        xml.flush();
    }

    private static ZipEntry entry(String name, int method, Measured measured) {
        var entry = new ZipEntry(name);
        entry.setMethod(method);
        entry.setSize(measured.size());
        entry.setCompressedSize(measured.packed());
        entry.setCrc(measured.checksum());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    /// Counts bytes and passes them on, if there is somebody to pass them to.
    private static final class Counting extends OutputStream {

        private long count;
        private OutputStream next = OutputStream.nullOutputStream();

        Counting before(OutputStream next) {
            this.next = next;
            return this;
        }

        @Override
        public void write(int sign) throws IOException {
            count++;
            next.write(sign);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count += length;
            next.write(bytes, from, length);
        }
    }
}
