package kr.onmaeul.foundation.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One time that somebody saw or changed personal data.
///
/// @param whose ids of the people concerned, or of the records that tell of them
/// @param deed what was done: `account.listed`
/// @param reason why, where one was asked for; empty otherwise
public record Access(
        UUID id,
        Instant at,
        String actorName,
        @Nullable String actingFor,
        String address,
        List<String> whose,
        String deed,
        String reason)
        implements Logged {

    public Access {
        whose = List.copyOf(whose);
    }
}
