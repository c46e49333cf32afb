package kr.onmaeul.foundation.outcome;

/// Something that the program promised and did not keep. Not for what a person typed: that is a [Problem].
public final class BrokenPromise extends RuntimeException {

    /// Who can do something about it.
    public enum Category {
        /// the caller used us wrongly
        USER,
        /// we are wrong
        SYSTEM,
        /// there is not enough of something: space, connections, time
        CAPACITY
    }

    private final String code;
    private final Category category;

    public BrokenPromise(String code, Category category, String detail) {
        super(code + ": " + detail);
        this.code = code;
        this.category = category;
    }

    public BrokenPromise(String code, Category category, String detail, Throwable cause) {
        super(code + ": " + detail, cause);
        this.code = code;
        this.category = category;
    }

    public String code() {
        return code;
    }

    public Category category() {
        return category;
    }
}
