package kr.onmaeul.foundation.document;

/// What the first bytes of a picture say: its kind and how many points it has.
record ImageHead(Image.Kind kind, int across, int down) {

    static ImageHead of(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A) && bytes.length > 24) {
            return new ImageHead(
                    Image.Kind.PNG,
                    large(bytes, 16) << 16 | large(bytes, 18),
                    large(bytes, 20) << 16 | large(bytes, 22));
        }
        if (begins(bytes, 'G', 'I', 'F', '8') && bytes.length > 10) {
            return new ImageHead(Image.Kind.GIF, small(bytes, 6), small(bytes, 8));
        }
        if (begins(bytes, 0xFF, 0xD8, 0xFF)) {
            return jpeg(bytes);
        }
        throw unknown();
    }

    /// Steps over the segments to the one that tells the size.
    private static ImageHead jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length) {
            int marker = bytes[at + 1] & 0xFF;
            if ((bytes[at] & 0xFF) != 0xFF) {
                break;
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                return new ImageHead(Image.Kind.JPEG, large(bytes, at + 7), large(bytes, at + 5));
            }
            at += 2 + large(bytes, at + 2);
        }
        throw unknown();
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("this is no picture that can be drawn: PNG, JPEG or GIF");
    }

    private static boolean begins(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int at = 0; at < head.length; at++) {
            if ((bytes[at] & 0xFF) != head[at]) {
                return false;
            }
        }
        return true;
    }

    private static int large(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int small(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xFF) << 8 | bytes[at] & 0xFF;
    }
}
