package kr.onmaeul.network.equipment.web;

import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.network.equipment.StocktakingFinding;
import org.jspecify.annotations.Nullable;

/// Where the pages of stocktaking are.
final class StocktakingAddress {

    static final String ALL = "/equipment/stocktaking";
    private static final String DEVICES = "/registers/equipment-devices";

    private StocktakingAddress() {}

    static String of(UUID id) {
        return ALL + "/" + id;
    }

    static String device(UUID device) {
        return DEVICES + "/" + device;
    }

    /// The form of the movement that makes the register say what was seen. The user's post is left to whoever moves: no
    /// address bears it.
    static String correction(StocktakingFinding finding, UUID device, String reason) {
        return new Address(device(device) + "/deeds/moved", List.of())
                .with("place", other(finding.seen().place(), finding.said().place()))
                .with(
                        "department",
                        other(finding.seen().department(), finding.said().department()))
                .with("occasion.reason", reason)
                .toString();
    }

    private static @Nullable String other(@Nullable String seen, @Nullable String said) {
        return seen != null && !seen.equals(said) ? seen : null;
    }

    static String entering() {
        return DEVICES + "/new";
    }
}
