package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/// The page that asked for the sign-in, to which whoever signed in is brought. It is a path of this house and nothing
/// else, whatever the cookie says.
final class WayBack implements RequestCache {

    /// Longer addresses are not remembered.
    private static final int LONGEST = 1_500;

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (!request.getMethod().equals("GET") || request.getHeader("HX-Request") != null) {
            return;
        }
        var query = request.getQueryString();
        var address = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (isOfThisHouse(address)) {
            var written =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(address.getBytes(StandardCharsets.UTF_8));
            Cookies.write(request, response, Cookies.BACK, written);
        }
    }

    /// It is told once.
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        var address = Cookies.read(request, Cookies.BACK).flatMap(WayBack::read);
        removeRequest(request, response);
        return address.map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        Cookies.clear(request, response, Cookies.BACK);
    }

    private static Optional<String> read(String written) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8))
                    .filter(WayBack::isOfThisHouse);
        } catch (IllegalArgumentException garbage) {
            return Optional.empty();
        }
    }

    private static boolean isOfThisHouse(String address) {
        return address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && !address.startsWith("/\\")
                && address.chars().allMatch(letter -> letter > ' ' && letter < 127);
    }
}
