package kr.onmaeul.foundation.document.hwpx;

/// How much of a file is read. The office's largest reports, with photographs, are a tenth of that.
final class Limits {

    static final int BYTES = 64 * 1024 * 1024;
    static final int ENTRIES = 2_000;
    static final long UNPACKED = 256L * 1024 * 1024;
    static final long ONE_PICTURE = 40L * 1024 * 1024;

    /// A part may unpack to so many times its size once it is larger than [#FREE]; tables pack well, but
    /// not so well.
    static final int RATIO = 250;

    static final long FREE = 4L * 1024 * 1024;
    /// The JDK itself goes no deeper than 100.
    static final int XML_DEPTH = 96;
    static final int BLOCKS = 1_000_000;

    private Limits() {}
}
