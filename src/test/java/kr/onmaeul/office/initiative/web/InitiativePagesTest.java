package kr.onmaeul.office.initiative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Plan;
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

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("언론팀 7급 1", "initiative.read", "initiative.write", "budget.read");
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
                "initiatives",
                "initiative-plans",
                "initiative-lines")) {
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
    void theSheetShowsTheFourPartsOfAnInitiative() {
        assertThat(mvc.get().uri("/initiatives/2023-1?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("사업개요", "추진실적", "향후계획", "예산현황", "언론 취재 지원", "바뀐 이력")
                .doesNotContain("initiative.");
    }

    @Test
    void anInitiativeThatIsNotThereIsNotFound() {
        assertThat(mvc.get().uri("/initiatives/2023-99")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/initiatives/2023-1/plans/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/initiatives/2023-1/plans/x")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aPlanMovesOnWithAReasonThatTheHistoryKeeps() {
        var plan = initiatives.plans("2023-2", KnownAt.now()).getFirst();
        var address = "/initiatives/2023-2/plans/" + plan.id();
        var next = plan.state() == Plan.State.DONE ? Plan.State.IN_WORK : Plan.State.DONE;
        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().doesNotContain("initiative.");

        assertThat(revised(plan, address, next.name(), "")).bodyText().contains("까닭을 적어");
        assertThat(revised(plan, address, "SOMEHOW", "모두 마침")).bodyText().contains("모두 마침");
        assertThat(revised(plan, address, next.name(), "모두 마침")).hasStatus3xxRedirection();
        assertThat(revised(plan, address, plan.state().name(), "늦게 온 사람"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("그사이 다른 사람이", "늦게 온 사람");

        assertThat(initiatives.plan(plan.id()).orElseThrow().state()).isEqualTo(next);
        assertThat(mvc.get().uri("/initiatives/2023-2"))
                .hasStatusOk()
                .bodyText()
                .contains("까닭: 모두 마침", plan.text().ko());
    }

    private MvcTestResult revised(Plan plan, String address, String state, String reason) {
        return mvc.post()
                .uri(address + "/revision")
                .param("version", plan.version().toString())
                .param("place", String.valueOf(plan.content().place()))
                .param("text", plan.text().ko())
                .param("text-en", plan.text().en())
                .param("first", plan.first().toString())
                .param("last", plan.last().toString())
                .param("state", state)
                .param("reason", reason)
                .exchange();
    }

    @Test
    void anInitiativeIsBegunRevisedAndPaidFor() {
        assertThat(mvc.get().uri("/initiatives/new")).hasStatusOk().bodyText().doesNotContain("initiative.");
        assertThat(mvc.post().uri("/initiatives").param("year", "2023").param("title", "공공 와이파이 늘리기"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("공공 와이파이 늘리기", "달이 아닙니다")
                .doesNotContain("initiative.");
        assertThat(written(mvc.post().uri("/initiatives").param("year", "1492")))
                .bodyText()
                .contains("사업을 시작할 수 없습니다");
        assertThat(written(mvc.post().uri("/initiatives").param("year", "2023")))
                .hasRedirectedUrl("/initiatives/2023-8");

        var begun = initiatives.find("2023-8").orElseThrow();
        assertThat(begun.teams()).containsExactly("network", "information");
        assertThat(mvc.get().uri("/initiatives/2023-8/revision"))
                .hasStatusOk()
                .bodyText()
                .contains("공공 와이파이 늘리기", begun.version().toString())
                .doesNotContain("initiative.");
        assertThat(written(mvc.post()
                        .uri("/initiatives/2023-8/revision")
                        .param("version", begun.version().toString())
                        .param("outline", "공원 12곳\n시장 3곳")
                        .param("reason", "대상을 정함")))
                .hasRedirectedUrl("/initiatives/2023-8");
        assertThat(mvc.get().uri("/initiatives/2023-8?as-of=2023-06-12"))
                .bodyText()
                .contains("시장 3곳", "까닭: 대상을 정함");
    }

    private static MockMvcTester.MockMvcRequestBuilder written(MockMvcTester.MockMvcRequestBuilder request) {
        return request.param("title", "공공 와이파이 늘리기")
                .param("title-en", "More public Wi-Fi")
                .param("category", "MAIN")
                .param("purpose", "어디서나 잇는다")
                .param("purpose-en", "Connected everywhere")
                .param("lead", "network")
                .param("teams", "information", "network")
                .param("first", "2023-06")
                .param("last", "2023-12")
                .param("place", "8");
    }

    @Test
    void aBudgetLineIsTakenFromAnInitiativeAndGivenBack() {
        var line = initiatives.lines("2023-1", KnownAt.now()).getFirst();
        var address = "/initiatives/2023-1/lines";
        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().doesNotContain("initiative.");
        assertThat(mvc.post().uri(address + "/removal").param("line", line.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("까닭을 적어");
        assertThat(mvc.post()
                        .uri(address + "/removal")
                        .param("line", line.toString())
                        .param("reason", "잘못 딸림"))
                .hasStatus3xxRedirection();
        assertThat(initiatives.lines("2023-1", KnownAt.now())).doesNotContain(line);
        assertThat(mvc.post().uri(address).param("line", line.toString()).param("reason", "다시 딸림"))
                .hasStatus3xxRedirection();
        assertThat(initiatives.lines("2023-1", KnownAt.now())).contains(line);
        assertThat(mvc.post().uri(address).param("line", "x").param("reason", "x"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void theListGoesIntoASpreadsheetInWon() {
        assertThat(mvc.get().uri("/initiatives.csv?as-of=2023-06-12"))
                .hasStatusOk()
                .bodyText()
                .contains("코드,사업명,구분", "2023-7,", "예산현액(원)");
        assertThat(mvc.get().uri("/initiatives.xlsx?as-of=2023-06-12")).hasStatusOk();
    }
}
