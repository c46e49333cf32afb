package kr.onmaeul.network.equipment;

import java.time.Instant;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;

/// What a stocktaking found of one thing.
///
/// @param code the number of the device, or what was scanned where no device has it
/// @param device the id of its record, or null
/// @param item what kind of device it is, or null
/// @param sights how often it was seen under other circumstances, this one included
/// @param seen where and with whom it was; nothing of it where it is missing
/// @param said what the register said then
/// @param settled whether the register says today what was seen
public record StocktakingFinding(
        String code,
        @Nullable UUID device,
        @Nullable Bilingual item,
        StocktakingVerdict verdict,
        int sights,
        Circumstances seen,
        Circumstances said,
        Instant scannedAt,
        String scannedBy,
        boolean settled) {

    /// Where a thing is and who uses it, as far as somebody said.
    ///
    /// @param post personal; shown to nobody who was not asked for a reason
    public record Circumstances(
            @Nullable String place,
            @Nullable String department,
            @Nullable String post) {}
}
