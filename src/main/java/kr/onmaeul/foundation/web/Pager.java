package kr.onmaeul.foundation.web;

import org.jspecify.annotations.Nullable;

/// Where a list that pages by key goes on.
///
/// @param shown what is seen of how much, in words: `1–50 / 258건`
/// @param first the address of the beginning, or null there and where one goes back page by page
/// @param previous the address of the rows before, or null at the beginning and where one goes onwards only
/// @param next the address of the rows after, or null at the end
public record Pager(
        String shown,
        @Nullable String first,
        @Nullable String previous,
        @Nullable String next) {

    /// A list in which one goes on and back.
    public Pager(String shown, @Nullable String previous, @Nullable String next) {
        this(shown, null, previous, next);
    }

    /// A list in which one goes on, or begins again.
    public static Pager onwards(String shown, @Nullable String first, @Nullable String next) {
        return new Pager(shown, first, null, next);
    }
}
