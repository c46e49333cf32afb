package kr.onmaeul.foundation.security;

import static kr.onmaeul.foundation.security.Visitor.location;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.audit.AuditEvent;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.command.CommandLine;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Problem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An installation without a sample office: its first administrator, and the accounts that follow.
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onmaeul.office-folder=")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountPagesTest {

    private static final Pattern PASSWORD = Pattern.compile("<code>([a-z0-9-]{14})</code>");
    private static final String FIRST = "First-day-of-2026";
    private static final String OWN = "Own-words-of-2026";

    private static final Path SECRETS = Path.of("target", "test-secrets", "accounts");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountOpening opening;

    @Autowired
    private AuditLog audit;

    @Autowired
    private CommandLine commands;

    private Visitor administrator;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.security.folder", () -> SECRETS);
    }

    @BeforeAll
    void theFirstAdministratorIsMadeOnTheCommandLineAndOnlyOnce() {
        assertThat(command("weak\n", "administrator", "first.admin", "--password", "-"))
                .isEqualTo(2);
        assertThat(command("", "administrator", "first.admin", "--password", FIRST))
                .isEqualTo(2);
        assertThat(command("", "administrator", "First Admin")).isEqualTo(2);
        assertThat(accounts.all()).isEmpty();
        assertThat(command(FIRST + "\n", "administrator", "first.admin", "--password", "-"))
                .isZero();
        assertThat(command("", "administrator", "second.admin")).isEqualTo(2);
        assertThat(accounts.all()).extracting(Account::login).containsExactly("first.admin");

        administrator = Visitor.at(port).signedIn("first.admin", FIRST);
        assertThat(location(administrator.get("/accounts"))).endsWith("/password");
        assertThat(administrator.get("/api/v1/results").statusCode()).isEqualTo(403);
        administrator.get("/password");
        var changed = administrator.post("/password", "old", FIRST, "fresh", OWN, "again", OWN);
        assertThat(location(changed)).endsWith("/password?done");
        assertThat(administrator.get("/accounts").statusCode()).isEqualTo(200);
    }

    private int command(String typed, String... words) {
        var in = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return commands.run(words);
        } finally {
            System.setIn(in);
        }
    }

    @Test
    void aNewAccountMustChangeThePasswordThatItsMakerSaw() {
        var password = opened("audit-office", "감사담당관", "AUDITOR");
        var auditor = Visitor.at(port).signedIn("audit-office", password);
        assertThat(location(auditor.get("/audit"))).endsWith("/password");
        assertThat(auditor.get("/password").body()).contains("다른 사람이 정해 준 비밀번호입니다");
        assertThat(auditor.post("/password", "old", "wrong", "fresh", OWN, "again", OWN)
                        .body())
                .contains("지금 비밀번호가 맞지 않습니다");
        assertThat(auditor.post("/password", "old", password, "fresh", "short", "again", "short")
                        .body())
                .contains("짧거나 단순합니다")
                .doesNotContain("short");
        assertThat(auditor.post("/password", "old", password, "fresh", OWN, "again", OWN + "x")
                        .body())
                .contains("서로 다릅니다");
        auditor.post("/password", "old", password, "fresh", OWN, "again", OWN);
        assertThat(auditor.get("/audit").statusCode()).isEqualTo(200);
        assertThat(auditor.get("/audit/accesses").body()).contains("계정 만듦", "한 달에 한 번");
        assertThat(auditor.get("/audit/accesses.csv").body()).contains("계정 만듦");
        assertThat(auditor.get("/audit.csv").body()).contains("비밀번호 바꿈", "기록을 파일로 가져감");
        assertThat(administrator.get("/audit/accesses.doc").statusCode()).isEqualTo(404);
        assertThat(auditor.get("/accounts.csv").body()).contains("직위,아이디,소속,역할", "감사담당관,audit-office,");
        assertThat(auditor.get("/accounts/" + id("audit-office") + "/grants.csv")
                        .body())
                .contains(",audit-office,감사,부여,");
        assertThat(auditor.get("/audit/accesses").body()).contains("계정 목록이나 역할의 이력을 파일로 가져감");
        assertThat(audit.latest(null, 20))
                .filteredOn(event -> event.deed().equals("account.password-changed"))
                .extracting(AuditEvent::actorName)
                .contains("감사담당관");
    }

    @Test
    void aNewPasswordEndsWhatWasOpenElsewhere() {
        var password = opened("two-desks", "두 자리", "READER");
        var one = Visitor.at(port).signedIn("two-desks", password);
        var other = Visitor.at(port).signedIn("two-desks", password);
        one.get("/password");
        var before = one.cookie("SESSION");
        one.post("/password", "old", password, "fresh", OWN, "again", OWN);
        assertThat(one.cookie("SESSION")).isNotEqualTo(before);
        assertThat(one.get("/organization").statusCode()).isEqualTo(200);
        assertThat(location(other.get("/organization"))).endsWith("/sign-in");

        administrator.get("/accounts/" + id("two-desks") + "/password");
        var renewed = PASSWORD.matcher(
                administrator.post("/accounts/" + id("two-desks") + "/password").body());
        assertThat(renewed.find()).isTrue();
        assertThat(location(one.get("/organization"))).endsWith("/sign-in");
        assertThat(location(
                        Visitor.at(port).signedIn("two-desks", renewed.group(1)).get("/organization")))
                .endsWith("/password");
    }

    @Test
    void aClosedAccountIsSignedOutAndItsRightsAreWithdrawnInTheHistory() {
        var password = opened("leaving", "전출 예정", "READER");
        var leaving = Visitor.at(port).signedIn("leaving", password);
        var address = "/accounts/" + id("leaving") + "/closing";
        administrator.get(address);
        assertThat(administrator.post(address, "reason", " ").statusCode()).isEqualTo(422);
        assertThat(administrator.post(address, "reason", "전출").statusCode()).isEqualTo(302);
        assertThat(location(leaving.get("/password"))).endsWith("/sign-in");
        assertThatThrownBy(() -> Visitor.at(port).signedIn("leaving", password)).hasMessageContaining("not let in");
        assertThat(administrator.get("/accounts/" + id("leaving")).body())
                .contains("닫음", "열람 역할을 회수: 전출")
                .doesNotContain("/closing");
        assertThat(administrator.post(address, "reason", "전출").body()).contains("이미 닫은 계정입니다");
        administrator.get("/accounts/new");
        assertThat(administrator
                        .post("/accounts", "login", "leaving", "nameKo", "다시", "nameEn", "Again", "role", "READER")
                        .body())
                .contains("아이디가 이미 있습니다");
    }

    @Test
    void theLastAdministratorStays() {
        var own = "/accounts/" + id("first.admin");
        administrator.get(own);
        assertThat(administrator.post(own + "/closing", "reason", "퇴직").body()).contains("자기 계정은 닫을 수 없습니다");
        assertThat(administrator
                        .post(own + "/grants", "given", "false", "role", "ADMINISTRATOR", "reason", "그만둠")
                        .body())
                .contains("마지막 관리자입니다");
    }

    @Test
    void passwordsFollowTheRuleOfTheirDay() {
        var now = PasswordRule.on(LocalDate.of(2026, 1, 1));
        assertThat(now.problems("fresh", "Abcdef12", "kim"))
                .extracting(Problem::key)
                .containsExactly("security.password.weak");
        assertThat(now.problems("fresh", "abcdefgh12", "kim")).isNotEmpty();
        assertThat(now.problems("fresh", "Abcdefgh12", "kim")).isEmpty();
        assertThat(now.problems("fresh", "가나다라 마바사 123", "kim")).isNotEmpty();
        assertThat(now.problems("fresh", "Kim-abcd-12", "kim"))
                .extracting(Problem::key)
                .containsExactly("security.password.login");
        assertThat(now.problems("fresh", "aA1aA1aA1a", "kim"))
                .extracting(Problem::key)
                .containsExactly("security.password.repeated");
        assertThat(PasswordRule.on(LocalDate.of(2021, 1, 1)).problems("fresh", "abcdefg1", "kim"))
                .isEmpty();
        assertThat(PasswordRule.on(LocalDate.of(1999, 1, 1)).source()).contains("제5조");
    }

    @Test
    void aPostHasOneAccount() {
        var account = new NewAccount("one", new Bilingual("하나", "One"), "post-1", "press", Set.of(Role.READER));
        assertThat(opening.open(account).orBroken().password()).matches("[a-z0-9-]{14}");
        var again = new NewAccount("two", new Bilingual("둘", "Two"), "post-1", "press", Set.of(Role.READER));
        assertThat(opening.open(again))
                .hasToString("Refused[problems=[Problem[field=post, key=security.post.taken, arguments=[post-1]]]]");
    }

    private String opened(String login, String name, String role) {
        administrator.get("/accounts/new");
        var made = administrator.post(
                "/accounts", "login", login, "nameKo", name, "nameEn", login, "role", role, "post", "");
        var shown = PASSWORD.matcher(made.body());
        assertThat(shown.find()).as(made.body()).isTrue();
        return shown.group(1);
    }

    private UUID id(String login) {
        return accounts.all().stream()
                .filter(account -> account.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
