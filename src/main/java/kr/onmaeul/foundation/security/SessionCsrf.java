package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// The token that proves a form is ours: a proof of the secret that the browser holds, so that nothing has to be kept.
/// A session that is over proves nothing any more.
final class SessionCsrf implements CsrfTokenRepository {

    private static final String PURPOSE = "form";
    private static final String FRESH = SessionCsrf.class.getName();

    private final Sessions sessions;

    SessionCsrf(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return secret(request).map(SessionCsrf::token).orElse(null);
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        var secret = secret(request).orElseGet(() -> {
            var fresh = Secret.random();
            request.setAttribute(FRESH, fresh);
            return fresh;
        });
        return token(secret);
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && request.getAttribute(FRESH) instanceof Secret fresh) {
            Cookies.write(request, response, Cookies.VISIT, fresh.text());
        }
    }

    private Optional<Secret> secret(HttpServletRequest request) {
        if (sessions.of(request).isPresent()) {
            return Cookies.secret(request, Cookies.SESSION);
        }
        return request.getAttribute(FRESH) instanceof Secret fresh
                ? Optional.of(fresh)
                : Cookies.secret(request, Cookies.VISIT);
    }

    private static CsrfToken token(Secret secret) {
        return new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret.proofOf(PURPOSE));
    }
}
