package kr.onmaeul.foundation.arithmetic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.security.SignedInAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page without the sign-in before it, which has tests of its own.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
class CheckPagesTest {

    private static final String REPORT = """
            ○ 수강생 31명(남 12명, 여 18명)
            ○ 기간: 5개월(1월 ~ 5월)
            □ 예산현황 (단위: 천원)
            예 산 액 집 행 액 집행률(%)
            640,321(구비) 640,320(구비) 99.9
            ○ 총무과 외 20개 부서 방문
            """;

    @Autowired
    private MockMvcTester mvc;

    @TestConfiguration
    static class Reader {

        @Bean
        MockMvcBuilderCustomizer reader() {
            return SignedInAs.post("언론팀 7급 1", "document.check");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @Test
    void thePageIsInTheMenuAndAsksForATextOrAFile() {
        assertThat(mvc.get().uri("/check"))
                .hasStatusOk()
                .bodyText()
                .contains("검산", "name=\"text\"", "name=\"file\"", "href=\"/check\"")
                .doesNotContain("arithmetic.");
        assertThat(mvc.get().uri("/check?lang=en"))
                .bodyText()
                .contains("Check sums")
                .doesNotContain("arithmetic.");
    }

    @Test
    void aTextIsShownWithItsFindingsEachLeadingToTheOther() {
        var page = body(mvc.post().uri("/check").param("text", REPORT).exchange());
        assertThat(page)
                .contains("틀린 것이 1개 있습니다", "31</b> → <b>30", "12 + 18 = 30", "다 쓰지 않았으므로", "판단하지 않았습니다")
                .doesNotContain("arithmetic.");
        var links = Pattern.compile("href=\"#([fpg]-[^\"]+)\"")
                .matcher(page)
                .results()
                .toList();
        assertThat(links).hasSizeGreaterThan(8);
        links.forEach(link -> assertThat(page).contains("id=\"" + link.group(1) + "\""));
        assertThat(page).contains("<a class=\"wrong\" id=\"p-1\" href=\"#f-1\">31<");
    }

    @Test
    void thePageSpeaksEnglish() {
        assertThat(body(mvc.post().uri("/check?lang=en").param("text", REPORT).exchange()))
                .contains("Wrong: 1", "line 1, column 7", "The parts add up to 30, but 31 is written.")
                .doesNotContain("arithmetic.", "판단");
    }

    @Test
    void aReportInWhichEverythingAgreesIsSaidToBeSo() {
        assertThat(body(mvc.post()
                        .uri("/check")
                        .param("text", REPORT.replace("31", "30"))
                        .exchange()))
                .contains("틀린 것을 찾지 못했습니다");
        assertThat(body(mvc.post().uri("/check").param("text", "안녕하십니까").exchange()))
                .contains("셈할 것을 찾지 못했습니다");
    }

    @Test
    void filesOfTextAndPagesAreTaken() {
        var text = REPORT.getBytes(Charset.forName("x-windows-949"));
        assertThat(body(upload("보고.txt", text))).contains("31</b> → <b>30");
        var page =
                "<html><body><table><tr><th>구분</th><th>인원</th></tr><tr><td>계</td><td>31</td></tr><tr><td>가</td><td>10</td></tr>"
                        + "<tr><td>나</td><td>20</td></tr></table></body></html>";
        assertThat(body(upload("보고.html", page.getBytes(StandardCharsets.UTF_8))))
                .contains("31</b> → <b>30");
    }

    @Test
    void markupInAReportIsShownAsItsLetters() {
        assertThat(body(mvc.post()
                        .uri("/check")
                        .param("text", "<script>alert(1)</script> 31명(남 <b>12명, 여 18명)")
                        .exchange()))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void theFindingsAreTakenAwayAsATable() {
        var table = mvc.post()
                .uri("/check")
                .param("text", REPORT)
                .param("what", "table")
                .exchange();
        assertThat(table)
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst()).contains("check.csv"));
        assertThat(table).bodyText().contains("판정,행,열", "틀림,1,7,내역의 합,수강생,31,30");
    }

    @Test
    void whatCannotBeReadIsRefusedAtItsFieldWithASentence() {
        assertThat(mvc.post().uri("/check"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("글을 붙여 넣거나 파일을 골라", "id=\"e-file\"");
        assertThat(upload("보고.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("PDF는 여기서 읽지 못합니다");
        assertThat(upload("그림.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0}))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("글자로 읽을 수 없는 파일");
    }

    @Test
    void aLongReportShowsTheSurroundingsOfItsFindings() {
        var page = body(mvc.post()
                .uri("/check")
                .param("text", "가나다\n".repeat(5_000) + REPORT + "라마바\n".repeat(5_000))
                .exchange());
        assertThat(page).contains("4,997줄 줄임", "31</b> → <b>30");
        assertThat(page.length()).isLessThan(200_000);
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return mvc.post()
                .uri("/check")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/plain", bytes))
                .exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
