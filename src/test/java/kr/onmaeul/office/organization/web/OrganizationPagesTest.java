package kr.onmaeul.office.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kr.onmaeul.foundation.database.TestDatabase;
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
import org.springframework.http.HttpHeaders;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The pages without the sign-in before them, which has tests of its own.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrganizationPagesTest {

    private static final Path OFFICE = Path.of("offices", "2023", "registers");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("기획 7급 1", "organization.read", "register.read");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theOfficeOf2023() throws Exception {
        for (var name : List.of("units", "duties", "quota", "posts")) {
            var sheet = sheets.named("organization-" + name).orElseThrow();
            assertThat(sheet.take(Files.readAllBytes(OFFICE.resolve("organization-" + name + ".csv")), false)
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void theBoardShowsQuotaAgainstStaffAndAShortageAsATriangle() {
        assertThat(mvc.get().uri("/organization?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("정원과 현원", "관리운영직", "과부족", "△1", ">30<", ">34<", "언론팀", "보도자료 작성")
                .doesNotContain("organization.");
    }

    @Test
    void theBoardSpeaksEnglishToo() {
        assertThat(mvc.get().uri("/organization?as-of=2023-05-31&lang=en"))
                .hasStatusOk()
                .bodyText()
                .contains("Quota and staff", "Press Team", "Writing press releases", "Grade 7")
                .doesNotContain("organization.");
    }

    @Test
    void aDayBeforeTheOfficeWasThereSaysSo() {
        assertThat(mvc.get().uri("/organization?as-of=1999-01-01"))
                .hasStatusOk()
                .bodyText()
                .contains("1999. 1. 1.에는 조직이 없습니다");
    }

    @Test
    void aMarkOfThePlotLeadsToThePeopleBehindIt() {
        assertThat(mvc.get().uri("/organization?as-of=2023-05-31"))
                .bodyText()
                .contains("/registers/organization-posts?service=GENERAL&amp;grade=G8&amp;as-of=2023-05-31");
        assertThat(mvc.get().uri("/registers/organization-posts?as-of=2023-05-31&service=GENERAL&grade=G8"))
                .hasStatusOk()
                .bodyText()
                .contains("현원 대장", "8급", "7건", "언론팀")
                .doesNotContain("organization.", "9급</td>");
    }

    @Test
    void whereTheListOfStaffWasLeadsToItsRegister() {
        assertThat(mvc.get().uri("/organization/staff?as-of=2023-05-31"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/registers/organization-posts?as-of=2023-05-31");
    }

    @Test
    void theListOfStaffGoesIntoASpreadsheet() {
        assertThat(mvc.get().uri("/organization/staffing.csv?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("직군,직급,정원,현원,과부족", "일반직,7급,");
        assertThat(mvc.get().uri("/organization/teams.csv?as-of=2023-05-31"))
                .hasStatusOk()
                .bodyText()
                .contains("홍보미디어과,언론팀,");
        assertThat(mvc.get().uri("/registers/organization-posts/export?as=csv&as-of=2023-05-31&unit=press"))
                .hasStatusOk()
                .hasHeader(
                        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"organization-posts-2023-05-31.csv\"")
                .bodyText()
                .contains("코드,직위,영어직위,소속,직군,직급", "press-6-1,언론팀 6급 1,", ",press,일반직,6급,2023-01-01")
                .doesNotContain("promotion");
    }
}
