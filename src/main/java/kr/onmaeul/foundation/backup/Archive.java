package kr.onmaeul.foundation.backup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The form of an archive: a plain tar that any operator can open, in which every byte is accounted for.
///
/// Its parts are `onmaeul-backup` (the number of the form), the chunks of each table's rows
/// (`tables/<schema.table>/<number>.gz`, COPY's text form, compressed), the kept files (`files/…`), `manifest.json`
/// with the SHA-256 of each of these, and `seal.txt` with the SHA-256 of the manifest. A heading follows from the
/// part's name and size alone, so that a reader can compare all 512 bytes of it; padding is zero; after the seal come
/// two blocks of zero and the end of the file.
final class Archive {

    static final int FORM = 1;
    static final String FIRST = "onmaeul-backup";
    static final String TABLES = "tables/";
    static final String FILES = "files/";
    static final String MANIFEST = "manifest.json";
    static final String SEAL = "seal.txt";

    static final int BLOCK = 512;
    static final int END = 2 * BLOCK;

    private static final int NAME = 100;
    private static final int SIZE_AT = 124;
    private static final int SIZE_DIGITS = 11;
    private static final int SUM_AT = 148;

    private Archive() {}

    /// The heading of a part, in the form of POSIX 1003.1-1988 (ustar).
    static byte[] heading(String name, long size) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > NAME || size >= 1L << 33) {
            throw new IllegalArgumentException("no part of an archive: " + name + " of " + size + " bytes");
        }
        var block = new byte[BLOCK];
        put(block, 0, name);
        put(block, 100, "0000600");
        put(block, 108, "0000000");
        put(block, 116, "0000000");
        put(block, SIZE_AT, octal(size, SIZE_DIGITS));
        put(block, 136, octal(0, SIZE_DIGITS));
        put(block, SUM_AT, "        ");
        block[156] = '0';
        put(block, 257, "ustar");
        put(block, 263, "00");
        int sum = 0;
        for (byte value : block) {
            sum += value & 0xff;
        }
        put(block, SUM_AT, octal(sum, 6) + "\0 ");
        return block;
    }

    static String nameIn(byte[] heading) {
        int end = 0;
        while (end < NAME && heading[end] != 0) {
            end++;
        }
        return new String(heading, 0, end, StandardCharsets.UTF_8);
    }

    /// The size a heading gives; -1 if it gives none.
    static long sizeIn(byte[] heading) {
        try {
            return Long.parseLong(
                    new String(Arrays.copyOfRange(heading, SIZE_AT, SIZE_AT + SIZE_DIGITS), StandardCharsets.US_ASCII),
                    8);
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    static int padding(long size) {
        return (int) ((BLOCK - size % BLOCK) % BLOCK);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }

    private static String octal(long value, int digits) {
        return String.format("%0" + digits + "o", value);
    }

    private static void put(byte[] block, int at, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(bytes, 0, block, at, bytes.length);
    }
}
