package kr.onmaeul.foundation.file.web;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// How a camera was held, as a JPEG notes it in its head: 1 upright to 8.
final class CameraTurn {

    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;
    private static final int APPLICATION_1 = 0xFFE1;
    private static final int FIRST_OF_PICTURE = 0xFFDA;

    private CameraTurn() {}

    /// @param head the beginning of the file; whatever cannot be read in it means upright
    static int of(byte[] head) {
        try {
            var bytes = ByteBuffer.wrap(head);
            if (Short.toUnsignedInt(bytes.getShort()) != 0xFFD8) {
                return UPRIGHT;
            }
            while (bytes.remaining() > 4) {
                int marker = Short.toUnsignedInt(bytes.getShort());
                int length = Short.toUnsignedInt(bytes.getShort());
                if (marker == FIRST_OF_PICTURE || length < 2) {
                    return UPRIGHT;
                }
                if (marker == APPLICATION_1 && isExif(head, bytes.position())) {
                    return turn(bytes.slice(bytes.position() + 6, length - 8));
                }
                bytes.position(bytes.position() + length - 2);
            }
        } catch (RuntimeException cutShort) {
            // A head that ends too early says nothing.
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] head, int at) {
        return new String(head, at, 6, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    private static int turn(ByteBuffer notes) {
        notes.order(notes.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = notes.getInt(4);
        int entries = Short.toUnsignedInt(notes.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (Short.toUnsignedInt(notes.getShort(at)) == TAG) {
                int turn = Short.toUnsignedInt(notes.getShort(at + 8));
                return turn >= UPRIGHT && turn <= 8 ? turn : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
