package kr.onmaeul.foundation.document.hwpx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import kr.onmaeul.foundation.document.Document;

/// A file taken apart and put together again with something changed.
final class Rezip {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int level = Packing.LEVEL;

    static Rezip of(Document document) throws IOException {
        var rezip = new Rezip();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Hwpx.bytes(document)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                rezip.parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return rezip;
    }

    Rezip with(String name, byte[] data) {
        parts.put(name, data);
        return this;
    }

    Rezip with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /// Packed as small as can be.
    Rezip tightly() {
        level = Deflater.BEST_COMPRESSION;
        return this;
    }

    Rezip without(String name) {
        parts.remove(name);
        return this;
    }

    Rezip changing(String name, UnaryOperator<String> change) {
        var before = text(name);
        var after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing changed in " + name);
        }
        return with(name, after);
    }

    String text(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    /// Put together by a program that notes the time of day.
    byte[] dated() throws IOException {
        var bytes = bytes();
        bytes[10] = 1;
        for (int at = 0; at < bytes.length - 46; at++) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2) {
                bytes[at + 12] = 1;
                break;
            }
        }
        return bytes;
    }

    /// Put together as our writer does.
    byte[] bytes() throws IOException {
        return bytes(ZipEntry.STORED);
    }

    /// @param version how `version.xml` is packed
    byte[] bytes(int version) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(Packing.NO_TIME);
                boolean stored = part.getKey().equals("mimetype")
                        || part.getKey().equals("version.xml") && version == ZipEntry.STORED;
                entry.setMethod(stored ? ZipEntry.STORED : ZipEntry.DEFLATED);
                var crc = new CRC32();
                crc.update(part.getValue());
                entry.setCrc(crc.getValue());
                entry.setSize(part.getValue().length);
                entry.setCompressedSize(stored ? part.getValue().length : packed(part.getValue()));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /// Put together by a program that learns sizes only afterwards.
    byte[] streamed() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.setLevel(level);
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(Packing.NO_TIME);
                if (part.getKey().equals("mimetype") || part.getKey().equals("version.xml")) {
                    entry.setMethod(ZipEntry.STORED);
                    var crc = new CRC32();
                    crc.update(part.getValue());
                    entry.setCrc(crc.getValue());
                    entry.setSize(part.getValue().length);
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private long packed(byte[] data) {
        var deflater = new Deflater(level, true);
        deflater.setInput(data);
        deflater.finish();
        var sink = new byte[65_536];
        while (!deflater.finished()) {
            deflater.deflate(sink);
        }
        long count = deflater.getBytesWritten();
        deflater.end();
        return count;
    }
}
