package kr.onmaeul.network.equipment;

import java.time.Duration;
import java.util.UUID;

/// A thing that somebody holds a scanner to.
///
/// @param scan as the scanning page numbers its scans; the same one sent twice is one
/// @param code what stands on the label: a code of ours, or the number of the device with or without its hyphen
/// @param seen where and with whom it is; what is null was not looked at
/// @param ago how long ago it was scanned: a page without network sends later
public record Sighting(UUID scan, String code, StocktakingFinding.Circumstances seen, Duration ago) {

    /// A working day without network; nobody waits longer.
    static final Duration LONGEST = Duration.ofHours(12);

    public Sighting {
        ago = ago.isNegative() ? Duration.ZERO : ago.compareTo(LONGEST) > 0 ? LONGEST : ago;
    }
}
