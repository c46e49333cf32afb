package kr.onmaeul.foundation.security;

import static kr.onmaeul.foundation.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditEvent;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The door of the house as a stranger tries it, behind a proxy that speaks TLS.
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onmaeul.office-folder=", "onmaeul.security.proxies=127.0.0.1"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorTest {

    private static final Path SECRETS = Path.of("target", "test-secrets", "door");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private AuditLog audit;

    @Autowired
    private DemonstrationPassword password;

    @Autowired
    private JdbcClient client;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.security.folder", () -> SECRETS);
    }

    @BeforeAll
    void accounts() {
        accounts.createDemonstration(List.of(
                new NewAccount("officer", new Bilingual("담당", "Officer"), "officer", "press", Set.of(Role.OFFICER))));
    }

    @Test
    void aSessionThatWasThereBeforeTheSignInIsNotTheOneAfterIt() {
        var visitor = Visitor.at(port).signedIn("officer", password.text());
        var before = visitor.cookie("SESSION");
        visitor.signedIn("officer", password.text());
        assertThat(visitor.cookie("SESSION")).isNotEmpty().isNotEqualTo(before);
        assertThat(location(Visitor.at(port).get("/organization", "Cookie", "SESSION=" + before)))
                .endsWith("/sign-in");
    }

    @Test
    void whoSignsInIsBroughtToThePageThatAskedForIt() {
        var visitor = Visitor.at(port);
        assertThat(location(visitor.get("/organization?as-of=2023-05-31"))).endsWith("/sign-in");
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", "login", "officer", "password", password.text());
        assertThat(location(answer)).endsWith(port + "/organization?as-of=2023-05-31");
        assertThat(visitor.cookie("BACK")).isEmpty();
    }

    @Test
    void aForgedWayBackLeadsNowhere() {
        for (var forged : List.of("//elsewhere.example/", "https://elsewhere.example/", "/\\elsewhere.example", "no")) {
            var visitor = Visitor.at(port);
            visitor.get("/sign-in");
            var back = Base64.getUrlEncoder().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
            var answer = visitor.send(visitor.request("/sign-in", "Content-Type", "application/x-www-form-urlencoded")
                    .header("Cookie", "BACK=" + back + "; VISIT=" + visitor.cookie("VISIT"))
                    .POST(BodyPublishers.ofString("login=officer&password=" + password.text() + "&_csrf="
                            + URLEncoder.encode(visitor.token(), StandardCharsets.UTF_8)))
                    .build());
            assertThat(location(answer)).as(forged).isEqualTo("http://127.0.0.1:" + port + "/");
        }
    }

    @Test
    void theDatabaseHoldsNoSecretOfASession() {
        var secret = Visitor.at(port).signedIn("officer", password.text()).cookie("SESSION");
        assertThat(new Secret(secret).hash()).hasSize(32);
        assertThat(client.sql("SELECT count(*) FROM session WHERE secret_hash = ?")
                        .param(new Secret(secret).hash())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(client.sql("SELECT string_agg(s::text, ' ') FROM session s")
                        .query(String.class)
                        .single())
                .doesNotContain(secret);
    }

    @Test
    void anIdleSessionIsOverAndItsFormsAreRefused() {
        var visitor = Visitor.at(port).signedIn("officer", password.text());
        visitor.get("/password");
        client.sql("UPDATE session SET last_seen = last_seen - interval '32 minutes'")
                .update();
        assertThat(location(visitor.get("/organization"))).endsWith("/sign-in");
        var late = visitor.post("/password", "old", "x", "fresh", "y", "again", "y");
        assertThat(late.statusCode()).isEqualTo(403);
    }

    @Test
    void aSessionThatIsUsedGoesOn() {
        var visitor = Visitor.at(port).signedIn("officer", password.text());
        for (int i = 0; i < 3; i++) {
            client.sql("UPDATE session SET last_seen = last_seen - interval '29 minutes'")
                    .update();
            assertThat(visitor.get("/organization").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void theSessionCookieIsForTheServerAloneAndOverTlsOnlyOverTls() {
        var visitor = Visitor.at(port);
        assertThat(cookies(visitor.get("/organization"))).contains("BACK=").doesNotContain("Secure");
        assertThat(cookies(visitor.get("/sign-in"))).contains("VISIT=");
        var plain = cookies(visitor.post("/sign-in", "login", "officer", "password", password.text()));
        assertThat(plain).contains("SESSION=", "HttpOnly", "SameSite=Lax").doesNotContain("Secure");
        var tls = Visitor.at(port).get("/organization", "X-Forwarded-Proto", "https", "X-Forwarded-For", "203.0.113.7");
        assertThat(cookies(tls)).contains("HttpOnly", "SameSite=Lax", "Secure");
        assertThat(tls.headers().firstValue("Strict-Transport-Security").orElse(""))
                .contains("max-age=31536000");
    }

    @Test
    void aNamedProxyIsBelievedAboutTheAddress() {
        var visitor = Visitor.at(port);
        visitor.get("/sign-in");
        visitor.send(visitor.request(
                        "/sign-in",
                        "Content-Type",
                        "application/x-www-form-urlencoded",
                        "X-Forwarded-For",
                        "198.51.100.1, 203.0.113.7")
                .POST(BodyPublishers.ofString("login=x&password=y&_csrf=" + visitor.token()))
                .build());
        assertThat(audit.latest(null, 50))
                .filteredOn(event -> event.deed().equals("sign-in.failed"))
                .extracting(AuditEvent::address)
                .contains("203.0.113.7");
    }

    @Test
    void signingOutEndsTheSessionOnTheServerAndIsNoted() {
        var visitor = Visitor.at(port).signedIn("officer", password.text());
        visitor.get("/organization");
        var session = visitor.cookie("SESSION");
        visitor.post("/sign-out");
        var again = Visitor.at(port).get("/organization", "Cookie", "SESSION=" + session);
        assertThat(location(again)).endsWith("/sign-in");
        assertThat(audit.latest(null, 50)).extracting(AuditEvent::deed).contains("sign-out.done");
    }

    @Test
    void whatAnybodyWritesIsSeenAtTheNextLook() {
        var visitor = Visitor.at(port).signedIn("officer", password.text());
        for (int i = 0; i < 3; i++) {
            var title = "결과 " + UUID.randomUUID();
            assertThat(visitor.get("/results").body()).doesNotContain(title);
            client.sql("""
                    INSERT INTO result (id, metric, day, quantity, members, team, initiative, title, evidence, sample,
                                        recorded_by, recorded_by_name)
                    SELECT gen_random_uuid(), 'press.releases', DATE '2023-05-31', 1, '', 'press', '', ?, '', true, id, name_ko
                    FROM account LIMIT 1
                    """).param(title).update();
            assertThat(visitor.get("/results").body()).contains(title);
            assertThat(visitor.get("/results").body()).contains(title);
        }
    }

    @Test
    void pagesAreKeptByNoBrowserAndNoProxy() {
        var answer = Visitor.at(port).signedIn("officer", password.text()).get("/registers/organization-posts");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void stylesMayBeKeptAWhile() {
        assertThat(Visitor.at(port).get("/onmaeul/base.css").headers().firstValue("Cache-Control"))
                .contains("max-age=300");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var visitor = Visitor.at(port).signedIn("officer", password.text());
        var answer = visitor.send(visitor.request("/password", "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("old=x&fresh=y&again=y"))
                .build());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theSameIsAnsweredWhetherTheAccountIsThereOrNot() {
        var there = tried("officer");
        var nowhere = tried("nobody-here");
        assertThat(nowhere.statusCode()).isEqualTo(there.statusCode());
        assertThat(location(nowhere).replace("nobody-here", "officer")).isEqualTo(location(there));
        assertThat(nowhere.headers().map().keySet())
                .isEqualTo(there.headers().map().keySet());
    }

    @Test
    void noAddressLeadsOutOfTheHouse() throws IOException {
        for (var address : List.of("//elsewhere.example/x", "/\\elsewhere.example", "/%2F/elsewhere.example/..;/")) {
            assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(address)
                    .doesNotContain("href=\"//", "href=\"/\\", "Location: //");
        }
        var visitor = Visitor.at(port);
        visitor.get("/sign-in?continue=//elsewhere.example&next=https://elsewhere.example");
        var answer = visitor.post("/sign-in", "login", "officer", "password", password.text());
        assertThat(location(answer)).doesNotContain("elsewhere");
    }

    @Test
    void nothingTypedBecomesAHeader() {
        var visitor = Visitor.at(port);
        visitor.get("/sign-in");
        var answer = visitor.post("/sign-in", "login", "x\r\nSet-Cookie: evil=1", "password", "y");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("evil"));
        assertThat(location(answer)).contains("%0D%0A");
    }

    @Test
    void whateverGoesWrongShowsNothingOfTheInside() throws IOException {
        for (var request : List.of(
                "GARBAGE\r\n\r\n",
                "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /sign-in?x=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /..;/WEB-INF/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /sign-in?until=9999999999999999999 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST /api/v1/results HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 1\r\n\r\n{")) {
            assertThat(raw(request))
                    .as(request.substring(0, Math.min(60, request.length())))
                    .contains("HTTP/1.1 4")
                    .doesNotContain("Exception", "\tat ", "Apache Tomcat", "org.spring", "kr.onmaeul");
        }
    }

    @Test
    void aPauseWithoutEndIsStillAPage() {
        assertThat(Visitor.at(port).get("/sign-in?until=" + Long.MAX_VALUE).statusCode())
                .isEqualTo(200);
        assertThat(Visitor.at(port).get("/sign-in?until=" + Long.MIN_VALUE).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aBodyThatIsTooLargeIsNotRead() {
        var key = keys.create("large", Role.OFFICER, 50).orBroken();
        var visitor = Visitor.at(port);
        var answer = visitor.send(
                visitor.request("/api/v1/results", "Authorization", "Bearer " + key, "Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("[" + " ".repeat(BodyLimit.BYTES) + "]"))
                        .build());
        assertThat(answer.statusCode()).isEqualTo(413);
        var unsaid = visitor.send(visitor.request(
                        "/api/v1/results", "Authorization", "Bearer " + key, "Content-Type", "application/json")
                .POST(BodyPublishers.fromPublisher(
                        BodyPublishers.ofString("{\"note\":\"" + "x".repeat(BodyLimit.BYTES) + "\"}")))
                .build());
        assertThat(unsaid.statusCode()).isBetween(400, 422);
    }

    private HttpResponse<String> tried(String login) {
        var visitor = Visitor.at(port);
        visitor.get("/sign-in");
        return visitor.post("/sign-in", "login", login, "password", "wrong");
    }

    private static String cookies(HttpResponse<String> answer) {
        return String.join("\n", answer.headers().allValues("Set-Cookie"));
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
