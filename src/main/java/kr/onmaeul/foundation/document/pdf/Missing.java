package kr.onmaeul.foundation.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A typeface made for one document: an upright box for every sign that the typeface of the house lacks. What is
/// drawn is a box, and what is copied, searched or read aloud is the sign, since each has a glyph of its own. The
/// format is TrueType (ISO/IEC 14496-22).
final class Missing {

    static final String FAMILY = "Missing";

    /// A TrueType file counts glyphs in 16 bits; the first stands for nothing.
    static final int MOST = 60_000;

    private static final int EM = 1000;
    private static final int ASCENT = 880;
    private static final int DESCENT = -120;
    private static final int[][] BOX = {
        {90, -40}, {90, 800}, {910, 800}, {910, -40}, {150, 20}, {850, 20}, {850, 740}, {150, 740}
    };

    private final int[] signs;

    /// @param signs in rising order, at most [#MOST]
    Missing(int[] signs) {
        this.signs = signs;
    }

    byte[] bytes() {
        var tables = new LinkedHashMap<String, byte[]>();
        var box = box();
        tables.put("OS/2", os2());
        tables.put("cmap", cmap());
        tables.put("glyf", glyphs(box));
        tables.put("head", head());
        tables.put("hhea", hhea());
        tables.put("hmtx", hmtx());
        tables.put("loca", loca(box.length));
        tables.put("maxp", maxp());
        tables.put("name", name());
        tables.put("post", post());
        return file(tables);
    }

    private int glyphs() {
        return signs.length + 1;
    }

    private static byte[] box() {
        var box = ByteBuffer.allocate(10 + 4 + 2 + 8 + 32);
        shorts(box, 2, 90, -40, 910, 800, 3, 7, 0);
        for (int at = 0; at < 8; at++) {
            box.put((byte) 1);
        }
        for (int axis = 0; axis < 2; axis++) {
            int before = 0;
            for (var point : BOX) {
                box.putShort((short) (point[axis] - before));
                before = point[axis];
            }
        }
        return box.array();
    }

    private byte[] glyphs(byte[] box) {
        var all = ByteBuffer.allocate(box.length * glyphs());
        for (int at = 0; at < glyphs(); at++) {
            all.put(box);
        }
        return all.array();
    }

    private byte[] loca(int each) {
        var all = ByteBuffer.allocate(4 * (glyphs() + 1));
        for (int at = 0; at <= glyphs(); at++) {
            all.putInt(at * each);
        }
        return all.array();
    }

    private byte[] cmap() {
        var cmap = ByteBuffer.allocate(12 + 16 + 12 * signs.length);
        shorts(cmap, 0, 1, 3, 10);
        cmap.putInt(12);
        shorts(cmap, 12, 0);
        cmap.putInt(16 + 12 * signs.length).putInt(0).putInt(signs.length);
        for (int at = 0; at < signs.length; at++) {
            cmap.putInt(signs[at]).putInt(signs[at]).putInt(at + 1);
        }
        return cmap.array();
    }

    private static byte[] head() {
        var head = ByteBuffer.allocate(54);
        head.putInt(0x00010000).putInt(0x00010000).putInt(0).putInt(0x5F0F3CF5);
        shorts(head, 0, EM);
        head.putLong(0).putLong(0);
        shorts(head, 90, -40, 910, 800, 0, 8, 2, 1, 0);
        return head.array();
    }

    private static byte[] hhea() {
        var hhea = ByteBuffer.allocate(36);
        hhea.putInt(0x00010000);
        shorts(hhea, ASCENT, DESCENT, 0, EM, 90, 90, 910, 1, 0, 0, 0, 0, 0, 0, 0, 1);
        return hhea.array();
    }

    private byte[] hmtx() {
        var hmtx = ByteBuffer.allocate(4 + 2 * (glyphs() - 1));
        shorts(hmtx, EM, 90);
        while (hmtx.hasRemaining()) {
            hmtx.putShort((short) 90);
        }
        return hmtx.array();
    }

    private byte[] maxp() {
        var maxp = ByteBuffer.allocate(32);
        maxp.putInt(0x00010000);
        shorts(maxp, glyphs(), 8, 2, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
        return maxp.array();
    }

    private static byte[] os2() {
        var os2 = ByteBuffer.allocate(96);
        shorts(os2, 2, EM, 400, 5, 0, 500, 500, 0, 0, 500, 500, 0, 0, 50, 300, 0);
        os2.position(58);
        os2.put("NONE".getBytes(StandardCharsets.US_ASCII));
        shorts(os2, 0x40, 0x20, 0xFFFF, ASCENT, DESCENT, 0, ASCENT, -DESCENT);
        os2.putInt(1).putInt(0);
        shorts(os2, 500, 700, 0, 32, 1);
        return os2.array();
    }

    private static byte[] name() {
        var words = "Missing".getBytes(StandardCharsets.UTF_16BE);
        int[] kinds = {1, 2, 4, 6};
        var name = ByteBuffer.allocate(6 + 12 * kinds.length + words.length);
        shorts(name, 0, kinds.length, 6 + 12 * kinds.length);
        for (int kind : kinds) {
            shorts(name, 3, 1, 0x409, kind, words.length, 0);
        }
        return name.put(words).array();
    }

    private static byte[] post() {
        return ByteBuffer.allocate(32).putInt(0x00030000).array();
    }

    private static byte[] file(Map<String, byte[]> tables) {
        var directory = ByteBuffer.allocate(12 + 16 * tables.size());
        var body = new ByteArrayOutputStream();
        directory.putInt(0x00010000);
        shorts(directory, tables.size(), 128, 3, 16 * tables.size() - 128);
        tables.forEach((tag, table) -> {
            directory.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(0);
            directory.putInt(directory.capacity() + body.size()).putInt(table.length);
            body.writeBytes(table);
            while (body.size() % 4 != 0) {
                body.write(0);
            }
        });
        var file = new ByteArrayOutputStream();
        file.writeBytes(directory.array());
        file.writeBytes(body.toByteArray());
        return file.toByteArray();
    }

    private static void shorts(ByteBuffer into, int... values) {
        for (int value : values) {
            into.putShort((short) value);
        }
    }
}
