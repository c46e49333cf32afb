package kr.onmaeul.network.line;

import org.jspecify.annotations.Nullable;

/// A port of a device, a panel or a leased line, and what is plugged into it.
///
/// @param cable the cable, or null when the port is free
/// @param other the port at the cable's other end
public record Socket(
        String code,
        PortKind kind,
        int position,
        @Nullable String cable,
        @Nullable String other) {

    public boolean free() {
        return cable == null;
    }
}
