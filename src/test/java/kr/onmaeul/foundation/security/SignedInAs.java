package kr.onmaeul.foundation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets the tests of a room's pages look at them as somebody who may do certain things, without the sign-in, which has
/// tests of its own.
public final class SignedInAs extends OncePerRequestFilter {

    private final SignedIn who;
    private final Set<String> permissions;

    private SignedInAs(String name, Set<String> permissions) {
        this.who = new SignedIn(new UUID(0, 1), "test", name, name);
        this.permissions = permissions;
    }

    public static MockMvcBuilderCustomizer post(String name, String... permissions) {
        return builder -> builder.addFilters(new SignedInAs(name, Set.of(permissions)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, "", Set.of()));
        SecurityContextHolder.setContext(context);
        try {
            Rights.carrying(permissions).call(() -> {
                chain.doFilter(request, response);
                return true;
            });
        } catch (ServletException | IOException | RuntimeException failed) {
            throw failed;
        } catch (Exception other) {
            throw new ServletException(other);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
