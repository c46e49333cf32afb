package kr.onmaeul.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Another system with its key, over the network.
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onmaeul.office-folder=")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiKeyPagesTest {

    private static final Pattern KEY = Pattern.compile("onm_[0-9a-f-]{36}_[\\w-]{43}");

    private static final Path SECRETS = Path.of("target", "test-secrets", "api-keys");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private DemonstrationPassword password;

    private Visitor administrator;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.security.folder", () -> SECRETS);
    }

    @BeforeAll
    void signIn() {
        accounts.createDemonstration(List.of(account("admin", Role.ADMINISTRATOR), account("auditor", Role.AUDITOR)));
        administrator = Visitor.at(port).signedIn("admin", password.text());
    }

    private static NewAccount account(String login, Role role) {
        return new NewAccount(login, new Bilingual(login, login), login, "press", Set.of(role));
    }

    @Test
    void theKeyIsShownOnceAndOpensTheApiUntilItIsWithdrawn() {
        var key = made("홈페이지", "READER", "50");
        assertThat(administrator.get("/api-keys").body())
                .contains("홈페이지", "쓴 적 없음")
                .doesNotContain(key);
        assertThat(administrator.get("/api-keys.csv").body())
                .contains("홈페이지,열람,50,", "쓰는 중")
                .doesNotContain(key);
        assertThat(results(key).statusCode()).isEqualTo(200);
        assertThat(administrator.get("/api-keys?lang=en").body()).contains("API keys", "Withdraw");
        administrator.get("/api-keys?lang=ko");
        var id = key.substring(4, 40);
        assertThat(administrator.get("/api-keys/" + id + "/withdrawal").body()).contains("홈페이지의 키를 거두면");
        var without = administrator.post("/api-keys/" + id + "/withdrawal", "reason", "");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("키를 거두는 까닭을 적어 주십시오.");
        assertThat(administrator
                        .post("/api-keys/" + id + "/withdrawal", "reason", "누리집 개편")
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get("/api-keys").body()).contains("누리집 개편");
        problem(results(key), 401);
    }

    @Test
    void aWrongFormKeepsWhatWasTypedAndSaysWhatIsWrong() {
        administrator.get("/api-keys/new");
        var refused = administrator.post("/api-keys", "name", "", "role", "READER", "rate", "many");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("어느 시스템의 키인지", "1부터 1,000까지", "value=\"many\"");
        made("내부망", "READER", "50");
        assertThat(administrator
                        .post("/api-keys", "name", "내부망", "role", "READER", "rate", "50")
                        .body())
                .contains("이름의 키를 이미 쓰고 있습니다");
    }

    @Test
    void withoutAKeyOrASessionTheApiSaysHowToComeIn() {
        problem(Visitor.at(port).get("/api/v1/results"), 401);
        problem(results("onm_wrong"), 401);
        problem(Visitor.at(port).get("/api/v1/results", "Authorization", "Basic YTpi"), 401);
    }

    @Test
    void aRoleWithoutThePermissionIsRefused() {
        problem(results(made("감시", "OPERATOR", "50")), 403);
    }

    @Test
    void whoAsksTooFastIsToldToWait() {
        var key = made("빠른 시스템", "READER", "1");
        HttpResponse<String> answer = results(key);
        for (int i = 0; i < 20 && answer.statusCode() == 200; i++) {
            answer = results(key);
        }
        problem(answer, 429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void whoMayOnlyLookMakesNoKey() {
        var auditor = Visitor.at(port).signedIn("auditor", password.text());
        assertThat(auditor.get("/api-keys").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/api-keys").body()).doesNotContain("/api-keys/new");
        assertThat(auditor.get("/api-keys/new").statusCode()).isEqualTo(403);
        assertThat(auditor.post("/api-keys", "name", "x", "role", "READER", "rate", "1")
                        .statusCode())
                .isEqualTo(403);
    }

    private String made(String name, String role, String rate) {
        administrator.get("/api-keys/new");
        var answer = administrator.post("/api-keys", "name", name, "role", role, "rate", rate);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        var found = KEY.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group();
    }

    private HttpResponse<String> results(String key) {
        return Visitor.at(port).get("/api/v1/results", "Authorization", "Bearer " + key);
    }

    private static void problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"detail\":\"");
        assertThat(answer.headers().firstValue("WWW-Authenticate").isPresent()).isEqualTo(status == 401);
    }
}
