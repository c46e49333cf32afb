package kr.onmaeul.foundation.security;

import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.context.SecurityContextHolder;

/// What the one who sent the current request may do: asked of the database once a request.
final class Rights {

    private static final ScopedValue<Set<String>> PERMISSIONS = ScopedValue.newInstance();
    private static final ScopedValue<Boolean> WAITING = ScopedValue.newInstance();
    private static final ScopedValue<Seat> SEAT = ScopedValue.newInstance();

    /// Where the signed-in person sits.
    ///
    /// @param post the code of the own post
    record Seat(String post, Optional<Post> actingFor) {}

    private Rights() {}

    static Set<String> now() {
        return PERMISSIONS.orElse(Set.of());
    }

    static ScopedValue.Carrier carrying(Set<String> permissions) {
        return ScopedValue.where(PERMISSIONS, permissions);
    }

    /// For an account that must change its password before it may do anything.
    static ScopedValue.Carrier waiting() {
        return carrying(Set.of()).where(WAITING, true);
    }

    static boolean areWaiting() {
        return WAITING.orElse(false);
    }

    static Seat seat() {
        return SEAT.orElse(new Seat("", Optional.empty()));
    }

    static ScopedValue.Carrier carrying(Set<String> permissions, Seat seat) {
        return carrying(permissions).where(SEAT, seat);
    }

    static Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
