package kr.onmaeul.office.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.audit.AuditEvent;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.NewAccount;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.security.Visitor;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Somebody is away, somebody else acts for them, and everything that happens names both.
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "onmaeul.office-folder=")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ActingPagesTest {

    private static final Pattern ENDING = Pattern.compile("/organization/acting/[0-9a-f-]{36}/ending");

    private static final Path SECRETS = Path.of("target", "test-secrets", "acting");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Clock clock;

    @Autowired
    private SheetIntakes sheets;

    private LocalDate today;
    private String password;
    private Visitor administrator;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
        registry.add("onmaeul.security.folder", () -> SECRETS);
    }

    @BeforeAll
    void theOfficeAndItsAccounts() throws Exception {
        for (var name : List.of("organization-units", "organization-posts")) {
            var sheet = sheets.named(name).orElseThrow();
            assertThat(sheet.take(Files.readAllBytes(Path.of("offices", "2023", "registers", name + ".csv")), false)
                            .problems())
                    .isEmpty();
        }
        accounts.createDemonstration(List.of(
                account("head", Role.DEPARTMENT_HEAD),
                account("press-6-1", Role.OFFICER),
                account("press-7-2", Role.OFFICER),
                account("information-7-1", Role.ADMINISTRATOR)));
        today = LocalDate.now(clock);
        password = Files.readString(SECRETS.resolve("demonstration.secret")).strip();
        administrator = Visitor.at(port).signedIn("information-7-1", password);
    }

    private static NewAccount account(String post, Role role) {
        return new NewAccount(post, new Bilingual(post, post), post, "pr-media", Set.of(role));
    }

    @Test
    void onlyWhoMayChangeTheOrganisationMayChangeItsRegisters() throws Exception {
        var officer = Visitor.at(port).signedIn("press-7-2", password);
        for (var name : List.of("units", "duties", "quota", "posts")) {
            var register = "/registers/organization-" + name;
            assertThat(officer.get(register).statusCode()).isEqualTo(200);
            assertThat(officer.get(register).body()).doesNotContain(register + "/new");
            assertThat(officer.get(register + "/new").statusCode()).isEqualTo(403);
            assertThat(officer.post(register, "code", "press-9-9").statusCode()).isEqualTo(403);
            assertThat(officer.get("/imports/organization-" + name).statusCode())
                    .isEqualTo(403);
            assertThat(administrator.get(register).body()).contains(register + "/new");
            assertThat(administrator.get(register + "/new").statusCode()).isEqualTo(200);
        }
        assertThat(officer.get("/registers/line-devices/new").statusCode()).isEqualTo(200);
        assertThat(administrator.get("/registers/line-devices/new").statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoActsForTheHeadHasTheHeadsRightsAndBothNamesStandInTheLog() throws Exception {
        var officer = Visitor.at(port).signedIn("press-6-1", password);
        assertThat(officer.get("/audit").statusCode()).isEqualTo(403);
        assertThat(officer.post("/acting", "post", "head").statusCode()).isEqualTo(403);

        assertThat(entered("head", "press-6-1", today, today.plusDays(3)).statusCode())
                .isEqualTo(302);
        Thread.sleep(5_100);
        var page = officer.get("/organization").body();
        assertThat(page).contains("name=\"post\" value=\"head\"");
        assertThat(officer.post("/acting", "post", "head").statusCode()).isEqualTo(302);
        assertThat(officer.get("/audit").statusCode()).isEqualTo(200);
        assertThat(officer.get("/audit").body()).contains("대행");
        var recorded = officer.post(
                "/results",
                "metric",
                "press.releases",
                "form",
                "3f2c",
                "day",
                "2023-05-30",
                "quantity",
                "1",
                "team",
                "press",
                "title",
                "과장 대신 적은 보도자료");
        assertThat(recorded.statusCode()).as(recorded.body()).isEqualTo(303);
        assertThat(officer.get(Visitor.location(recorded).replaceFirst("^http://[^/]+", ""))
                        .body())
                .contains("press-6-1", "홍보미디어과 과장");
        officer.get("/audit");
        officer.post("/audit/verification");
        officer.get("/accounts");
        assertThat(audit.latest(null, 20))
                .filteredOn(event -> event.deed().equals("access.refused"))
                .first()
                .satisfies(event -> assertThat(event.actorName()).isEqualTo("press-6-1"))
                .extracting(AuditEvent::actingFor)
                .isNotNull();
        assertThat(officer.get("/organization").body()).contains("직위에서 대리합니다");
        assertThat(officer.get("/organization?as-of=" + today.plusDays(4)).body())
                .doesNotContain("직위에서 대리합니다");

        administrator.get(ending());
        var address = ending();
        assertThat(administrator
                        .post(address, "last", today.plusDays(9).toString(), "reason", "복귀")
                        .body())
                .contains("실제 마지막 날은");
        assertThat(administrator
                        .post(address, "last", today.minusDays(1).toString(), "reason", "복귀")
                        .statusCode())
                .isEqualTo(302);
        assertThat(administrator.get("/organization/acting").body()).contains("앞당겨 끝냄", "복귀");
        assertThat(officer.get("/organization/acting.csv").body()).contains("맡은 직위,대신하는 직위", "앞당겨 끝냄", "복귀");
        assertThat(officer.get("/audit").statusCode()).isEqualTo(403);
        assertThat(officer.post("/acting", "post", "head").statusCode()).isEqualTo(403);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithASentence() {
        var from = today.plusDays(100);
        assertThat(entered("press-7-2", "press-7-2", from, from).body()).contains("자기 자신을 대신할 수는 없습니다");
        assertThat(entered("press-7-2", "press-6-1", from, from.minusDays(1)).body())
                .contains("시작일보다 앞섭니다");
        assertThat(entered("press-7-2", "nobody", from, from).body()).contains("직위는", "없습니다");
        assertThat(entered("press-7-2", "press-6-1", from, from.plusDays(5)).statusCode())
                .isEqualTo(302);
        assertThat(entered("press-7-2", "information-7-1", from.plusDays(5), from.plusDays(6))
                        .body())
                .contains("이미", "직위가 대신합니다");
        assertThat(entered("press-6-1", "press-7-2", from, from).body()).contains("자리를 비워");
        assertThat(entered("press-6-1", "information-7-1", from, from).body()).contains("대신하기로 되어 있습니다");
        administrator.get("/organization/acting/new");
        var empty = administrator.post("/organization/acting", "from", "x", "to", "", "reason", "");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("날짜를 연-월-일로", "대신하는 까닭을");
    }

    @Test
    void anOfficerSeesTheListButEntersNothing() {
        var officer = Visitor.at(port).signedIn("press-7-2", password);
        assertThat(officer.get("/organization/acting?lang=en").body()).contains("Acting and delegation");
        assertThat(officer.get("/organization/acting/new").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> entered(String post, String standIn, LocalDate from, LocalDate to) {
        administrator.get("/organization/acting/new");
        return administrator.post(
                "/organization/acting",
                "kind",
                "ACTING",
                "post",
                post,
                "standIn",
                standIn,
                "from",
                from.toString(),
                "to",
                to.toString(),
                "reason",
                "연가");
    }

    /// The first entry that can be ended: the one of the test that asks for it holds today.
    private String ending() {
        var found = ENDING.matcher(administrator
                .get("/organization/acting")
                .body()
                .replaceAll("(?s)<tr>(?:(?!</tr>).)*press-7-2.*?</tr>", ""));
        String last = "";
        while (found.find()) {
            last = found.group();
        }
        return last;
    }
}
