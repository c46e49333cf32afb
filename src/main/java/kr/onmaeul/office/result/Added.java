package kr.onmaeul.office.result;

/// What became of many facts at once.
///
/// @param added recorded now
/// @param known left alone, because their source key was recorded before
public record Added(int added, int known) {}
