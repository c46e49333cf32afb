package kr.onmaeul.office.initiative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages without the sign-in before them, which has tests of its own.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitiativePagesTest {

    private static final Path OFFICE = Path.of("offices", "2023");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private Initiatives initiatives;

    @Autowired
    private Registers registers;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("언론팀 7급 1", "initiative.read", "initiative.write", "budget.read", "register.read");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theOfficeOf2023() throws Exception {
        for (var name : List.of(
                "registers/organization-units",
                "registers/budget-policy-programs",
                "registers/budget-unit-programs",
                "registers/budget-detailed-programs",
                "budget",
                "spending",
                "registers/initiative-initiatives",
                "registers/initiative-plans")) {
            var sheet = sheets.named(name.substring(name.indexOf('/') + 1)).orElseThrow();
            assertThat(sheet.take(Files.readAllBytes(OFFICE.resolve(name + ".csv")), false)
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void theListShowsTheInitiativesOfTheYearWithTheirMoney() {
        assertThat(mvc.get().uri("/initiatives?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("홍보기능 강화를 통한 구 이미지 제고", "언론팀, 홍보기획팀", "99.9", "2023. 6. 12. 기준")
                .contains("/registers/initiative-initiatives/new?code=2023-8&amp;place=8")
                .doesNotContain("initiative.");
    }

    @Test
    void theListSpeaksEnglishToo() {
        assertThat(mvc.get().uri("/initiatives?as-of=2023-06-12&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("A better image through stronger public relations", "Execution rate")
                .doesNotContain("initiative.");
    }

    @Test
    void aYearWithoutInitiativesSaysWhatToDo() {
        assertThat(mvc.get().uri("/initiatives?as-of=2019-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("2019년 주요업무가 없습니다");
    }

    @Test
    void theSheetShowsTheFourPartsOfAnInitiativeAndLeadsToItsRecords() {
        assertThat(mvc.get().uri("/initiatives/2023-1?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("사업개요", "추진실적", "향후계획", "예산현황", "언론 취재 지원", "바뀐 이력")
                .contains(record("2023-1") + "/change", "code=2023-1-07&amp;place=7", plan("2023-1-02"))
                .doesNotContain("initiative.");
    }

    @Test
    void anInitiativeThatIsNotThereIsNotFound() {
        assertThat(mvc.get().uri("/initiatives/2023-99")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/initiatives/2023-1?as-of=2022-12-31")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPlanMovesOnAndTheHistoryOfItsInitiativeSaysSo() {
        var plan = plan("2023-2-01");
        assertThat(mvc.get().uri(plan))
                .hasStatusOk()
                .bodyText()
                .contains("완료", "거둠")
                .doesNotContain("initiative.");
        assertThat(mvc.post()
                        .uri(plan + "/deeds/finished")
                        .param("seen", "1")
                        .param("occasion.day", "2023-06-01")
                        .param("occasion.reason", "모두 마침"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/initiatives/2023-2"))
                .hasStatusOk()
                .bodyText()
                .contains("계획: 2023. 6. 1.부터 완료", "사유: 모두 마침");
        assertThat(mvc.post().uri(plan + "/deeds/given-up").param("seen", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("언론팀 7급 1");
    }

    @Test
    void anInitiativeIsBegunWithTeamsThatAreTicked() {
        var form = "/registers/initiative-initiatives/new?code=2023-8&place=8&teams=information";
        assertThat(mvc.get().uri(form))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"information\" checked", "value=\"NETWORK-05/401-01\"")
                .doesNotContain("initiative.");
        assertThat(mvc.post()
                        .uri("/registers/initiative-initiatives")
                        .param("code", "2023-8")
                        .param("title", "공공 와이파이 늘리기")
                        .param("teams", "network", "information")
                        .param("team", "network"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("공공 와이파이 늘리기", "value=\"information\" checked");
        assertThat(mvc.post()
                        .uri("/registers/initiative-initiatives")
                        .param("code", "2023-8")
                        .param("place", "8")
                        .param("title", "공공 와이파이 늘리기")
                        .param("english", "More public Wi-Fi")
                        .param("category", "MAIN")
                        .param("team", "network")
                        .param("teams", "information", "media")
                        .param("purpose", "어디서나 잇는다")
                        .param("englishPurpose", "Connected everywhere")
                        .param("outline", "공원 12곳\r\n시장 3곳")
                        .param("first", "2023-06")
                        .param("last", "2023-12")
                        .param("lines", "NETWORK-05/401-01", "NETWORK-05/201-02")
                        .param("occasion.day", "2023-06-01"))
                .hasStatus3xxRedirection();
        var begun = initiatives.find("2023-8").orElseThrow();
        assertThat(begun.teams()).containsExactly("network", "information", "media");
        assertThat(begun.outline()).containsExactly("공원 12곳", "시장 3곳");
        assertThat(mvc.get().uri("/initiatives/2023-8?as-of=2023-06-12"))
                .bodyText()
                .contains("<li>시장 3곳</li>", "공공와이파이");
        assertThat(mvc.get().uri(record("2023-8"))).bodyText().contains("공원 12곳\n시장 3곳", "전산운영팀");
    }

    @Test
    void aBudgetLineThatIsTakenAwayStandsInTheHistory() {
        var address = record("2023-4");
        var change = mvc.get().uri(address + "/change").exchange();
        assertThat(change).hasStatusOk().bodyText().contains("value=\"INFORMATION-03/307-05\" checked");
        var kept = initiatives.find("2023-4").orElseThrow();
        assertThat(changed(address, kept, "INFORMATION-03/201-01", "INFORMATION-03/201-02"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/initiatives/2023-4"))
                .bodyText()
                .contains("예산 과목: 정보화교육 운영 307-05 뺌.")
                .doesNotContain("정보화교육 운영 201-01 뺌");
        assertThat(changed(address, kept, "PRESS-01/201-01"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("PRESS-01의 201-01 통계목은 2023년의 다른 사업에 딸려 있습니다");
    }

    private MvcTestResult changed(String address, Initiative kept, String... lines) {
        var now = registers
                .find(
                        register("initiative-initiatives"),
                        UUID.fromString(address.substring(address.lastIndexOf('/') + 1)))
                .orElseThrow();
        return mvc.post()
                .uri(address + "/change")
                .param("seen", String.valueOf(now.version()))
                .param("code", kept.code())
                .param("place", String.valueOf(kept.place()))
                .param("title", kept.title().ko())
                .param("english", kept.title().en())
                .param("category", kept.category().name())
                .param("team", kept.teams().getFirst())
                .param("purpose", kept.purpose().ko())
                .param("englishPurpose", kept.purpose().en())
                .param("outline", String.join("\r\n", kept.outline()))
                .param("first", kept.first().toString())
                .param("last", kept.last().toString())
                .param("lines", lines)
                .param("occasion.day", "2023-06-01")
                .exchange();
    }

    @Test
    void anInitiativeThatHasLeftIsStillSeen() {
        var address = record("2023-5");
        assertThat(mvc.post()
                        .uri(address + "/deeds/left")
                        .param("seen", "1")
                        .param("occasion.day", "2023-06-30")
                        .param("occasion.reason", "마침"))
                .hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/initiatives/2023-5"))
                .hasStatusOk()
                .bodyText()
                .contains("대장에서 빠짐", "교환기 및 전화기 교체")
                .doesNotContain(address + "/change");
        assertThat(mvc.get().uri("/initiatives/2023-5?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("대장에서 빠짐");
        assertThat(mvc.post()
                        .uri(address + "/deeds/returned")
                        .param("seen", "2")
                        .param("occasion.day", "2023-06-30"))
                .hasStatus3xxRedirection();
    }

    private String record(String code) {
        return address("initiative-initiatives", code);
    }

    private String plan(String code) {
        return address("initiative-plans", code);
    }

    private String address(String name, String code) {
        return "/registers/" + name + "/"
                + registers.keyed(register(name), code).orElseThrow().id();
    }

    private Register<?> register(String name) {
        return registers.named(name).orElseThrow();
    }

    @Test
    void theListGoesIntoASpreadsheetInWon() {
        assertThat(mvc.get().uri("/initiatives/2023-1/plans.csv?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("코드,계획,시작월,끝월,상태", "2023-1-01,");
        assertThat(mvc.get().uri("/initiatives/2023-1/lines.csv?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("세부사업,예산과목,통계목,예산현액(원)");
        assertThat(mvc.get().uri("/initiatives/2023-999/lines.csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/initiatives.csv?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("코드,사업명,구분", "2023-7,", "예산현액(원)");
        assertThat(mvc.get().uri("/initiatives.xlsx?as-of=2023-06-12")).hasStatusOk();
    }
}
