package kr.onmaeul.office.report;

import java.time.Instant;

/// What a section was in one of its versions.
public record SectionRevision(int version, SectionState state, String body, Instant writtenAt, String writer) {}
