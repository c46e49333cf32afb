package kr.onmaeul.foundation.security;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/// What the one who sent the current request may do: asked of the database once a request.
final class Rights {

    private static final ScopedValue<Permissions> PERMISSIONS = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> WAITING = ScopedValue.newInstance();
    private static final ScopedValue<Seat> SEAT = ScopedValue.newInstance();

    /// Where the signed-in person sits.
    ///
    /// @param post the code of the own post
    record Seat(String post, Optional<Post> actingFor) {}

    private Rights() {}

    static Set<String> now() {
        return PERMISSIONS.orElse(Permissions.NONE).names();
    }

    /// Empty where nobody sent a request: the house does something by itself.
    static Optional<Permissions> held() {
        return PERMISSIONS.isBound() ? Optional.of(PERMISSIONS.get()) : Optional.empty();
    }

    static ScopedValue.Carrier carrying(Set<String> everywhere) {
        return carrying(Permissions.everywhere(everywhere));
    }

    static ScopedValue.Carrier carrying(Permissions permissions) {
        return ScopedValue.where(PERMISSIONS, permissions);
    }

    /// For an account that must change its password before it may do anything.
    static ScopedValue.Carrier waiting() {
        return carrying(Permissions.NONE).where(WAITING, true);
    }

    static boolean areWaiting() {
        return WAITING.orElse(false);
    }

    static Seat seat() {
        return SEAT.orElse(new Seat("", Optional.empty()));
    }

    static ScopedValue.Carrier carrying(Permissions permissions, Seat seat) {
        return carrying(permissions).where(SEAT, seat);
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
