package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/// The cookies of the gate: for the server alone, never sent along from elsewhere, over TLS only over TLS. They live as
/// long as the browser's window.
final class Cookies {

    /// Holds the secret of a session.
    static final String SESSION = "SESSION";

    /// Holds the secret of whoever is not signed in, so that a form can be known for ours.
    static final String VISIT = "VISIT";

    /// Holds the page that asked for the sign-in.
    static final String BACK = "BACK";

    private Cookies() {}

    static Optional<String> read(HttpServletRequest request, String name) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static Optional<Secret> secret(HttpServletRequest request, String name) {
        return read(request, name).filter(Secret::isOne).map(Secret::new);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        add(response, cookie(request, name, value));
    }

    /// Takes a cookie away that the browser sent.
    static void clear(HttpServletRequest request, HttpServletResponse response, String name) {
        if (read(request, name).isPresent()) {
            add(response, cookie(request, name, "").maxAge(Duration.ZERO));
        }
    }

    private static ResponseCookie.ResponseCookieBuilder cookie(HttpServletRequest request, String name, String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure(request.isSecure());
    }

    private static void add(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
