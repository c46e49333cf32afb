package kr.onmaeul.foundation.web;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/// A page while it is written, as UTF-8. What templates write lands in one array at once: no piece is kept by itself
/// and nothing is put together at the end.
final class PageBytes implements TemplateOutput {

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;
    private static final int MOST_FOR_A_LETTER = 3;
    private static final int BITS = 6;
    private static final int LOW = 0x3F;
    private static final int FOLLOWS = 0x80;

    private byte[] bytes;
    private int length;

    /// @param expected how many bytes there is room for at first
    PageBytes(int expected) {
        bytes = new byte[expected];
    }

    int length() {
        return length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    @Override
    public void writeContent(String value, int from, int to) {
        makeRoom((to - from) * MOST_FOR_A_LETTER);
        var into = bytes;
        int at = length;
        for (int i = from; i < to; i++) {
            int letter = value.charAt(i);
            if (letter < ONE_BYTE) {
                into[at++] = (byte) letter;
            } else if (letter < TWO_BYTES) {
                into[at++] = (byte) (0xC0 | letter >> BITS);
                into[at++] = (byte) (FOLLOWS | letter & LOW);
            } else if (!Character.isSurrogate((char) letter)) {
                into[at++] = (byte) (0xE0 | letter >> 2 * BITS);
                into[at++] = (byte) (FOLLOWS | letter >> BITS & LOW);
                into[at++] = (byte) (FOLLOWS | letter & LOW);
            } else if (i + 1 < to && Character.isSurrogatePair((char) letter, value.charAt(i + 1))) {
                int point = Character.toCodePoint((char) letter, value.charAt(++i));
                into[at++] = (byte) (0xF0 | point >> 3 * BITS);
                into[at++] = (byte) (FOLLOWS | point >> 2 * BITS & LOW);
                into[at++] = (byte) (FOLLOWS | point >> BITS & LOW);
                into[at++] = (byte) (FOLLOWS | point & LOW);
            } else {
                into[at++] = '?';
            }
        }
        length = at;
    }

    @Override
    public void writeBinaryContent(byte[] value) {
        makeRoom(value.length);
        System.arraycopy(value, 0, bytes, length, value.length);
        length += value.length;
    }

    private void makeRoom(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }
}
