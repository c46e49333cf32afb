package kr.onmaeul.network.equipment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A step of a round in its history.
///
/// @param state where it came to
/// @param by who took the step, with the post that was acted for
public record RoundStep(RoundState state, @Nullable String reason, Instant at, String by) {}
