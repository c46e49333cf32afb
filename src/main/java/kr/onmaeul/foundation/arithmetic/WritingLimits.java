package kr.onmaeul.foundation.arithmetic;

/// How large a report may be. The office's longest, with its annexes, has some 10,000 lines.
final class WritingLimits {

    static final int BYTES = 10 * 1024 * 1024;
    static final int LINES = 200_000;
    static final int COLUMNS = 200;

    /// Cells of all tables together, counted in every column and row they reach over.
    static final int SPOTS = 2_000_000;

    private WritingLimits() {}
}
