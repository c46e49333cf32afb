package kr.onmaeul.foundation.notation;

/// Where a finding stands: the line counted from 1, and UTF-16 units from the beginning of the whole text.
///
/// @param end behind the last unit
public record Place(int line, int start, int end) {}
