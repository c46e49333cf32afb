package kr.onmaeul.foundation.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets other systems in by their key, no faster than agreed. The count is kept by each running program.
class ApiGate extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    private static final long NANOS = 1_000_000_000L;

    /// After a pause a key may send the requests of so many seconds at once.
    private static final int SECONDS_AT_ONCE = 4;

    private final ApiKeys keys;
    private final Map<UUID, Allowance> allowances = new ConcurrentHashMap<>();

    ApiGate(ApiKeys keys) {
        this.keys = keys;
    }

    /// What a key may still ask for, as a bucket that fills with time.
    private static final class Allowance {

        private final int aSecond;
        private double left;
        private long at = System.nanoTime();

        private Allowance(int aSecond) {
            this.aSecond = aSecond;
            this.left = (double) aSecond * SECONDS_AT_ONCE;
        }

        synchronized boolean take() {
            var now = System.nanoTime();
            left = Math.min((double) aSecond * SECONDS_AT_ONCE, left + (now - at) * (double) aSecond / NANOS);
            at = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        var key = keys.find(header.substring(SCHEME.length()).strip());
        if (key.isEmpty()) {
            refuse(response, HttpStatus.UNAUTHORIZED, "The key is unknown or was withdrawn.");
            return;
        }
        if (!allowances
                .computeIfAbsent(key.get().id(), id -> new Allowance(key.get().aSecond()))
                .take()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "More than " + key.get().aSecond() + " requests a second. Wait a second.");
            return;
        }
        ApiKeys.remember(request, key.get());
        chain.doFilter(request, response);
    }

    static void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, SCHEME.strip());
        }
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter()
                .write("{\"title\":\"" + status.getReasonPhrase() + "\",\"status\":" + status.value() + ",\"detail\":\""
                        + sentence + "\"}");
    }
}
