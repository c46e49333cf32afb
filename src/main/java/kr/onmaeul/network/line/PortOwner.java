package kr.onmaeul.network.line;

import java.util.UUID;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;

/// What ports are of, in words, and where its record stands.
final class PortOwner {

    private PortOwner() {}

    /// @param what the member of its kind or use
    /// @param detail the model, the rack or the carrier
    static Bilingual name(PortKind kind, @Nullable String what, @Nullable String detail) {
        var label = switch (kind) {
            case DEVICE -> NetworkDevice.Kind.valueOf(String.valueOf(what)).label();
            case FRONT, REAR -> Panel.Kind.valueOf(String.valueOf(what)).label();
            case JACK -> LanLine.Use.valueOf(String.valueOf(what)).label();
            case LEASED_A, LEASED_Z -> new Bilingual("전용회선", "Leased line");
        };
        return detail == null ? label : new Bilingual(label.ko() + " · " + detail, label.en() + " · " + detail);
    }

    static String address(PortKind kind, UUID id) {
        var register = switch (kind) {
            case DEVICE -> "line-devices";
            case FRONT, REAR -> "line-panels";
            case JACK -> "line-lan";
            case LEASED_A, LEASED_Z -> "line-leased";
        };
        return "/registers/" + register + "/" + id;
    }
}
