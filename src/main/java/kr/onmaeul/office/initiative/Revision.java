package kr.onmaeul.office.initiative;

import java.time.Instant;

/// One change of an initiative: what, from what to what, why, by whom.
///
/// @param what the words of the plan or field that changed
public record Revision(String what, String before, String after, String reason, Instant at, String by) {}
