package kr.onmaeul.foundation.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/// Brings whoever sends a form after the session ran out back to the page of the form, which asks for the sign-in and
/// then finds again what was typed. Nothing of the form is taken. Everybody else is refused.
final class LapsedSession implements AccessDeniedHandler {

    private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var page = page(request.getHeader(HttpHeaders.REFERER));
        boolean lapsed = denied instanceof CsrfException && Rights.signedIn().isEmpty();
        if (lapsed && page.isPresent() && !request.getRequestURI().equals("/sign-in")) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(HttpHeaders.LOCATION, page.get());
            return;
        }
        refusal.handle(request, response, denied);
    }

    /// The path alone: wherever the form is said to come from, the way back leads into the house.
    private static Optional<String> page(@Nullable String from) {
        try {
            var address = from == null ? null : URI.create(from);
            if (address == null
                    || address.getRawPath() == null
                    || address.getRawPath().isEmpty()) {
                return Optional.empty();
            }
            var path = "/" + address.getRawPath().replaceFirst("^[/\\\\]+", "");
            return Optional.of(address.getRawQuery() == null ? path : path + "?" + address.getRawQuery());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
