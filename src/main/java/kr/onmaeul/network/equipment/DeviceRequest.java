package kr.onmaeul.network.equipment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.korean.Labelled;
import org.jspecify.annotations.Nullable;

/// What a department asks for in a round (보급 신청): devices of one item.
///
/// @param fresh how many are for new posts; the others replace devices of the department
/// @param document the letter by which a department asked that has no account, or null
/// @param allocated how many it gets so far
/// @param handed how many of those were handed over, and `confirmed` how many of them it confirmed to have
public record DeviceRequest(
        UUID id,
        UUID round,
        String department,
        Labelled item,
        String itemCode,
        int quantity,
        int fresh,
        String reason,
        @Nullable String document,
        boolean withdrawn,
        Instant at,
        String by,
        int allocated,
        int handed,
        int confirmed) {

    /// How many it did not get yet.
    public int open() {
        return quantity - allocated;
    }

    /// What somebody wants to ask for.
    ///
    /// @param devices the devices that are to be replaced
    /// @param document empty where the department asks itself
    public record Wish(String department, String item, int fresh, List<UUID> devices, String reason, String document) {

        public Wish {
            devices = List.copyOf(devices);
        }

        public int quantity() {
            return fresh + devices.size();
        }
    }
}
