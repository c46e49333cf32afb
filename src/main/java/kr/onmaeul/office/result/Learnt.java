package kr.onmaeul.office.result;

import java.time.Instant;

/// A sum as it was known from an instant on, until the next one.
public record Learnt(Instant at, Tally tally) {}
