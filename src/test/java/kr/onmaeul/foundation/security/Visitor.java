package kr.onmaeul.foundation.security;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Somebody with a browser of their own: keeps cookies, follows no redirect by itself, and sends forms with the token
/// of the page they stand on.
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    private Visitor(String origin) {
        this.origin = origin;
    }

    public static Visitor at(int port) {
        return new Visitor("http://127.0.0.1:" + port);
    }

    public Visitor signedIn(String login, String password) {
        get("/sign-in");
        var answer = post("/sign-in", "login", login, "password", password);
        if (location(answer).contains("/sign-in")) {
            throw new IllegalStateException("not let in: " + location(answer));
        }
        return this;
    }

    /// @param headers names and values in turn
    public HttpResponse<String> get(String address, String... headers) {
        return send(request(address, headers).GET().build());
    }

    /// @param fields names and values in turn
    public HttpResponse<String> post(String address, String... fields) {
        var body = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send(request(address, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    public HttpResponse<String> send(HttpRequest request) {
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            var found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public HttpRequest.Builder request(String address, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(origin + address));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /// The token of the form last seen.
    public String token() {
        return token;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    public static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
