package kr.onmaeul.foundation.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that somebody did.
///
/// @param deed room and past participle: `result.reversed`
/// @param details what else belongs to it, as text that a person can read
/// @param seal its number in the chain, or null while it is not sealed yet
public record AuditEvent(
        UUID id,
        Instant at,
        UUID actor,
        String actorName,
        @Nullable String actingFor,
        String deed,
        String subjectKind,
        String subject,
        String details,
        String address,
        @Nullable Long seal)
        implements Logged {}
