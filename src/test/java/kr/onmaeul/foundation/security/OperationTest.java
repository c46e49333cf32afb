package kr.onmaeul.foundation.security;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// What whoever operates the program sees of it, and what others do not.
@DirtiesContext
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"onmaeul.office-folder=", "management.prometheus.metrics.export.enabled=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperationTest {

    private static final Path SECRETS = Path.of("target", "test-secrets", "operation");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ApiKeys keys;

    @Autowired
    private DemonstrationPassword password;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.security.folder", () -> SECRETS);
    }

    @BeforeAll
    void accounts() {
        accounts.createDemonstration(List.of(account("admin", Role.ADMINISTRATOR), account("reader", Role.READER)));
    }

    private static NewAccount account(String login, Role role) {
        return new NewAccount(login, new Bilingual("이름 " + login, login), login, "press", Set.of(role));
    }

    @Test
    void healthIsToldToEveryoneWithoutDetails() {
        for (var address : List.of("/actuator/health", "/actuator/health/liveness", "/actuator/health/readiness")) {
            var answer = Visitor.at(port).get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("components", "details", "db");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void metricsAreForThoseWhoOperateThePersonOrTheMonitor() {
        for (var address : List.of("/actuator/metrics", "/actuator/prometheus", "/actuator/info", "/actuator")) {
            assertThat(Visitor.at(port).get(address).statusCode()).as(address).isEqualTo(401);
            assertThat(signedIn("reader").get(address).statusCode()).as(address).isEqualTo(403);
            assertThat(signedIn("admin").get(address).statusCode()).as(address).isEqualTo(200);
            assertThat(with(key("monitor of " + address, Role.OPERATOR), address)
                            .statusCode())
                    .as(address)
                    .isEqualTo(200);
            assertThat(with(key("reader of " + address, Role.READER), address).statusCode())
                    .as(address)
                    .isEqualTo(403);
            assertThat(with("onm_wrong", address).statusCode()).as(address).isEqualTo(401);
        }
        assertThat(signedIn("admin").get("/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(signedIn("admin").get("/actuator/env").statusCode()).isEqualTo(404);
    }

    @Test
    void aLineOfTheLogKnowsTheRequestAndTheAccountButNobodysName() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var log = (Logger) LoggerFactory.getLogger("kr.onmaeul.foundation.web.ErrorPages");
        log.addAppender(lines);
        try {
            signedIn("reader").get("/no/such/page?name=somebody");
        } finally {
            log.detachAppender(lines);
        }
        var reader = accounts.all().stream()
                .filter(account -> account.login().equals("reader"))
                .findFirst()
                .orElseThrow();
        assertThat(lines.list).singleElement().satisfies(line -> {
            assertThat(line.getMDCPropertyMap())
                    .containsEntry("user.id", reader.id().toString())
                    .containsKey("http.request.id");
            assertThat(line.getFormattedMessage()).doesNotContain("somebody", "reader");
        });
    }

    @Test
    void theLogIsWrittenForPeopleOrAsJsonAsTheEnvironmentSays() {
        assertThat(format()).isEmpty();
        assertThat(format("ONMAEUL_LOG=json")).isEqualTo("ecs");
    }

    @Test
    void nobodyIsBelievedToComeFromElsewhere() {
        var answer = Visitor.at(port).get("/sign-in", "X-Forwarded-For", "203.0.113.7", "X-Forwarded-Proto", "https");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    private static String format(String... properties) {
        var found = new String[1];
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues(properties)
                .run(context -> found[0] =
                        String.valueOf(context.getEnvironment().getProperty("logging.structured.format.console")));
        return found[0];
    }

    private Visitor signedIn(String login) {
        return Visitor.at(port).signedIn(login, password.text());
    }

    private String key(String name, Role role) {
        return keys.create(name, role, 50).orBroken();
    }

    private HttpResponse<String> with(String key, String address) {
        return Visitor.at(port).get(address, "Authorization", "Bearer " + key);
    }
}
