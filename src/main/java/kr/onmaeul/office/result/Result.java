package kr.onmaeul.office.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One dated, counted fact as it stands in the ledger.
///
/// @param recordedAt when we learnt it
/// @param recordedBy the post that recorded it
/// @param actingFor the post that was acted for, or null
/// @param reverses the fact that this one takes back, or null
/// @param reason why it takes it back, or null
/// @param reversedBy the fact that takes this one back, as far as was known, or null
public record Result(
        UUID id,
        String metric,
        LocalDate day,
        BigDecimal quantity,
        Map<String, String> members,
        String team,
        @Nullable String initiative,
        String title,
        String evidence,
        @Nullable String sourceKey,
        boolean sample,
        Instant recordedAt,
        String recordedBy,
        @Nullable String actingFor,
        @Nullable UUID reverses,
        @Nullable String reason,
        @Nullable UUID reversedBy)
        implements Dated {

    /// Whether it counts as evidence.
    public boolean stands() {
        return reverses == null && reversedBy == null;
    }
}
