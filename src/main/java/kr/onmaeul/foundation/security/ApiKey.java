package kr.onmaeul.foundation.security;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A key by which another system speaks to the JSON API; its secret is not kept.
///
/// @param name the system that holds it
/// @param role as it was called when the key was made
/// @param aSecond how many requests it may send a second
/// @param lastUsed the day of its last request
public record ApiKey(
        UUID id,
        String name,
        String role,
        int aSecond,
        Instant madeAt,
        String madeBy,
        Optional<LocalDate> lastUsed,
        Optional<Withdrawal> withdrawal) {

    /// How a key came to its end.
    public record Withdrawal(Instant at, String by, String reason) {}
}
