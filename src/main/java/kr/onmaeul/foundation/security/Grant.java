package kr.onmaeul.foundation.security;

import java.time.Instant;
import java.util.UUID;

/// A right given to an account, or withdrawn from it.
///
/// @param role as it was called then
/// @param unit where it holds; empty for the whole installation
public record Grant(
        UUID account,
        String accountName,
        String role,
        String unit,
        boolean given,
        String reason,
        Instant at,
        String by) {}
