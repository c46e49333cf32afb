package kr.onmaeul.foundation.web;

import org.jspecify.annotations.Nullable;

/// Where a list that pages by key goes on.
///
/// @param shown what is seen of how much, in words: `1–50 / 258건`
/// @param previous the address of the rows before, or null at the beginning
/// @param next the address of the rows after, or null at the end
public record Pager(
        String shown, @Nullable String previous, @Nullable String next) {}
