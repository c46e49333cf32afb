package kr.onmaeul.office.initiative.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntake;
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

/// The pages without the sign-in before them, which has tests of its own.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InitiativePagesTest {

    private static final Path OFFICE = Path.of("offices", "2023");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private List<SheetIntake> sheets;

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
                "units", "programs", "budget", "spending", "initiatives", "initiative-plans", "initiative-lines")) {
            var sheet = sheets.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
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
        var plan = initiatives.plans("2023-2").getFirst();
        var address = "/initiatives/2023-2/plans/" + plan.id();
        var next = plan.state() == Plan.State.DONE ? Plan.State.IN_WORK : Plan.State.DONE;
        assertThat(mvc.get().uri(address)).hasStatusOk().bodyText().doesNotContain("initiative.");

        assertThat(mvc.post().uri(address + "/revision").param("state", next.name()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("까닭을 적어");
        assertThat(mvc.post()
                        .uri(address + "/revision")
                        .param("state", "SOMEHOW")
                        .param("reason", "모두 마침"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("모두 마침");
        assertThat(mvc.post()
                        .uri(address + "/revision")
                        .param("state", next.name())
                        .param("reason", "모두 마침"))
                .hasStatus3xxRedirection();

        assertThat(initiatives.plans("2023-2").getFirst().state()).isEqualTo(next);
        assertThat(mvc.get().uri("/initiatives/2023-2"))
                .hasStatusOk()
                .bodyText()
                .contains("까닭: 모두 마침", plan.text().ko());
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
