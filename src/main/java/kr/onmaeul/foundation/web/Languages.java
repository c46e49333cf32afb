package kr.onmaeul.foundation.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;

/// Which of the two languages a request speaks: `lang` in the address, else the cookie that an earlier `lang` left,
/// else, for the JSON API, what the client accepts; Korean where nothing is said.
class Languages implements LocaleResolver, HandlerInterceptor {

    static final String NAME = "lang";
    private static final Duration KEPT = Duration.ofDays(365);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = asked(request);
        if (asked == null) {
            asked = kept(request);
        }
        if (asked == null
                && request.getRequestURI().startsWith("/api/")
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null) {
            asked = request.getLocale().getLanguage();
        }
        return "en".equals(asked) ? Locale.ENGLISH : Locale.KOREAN;
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the address and the cookie say the language");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var asked = asked(request);
        if (asked != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(NAME, asked)
                            .path("/")
                            .maxAge(KEPT)
                            .httpOnly(true)
                            .sameSite("Lax")
                            .secure(request.isSecure())
                            .build()
                            .toString());
        }
        return true;
    }

    private static @Nullable String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query == null || !query.contains(NAME + "=")) {
            return null;
        }
        return known(UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .getFirst(NAME));
    }

    private static @Nullable String kept(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(NAME)) {
                    return known(cookie.getValue());
                }
            }
        }
        return null;
    }

    private static @Nullable String known(@Nullable String language) {
        return "ko".equals(language) || "en".equals(language) ? language : null;
    }
}
