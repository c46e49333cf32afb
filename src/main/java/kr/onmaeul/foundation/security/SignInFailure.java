package kr.onmaeul.foundation.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/// Brings whoever failed to sign in back to the page, with the login kept and the reason in the address.
final class SignInFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var login = request.getParameter("login");
        var kept = login == null || login.length() > 40 ? "" : URLEncoder.encode(login, StandardCharsets.UTF_8);
        var reason = failure instanceof SignIn.HeldBack held
                ? "until=" + held.until().getEpochSecond()
                : "failed";
        response.sendRedirect("/sign-in?login=" + kept + "&" + reason);
    }
}
