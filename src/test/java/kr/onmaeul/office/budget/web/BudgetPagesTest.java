package kr.onmaeul.office.budget.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.intake.EndedRun;
import kr.onmaeul.foundation.security.SignedInAs;
import kr.onmaeul.foundation.sheet.SheetIntakes;
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
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages and the JSON without the sign-in before them, which has tests of its own.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BudgetPagesTest {

    private static final Path OFFICE = Path.of("offices", "2023");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post(
                    "기획 7급 1",
                    "budget.read",
                    "budget.record",
                    "budget.import",
                    "budget.write",
                    "register.read",
                    "sheet.import");
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
                "registers/budget-sub-items",
                "budget",
                "spending")) {
            var sheet = sheets.named(name.substring(name.indexOf('/') + 1)).orElseThrow();
            assertThat(sheet.take(Files.readAllBytes(OFFICE.resolve(name + ".csv")), false)
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void theBoardShowsEveryProgrammeWithItsRate() {
        assertThat(mvc.get().uri("/budget?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("언론홍보를 통한 구 이미지 제고", "1,091,901", "350,331", "32.1", "6,730,052", "40.9")
                .doesNotContain("budget.");
    }

    @Test
    void theBoardSpeaksEnglishToo() {
        assertThat(mvc.get().uri("/budget?as-of=2023-05-31&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Execution by programme", "A better image of the district through the press", "31 May 2023")
                .doesNotContain("budget.");
    }

    @Test
    void aYearWithoutBudgetSaysWhatToDo() {
        assertThat(mvc.get().uri("/budget?as-of=2019-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("2019년 예산이 없습니다");
    }

    @Test
    void aProgrammeShowsItsLinesAndPagesItsEntries() {
        var first =
                body(mvc.get().uri("/budget/programs/PRESS?as-of=2023-05-31").exchange());
        assertThat(first)
                .contains("통·반장 신문 구독", "사무관리비", "415,501", "rel=\"next\"")
                .doesNotContain("budget.");

        var next =
                first.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1").replace("&amp;", "&");
        assertThat(mvc.get().uri(java.net.URI.create(next)))
                .hasStatusOk()
                .bodyText()
                .contains("rel=\"first\"");
    }

    @Test
    void aProgrammeThatIsNotThereIsNotFound() {
        assertThat(mvc.get().uri("/budget/programs/NOBODY")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/budget/programs/NOBODY/entries.csv")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri("/budget/entries/not-an-id")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theEntriesOfAProgrammeGoIntoASpreadsheet() {
        var csv = body(mvc.get()
                .uri("/budget/programs/PRESS/entries.csv?as-of=2023-05-31&measure=expenditure")
                .exchange());
        assertThat(csv.lines()).hasSizeGreaterThan(30);
        assertThat(csv).contains("일자", "반납", "-320000").doesNotContain("본예산");
        assertThat(mvc.get().uri("/budget/programs/PRESS/entries.xlsx")).hasStatusOk();
        assertThat(mvc.get().uri("/budget/programs.csv?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("단위사업,예산현액 (원),", "언론");
        assertThat(mvc.get().uri("/budget/programs/PRESS/lines.csv?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("통·반장 신문 구독", "사무관리비");
        assertThat(mvc.get().uri("/budget/programs/NOBODY/lines.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void aPaymentIsRecordedOnceAndReversedWithAReason() {
        var sent = mvc.post()
                .uri("/budget/payments")
                .param("key", "0190")
                .param("kind", "PAYMENT")
                .param("day", "2023-11-02")
                .param("line", "PRESS-01/201-01")
                .param("amount", "12,345")
                .param("note", "현수막 제작")
                .param("evidence", "지출결의서 11-02");
        var recorded = sent.exchange().getResponse().getRedirectedUrl();
        assertThat(recorded).startsWith("/budget/entries/");
        assertThat(sent.exchange().getResponse().getRedirectedUrl()).isEqualTo(recorded);

        assertThat(mvc.post().uri(recorded + "/reversal").param("reason", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("취소하는 까닭이 비어 있습니다");
        var reversal = mvc.post()
                .uri(recorded + "/reversal")
                .param("reason", "다른 부서의 지출")
                .exchange()
                .getResponse()
                .getRedirectedUrl();
        assertThat(mvc.get().uri(String.valueOf(reversal)))
                .hasStatusOk()
                .bodyText()
                .contains("-12,345", "다른 부서의 지출");
        assertThat(mvc.get().uri(String.valueOf(recorded))).bodyText().contains("취소된 기록입니다");
    }

    @Test
    void aFormWithMistakesKeepsWhatWasTypedAndNamesEachField() {
        assertThat(mvc.post()
                        .uri("/budget/payments")
                        .param("kind", "PAYMENT")
                        .param("day", "2023-02-30")
                        .param("line", "")
                        .param("amount", "천원")
                        .param("note", "<b>현수막</b>"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("#f-day", "#f-line", "#f-amount", "2023-02-30", "천원", "&lt;b>현수막&lt;/b>");
    }

    @Test
    void moreThanTheBudgetIsRefusedAtTheAmount() {
        assertThat(mvc.post()
                        .uri("/budget/payments")
                        .param("key", "0191")
                        .param("kind", "PAYMENT")
                        .param("day", "2023-11-02")
                        .param("line", "PRESS-01/203-03")
                        .param("amount", "99999999")
                        .param("note", "간담회"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("#f-amount", "예산현액");
    }

    @Test
    void anImportNamesWrongCellsAndATrialStoresNothing() {
        var wrong = sheet("고유키,일자,종류,세부코드,통계목코드,금액,적요,근거,표본\nx1,2023-05-01,지출,NONE,201-01,하나,,,\n");
        assertThat(brought(wrong)).hasStatusOk().bodyText().contains("금액", "하나").doesNotContain("budget.");
        var right = sheet("고유키,일자,종류,세부코드,통계목코드,금액,적요,근거,표본\nx1,2023-05-01,지출,PRESS-01,201-01,7,,,\n");
        for (int i = 0; i < 2; i++) {
            assertThat(brought(right)).hasStatusOk().bodyText().contains("1줄이 모두 맞습니다", "새로 적힐 줄은 1개");
        }
        assertThat(mvc.post().multipart().uri("/imports/spending")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private MvcTestResult brought(MockMultipartFile file) {
        var run = mvc.post().multipart().uri("/imports/spending").file(file).exchange();
        assertThat(run).hasStatus3xxRedirection();
        return EndedRun.page(mvc, Objects.requireNonNull(run.getResponse().getRedirectedUrl()));
    }

    @Test
    void aSheetIsBroughtInOnlyByThoseWhoMay() {
        assertThat(mvc.get().uri("/imports"))
                .hasStatusOk()
                .bodyText()
                .contains("/imports/spending", "예산 변경")
                .doesNotContain("/imports/organization-units", "intake.", "budget.sheet");
        assertThat(mvc.get().uri("/imports/spending")).hasStatusOk().bodyText().contains("통계목코드");
        assertThat(mvc.get().uri("/imports/spending.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("고유키,일자,종류");
        assertThat(mvc.get().uri("/imports/spending.xlsx")).hasStatusOk();
        assertThat(mvc.get().uri("/imports/organization-posts")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().multipart().uri("/imports/organization-posts").file(sheet("코드\n")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.get().uri("/imports/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theApiTellsTheSameAsTheBoard() {
        assertThat(mvc.get().uri("/api/v1/budget?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.total.executionRate")
                .isEqualTo(40.9);
        assertThat(mvc.get().uri("/api/v1/budget/programs/NETWORK?as-of=2023-05-31"))
                .bodyJson()
                .extractingPath("$.amounts.expenditure")
                .isEqualTo(987_893_000);
        assertThat(mvc.get().uri("/api/v1/budget/entries?program=PRESS&as-of=2023-05-31&limit=3"))
                .bodyJson()
                .extractingPath("$.entries.length()")
                .isEqualTo(3);
        assertThat(mvc.get().uri("/api/v1/budget?as-of=May")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/api/v1/budget/programs/NOBODY")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theApiRecordsSpendingAndSaysWhatIsWrong() {
        assertThat(mvc.post()
                        .uri("/api/v1/budget/payments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"sourceKey": "erp-1", "detailedProgram": "PRESS-01", "subItem": "201-01",
                                 "day": "2023-11-03", "kind": "COMMITMENT", "amount": 1000}
                                """))
                .hasStatus(HttpStatus.CREATED);
        assertThat(mvc.post()
                        .uri("/api/v1/budget/payments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"sourceKey\": \"erp-2\", \"amount\": 5}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors.length()")
                .isEqualTo(4);
        assertThat(mvc.post()
                        .uri("/api/v1/budget/payments")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"day\": \"never\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private static MockMultipartFile sheet(String text) {
        return new MockMultipartFile("file", "spending.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(MvcTestResult result) {
        try {
            assertThat(result).hasStatusOk();
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
