package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;

/// The objects of a PDF file, written one after the other as they come. Of an object only its place is kept: the many
/// small ones are packed together (ISO 32000-1, 7.5.7), and the table of all places closes the file (7.5.8).
final class FileObjects {

    private static final int PACKED = 200;
    private static final String HEADER = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";

    /// Kinds of places, in the highest byte: free, at an offset, or in a pack.
    private static final int KIND = 56;

    private static final long AT_OFFSET = 1L << KIND;
    private static final long IN_PACK = 2L << KIND;
    private static final int NTH = 16;

    private final OutputStream out;
    private long written;
    private long[] places = new long[1 << 10];
    private int last;

    private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
    private final StringBuilder index = new StringBuilder();
    private int packed;
    private int packNumber;

    FileObjects(OutputStream out) throws IOException {
        this.out = out;
        write(HEADER.getBytes(StandardCharsets.ISO_8859_1));
    }

    /// The number of an object that is to come.
    int next() {
        last++;
        if (last == places.length) {
            places = Arrays.copyOf(places, 2 * last);
        }
        return last;
    }

    /// An object that is no stream.
    void put(int number, byte[] object) throws IOException {
        if (packed == 0) {
            packNumber = next();
        }
        places[number] = IN_PACK | (long) packNumber << NTH | packed;
        index.append(number).append(' ').append(pack.size()).append(' ');
        pack.writeBytes(object);
        pack.write('\n');
        packed++;
        if (packed == PACKED) {
            closePack();
        }
    }

    /// @param entries of its dictionary, without its length
    /// @param data as it stands in the file
    void stream(int number, byte[] entries, long length, InputStream data) throws IOException {
        places[number] = AT_OFFSET | written;
        write((number + " 0 obj\n<< ").getBytes(StandardCharsets.US_ASCII));
        write(entries);
        write((" /Length " + length + " >>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        written += data.transferTo(out);
        write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
    }

    /// The table of places. Nothing comes after it.
    ///
    /// @param identity sixteen bytes
    void end(int catalog, int info, byte[] identity) throws IOException {
        closePack();
        int table = next();
        places[table] = AT_OFFSET | written;
        long begin = written;
        var rows = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(rows)) {
            var row = ByteBuffer.allocate(8);
            for (int number = 0; number <= last; number++) {
                long place = places[number];
                long at = place & (1L << KIND) - 1;
                boolean inPack = place >>> KIND == 2;
                row.clear();
                row.put((byte) (place >>> KIND));
                row.put((byte) ((inPack ? at >>> NTH : at) >>> 32));
                row.putInt((int) (inPack ? at >>> NTH : at));
                row.putShort((short) (inPack ? at & (1 << NTH) - 1 : number == 0 ? 0xFFFF : 0));
                deflated.write(row.array());
            }
        }
        var name = "<" + HexFormat.of().formatHex(identity).toUpperCase(Locale.ROOT) + ">";
        var entries = "/Type /XRef /Size %d /W [1 5 2] /Root %d 0 R /Info %d 0 R /ID [%s %s] /Filter /FlateDecode"
                .formatted(last + 1, catalog, info, name, name);
        stream(
                table,
                entries.getBytes(StandardCharsets.US_ASCII),
                rows.size(),
                new ByteArrayInputStream(rows.toByteArray()));
        write(("startxref\n" + begin + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII));
    }

    private void closePack() throws IOException {
        if (packed == 0) {
            return;
        }
        var first = index.toString().getBytes(StandardCharsets.US_ASCII);
        var data = new ByteArrayOutputStream();
        try (var deflated = new DeflaterOutputStream(data)) {
            deflated.write(first);
            pack.writeTo(deflated);
        }
        var entries = "/Type /ObjStm /N %d /First %d /Filter /FlateDecode".formatted(packed, first.length);
        packed = 0;
        index.setLength(0);
        pack.reset();
        stream(
                packNumber,
                entries.getBytes(StandardCharsets.US_ASCII),
                data.size(),
                new ByteArrayInputStream(data.toByteArray()));
    }

    private void write(byte[] bytes) throws IOException {
        out.write(bytes);
        written += bytes.length;
    }
}
