package kr.onmaeul.foundation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets everything that a request does be done in the name of the one who sent it.
class ActorFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    ActorFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    /// An error page is answered in the same name, so that its menu is the one the person knows.
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = Rights.signedIn();
        var key = ApiKeys.ofRequest(request);
        if (signedIn.isEmpty() && key.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var actor = signedIn.map(who -> new Actor(who.account(), who.nameKo(), null))
                .orElseGet(() -> key.orElseThrow().actor());
        try {
            Rights.carrying(permissions(signedIn, key))
                    .call(() -> CurrentActor.as(actor, () -> {
                        chain.doFilter(request, response);
                        return true;
                    }));
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new ServletException(failed);
        }
    }

    private Set<String> permissions(Optional<SignedIn> signedIn, Optional<ApiKeys.Key> key) {
        return signedIn.map(who -> accounts.permissions(who.account()))
                .orElseGet(() -> key.orElseThrow().role().permissions());
    }
}
