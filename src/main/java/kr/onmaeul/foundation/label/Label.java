package kr.onmaeul.foundation.label;

import java.util.List;

/// One label.
///
/// @param code what its QR code holds
/// @param key by which people name the thing, written large
/// @param lines at most two that say more of it
public record Label(String code, String key, List<String> lines) {

    public Label {
        lines = List.copyOf(lines);
    }
}
