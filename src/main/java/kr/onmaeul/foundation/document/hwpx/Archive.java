package kr.onmaeul.foundation.document.hwpx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import kr.onmaeul.foundation.document.hwpx.HwpxRefused.Reason;

/// The entries of an archive, read with the suspicion that a file from outside deserves: what its directory and its
/// entries say must agree. Nothing is unpacked before it is asked for, and then only so much.
final class Archive {

    /// What the directory says of an entry, and what stands before its data.
    ///
    /// @param at where the entry begins in the file
    /// @param data where its data begins
    record Entry(
            String name,
            int method,
            int flags,
            int localFlags,
            int time,
            int date,
            long checksum,
            long packed,
            long size,
            int at,
            int data) {

        private static final int ENCRYPTED = 1;
        private static final int DESCRIPTOR = 1 << 3;
        private static final int UTF_8 = 1 << 11;

        boolean stored() {
            return method == 0;
        }

        /// Whether sizes and checksum follow the data instead of standing before it.
        boolean described() {
            return ((flags | localFlags) & DESCRIPTOR) != 0;
        }

        boolean utf8() {
            return (flags & UTF_8) != 0 || name.chars().allMatch(sign -> sign < 0x80);
        }
    }

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int COMMENT = 65_535;

    private final byte[] bytes;
    private final boolean trusted;
    private final ByteBuffer buffer;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long unpacked;

    private Archive(byte[] bytes, boolean trusted) {
        this.bytes = bytes;
        this.trusted = trusted;
        this.buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    static Archive of(byte[] bytes) throws HwpxRefused {
        if (bytes.length > Limits.BYTES) {
            throw new HwpxRefused(Reason.LARGE, Limits.BYTES);
        }
        return of(bytes, false);
    }

    /// A file that we made ourselves: many photographs may make it large, and lines that are all the same may unpack to
    /// far more than they take.
    static Archive justMade(byte[] bytes) throws HwpxRefused {
        return of(bytes, true);
    }

    private static Archive of(byte[] bytes, boolean trusted) throws HwpxRefused {
        var archive = new Archive(bytes, trusted);
        try {
            archive.directory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException | CharacterCodingException _) {
            throw new HwpxRefused(Reason.NO_ARCHIVE, "");
        }
        return archive;
    }

    /// In the order of the directory.
    Collection<Entry> entries() {
        return entries.values();
    }

    Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    Entry require(String name) throws HwpxRefused {
        var entry = entries.get(name);
        if (entry == null) {
            throw new HwpxRefused(Reason.MISSING, name);
        }
        return entry;
    }

    /// The data of an entry; reading fails with [Bounded.TooMuch] when there is more than was allowed.
    InputStream open(Entry entry, long most) throws HwpxRefused {
        if (entry.size() > most && !trusted) {
            throw new HwpxRefused(Reason.BOMB, entry.name());
        }
        var packed = new ByteArrayInputStream(bytes, entry.data(), (int) entry.packed());
        var data = entry.stored() ? packed : inflating(packed);
        long ratio = Math.max(Limits.FREE, entry.packed() * Limits.RATIO);
        return trusted ? data : new Bounded(data, Math.min(most, ratio), this::unpacked);
    }

    /// All of an entry.
    byte[] bytes(Entry entry, long most) throws HwpxRefused {
        try (var data = open(entry, most)) {
            return data.readAllBytes();
        } catch (Bounded.TooMuch _) {
            throw new HwpxRefused(Reason.BOMB, entry.name());
        } catch (IOException _) {
            throw new HwpxRefused(Reason.DAMAGED, entry.name());
        }
    }

    private boolean unpacked(long more) {
        unpacked += more;
        return unpacked <= Limits.UNPACKED;
    }

    private static InputStream inflating(InputStream packed) {
        var inflater = new Inflater(true);
        return new InflaterInputStream(packed, inflater) {
            @Override
            public void close() throws IOException {
                super.close();
                inflater.end();
            }
        };
    }

    private void directory() throws HwpxRefused, CharacterCodingException {
        int end = end();
        int count = buffer.getShort(end + 10) & 0xFFFF;
        if (count > Limits.ENTRIES) {
            throw new HwpxRefused(Reason.MANY_ENTRIES, Limits.ENTRIES);
        }
        int at = buffer.getInt(end + 16);
        for (int entry = 0; entry < count; entry++) {
            if (buffer.getInt(at) != CENTRAL) {
                throw new HwpxRefused(Reason.NO_ARCHIVE, "");
            }
            int name = buffer.getShort(at + 28) & 0xFFFF;
            add(at, text(at + CENTRAL_LENGTH, name));
            at += CENTRAL_LENGTH + name + (buffer.getShort(at + 30) & 0xFFFF) + (buffer.getShort(at + 32) & 0xFFFF);
        }
    }

    private int end() throws HwpxRefused {
        for (int at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - COMMENT); at--) {
            if (buffer.getInt(at) == END) {
                return at;
            }
        }
        throw new HwpxRefused(Reason.NO_ARCHIVE, "");
    }

    private void add(int central, String name) throws HwpxRefused, CharacterCodingException {
        if (name.isEmpty()
                || name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.indexOf(':') >= 0
                || (name + "/").matches("(?s)(.*/)?\\.\\.?/.*")) {
            throw new HwpxRefused(Reason.NAME, name.replaceAll("\\p{Cntrl}", "?"));
        }
        int local = buffer.getInt(central + 42);
        int method = buffer.getShort(central + 10) & 0xFFFF;
        long packed = buffer.getInt(central + 20) & 0xFFFFFFFFL;
        int written = buffer.getShort(local + 26) & 0xFFFF;
        int data = local + LOCAL_LENGTH + written + (buffer.getShort(local + 28) & 0xFFFF);
        if (buffer.getInt(local) != LOCAL
                || !text(local + LOCAL_LENGTH, written).equals(name)
                || (method != 0 && method != 8)
                || (buffer.getShort(local + 8) & 0xFFFF) != method
                || packed > bytes.length - data) {
            throw new HwpxRefused(Reason.DAMAGED, name);
        }
        var entry = new Entry(
                name,
                method,
                buffer.getShort(central + 8) & 0xFFFF,
                buffer.getShort(local + 6) & 0xFFFF,
                buffer.getShort(central + 12) & 0xFFFF,
                buffer.getShort(central + 14) & 0xFFFF,
                buffer.getInt(central + 16) & 0xFFFFFFFFL,
                packed,
                buffer.getInt(central + 24) & 0xFFFFFFFFL,
                local,
                data);
        if ((entry.flags() & Entry.ENCRYPTED) != 0) {
            throw new HwpxRefused(Reason.ENCRYPTED, "");
        }
        if (entries.put(name, entry) != null) {
            throw new HwpxRefused(Reason.TWICE, name);
        }
    }

    private String text(int at, int length) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(buffer.slice(at, length))
                .toString();
    }
}
