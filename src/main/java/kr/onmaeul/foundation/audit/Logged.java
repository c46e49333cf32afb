package kr.onmaeul.foundation.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands in a log: who did what, when, for whom and from where.
public sealed interface Logged permits Access, AuditEvent {

    UUID id();

    Instant at();

    String actorName();

    @Nullable
    String actingFor();

    /// What was done: `result.reversed`.
    String deed();

    String address();
}
