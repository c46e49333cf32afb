package kr.onmaeul.foundation.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a request brings to its page: where it stands, who looks, in which language, and the menu around it.
///
/// @param menuPlace the address of the menu's line at which the viewer stands, or empty
/// @param csrf the token that a form must send back; null where none is needed
/// @param agency whose pages these are
/// @param department the part of it that works here; empty before the office is founded
public record Sight(
        Address address,
        Speech speech,
        Optional<Viewer> viewer,
        List<MenuPart> menu,
        String menuPlace,
        @Nullable Csrf csrf,
        String agency,
        String department) {

    /// A hidden field that proves a form is ours.
    public record Csrf(String name, String token) {}
}
