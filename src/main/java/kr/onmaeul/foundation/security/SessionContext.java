package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/// Lets the gate know who sent a request by its session. Styles and other open things never ask, so they cost nothing.
final class SessionContext implements SecurityContextRepository {

    private final Sessions sessions;

    SessionContext(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    @SuppressWarnings("removal")
    public SecurityContext loadContext(HttpRequestResponseHolder both) {
        return context(sessions.of(both.getRequest()));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new DeferredSecurityContext() {

            private @Nullable SecurityContext context;

            @Override
            public SecurityContext get() {
                if (context == null) {
                    context = context(sessions.of(request));
                }
                return context;
            }

            @Override
            public boolean isGenerated() {
                return sessions.of(request).isEmpty();
            }
        };
    }

    private static SecurityContext context(Optional<Session> session) {
        return session.<SecurityContext>map(found -> new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(found.who(), null, List.of())))
                .orElseGet(SecurityContextImpl::new);
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        var authentication = context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who) {
            sessions.begin(who, request, response);
        } else {
            sessions.end(request, response);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.of(request).isPresent();
    }
}
