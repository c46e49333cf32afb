package kr.onmaeul.foundation.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.document.CanonicalText;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.reading.Brought;
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
class ReadingPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @TestConfiguration
    static class Reader {

        @Bean
        MockMvcBuilderCustomizer reader() {
            return SignedInAs.post("전산운영팀 7급 1", "document.check");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @Test
    void thePageIsInTheMenuAndSaysThatNothingIsKept() {
        assertThat(mvc.get().uri("/document"))
                .hasStatusOk()
                .bodyText()
                .contains("문서 살펴보기", "올린 것은 저장하지 않습니다", "href=\"/document\"", "name=\"file\"")
                .doesNotContain(">reading.");
        assertThat(mvc.get().uri("/document?lang=en"))
                .bodyText()
                .contains("Look at a document", "Nothing you give is kept")
                .doesNotContain(">reading.");
    }

    @Test
    void anHwpxFileIsShownWithWhatIsSaidOfIt() {
        var page = body(upload("look", "ko"));
        assertThat(page)
                .contains("<h2 id=\"seen-title\" tabindex=\"-1\">결과</h2>", "1구역 2번째 문단: 수식은 가져오지 않았습니다.")
                .contains("<mark>2023-01-02</mark>", "제7조제5항", "<b>2023. 1. 2.</b>")
                .contains("<mark>1,250</mark>", "<b>1,240</b>", "더하면")
                .contains("규칙 3", "data:image/png;base64,", "<td", "운영 개요")
                .doesNotContain(">reading.", ">notation.", ">arithmetic.", ">document.hwpx.");
        assertThat(body(upload("look", "en")))
                .contains("Not taken", "Rules of the file", "Rule 3", "bear the fixed time", "taken for a report", "KB")
                .doesNotContain(">reading.", "가져오지 못한");
    }

    @Test
    void markdownAndTextShowTheirNotationAndSums() {
        var markdown = body(mvc.post()
                .uri("/document")
                .param("text", Brought.MARKDOWN)
                .param("written", "markdown")
                .exchange());
        assertThat(markdown)
                .contains("3번째 줄", "<mark>2023-01-02</mark>", "<b>30</b>", "그림은 가져오지 않고")
                .doesNotContain("규칙 1", ">reading.");
        var text = body(mvc.post().uri("/document").param("text", Brought.TEXT).exchange());
        assertThat(text)
                .contains("<mark>2023-01-02</mark>", "<mark>31</mark>", "12 + 18 = 30", "모두 가져왔습니다.")
                .contains("□ 정보화교육 운영 실적");
    }

    @Test
    void theSameDocumentIsHandedOutInFourForms() throws Exception {
        var read = HwpxReading.read(Brought.hwpx()).document();
        var hwpx = upload("hwpx", "ko");
        assertThat(named(hwpx)).startsWith("attachment").contains("%EA%B2%B0%EA%B3%BC.hwpx");
        assertThat(CanonicalText.of(HwpxReading.read(hwpx.getResponse().getContentAsByteArray())
                        .document()))
                .isEqualTo(CanonicalText.of(read));
        assertThat(upload("pdf", "ko").getResponse().getContentAsByteArray()).startsWith('%', 'P', 'D', 'F');
        assertThat(body(upload("html", "ko"))).contains("<!DOCTYPE html>", "운영 개요", "data:image/png");
        var text = upload("text", "ko");
        assertThat(named(text)).contains(".txt");
        assertThat(body(text)).contains("○ 기간: 2023-01-02 ~ 2023-05-31");
    }

    @Test
    void besideTheFilesStandsWhatTheDocumentDoesNotSayOfItself() throws Exception {
        var silent =
                body(mvc.post().uri("/document").param("text", Brought.TEXT).exchange());
        assertThat(silent)
                .contains("문서요지가 없습니다.", "href=\"#f-summary\"", "핵심어가 없습니다.", "href=\"#f-keywords\"", "영 제5조제2항")
                .doesNotContain(">reading.");
        var said = body(about("look", "교육 실적을 알림", "정보화교육, 실적").exchange());
        assertThat(said)
                .contains("교육 실적을 알림</textarea>", "value=\"정보화교육, 실적\"")
                .contains("<dd lang=\"ko\">교육 실적을 알림</dd>", "<dd lang=\"ko\">정보화교육, 실적</dd>")
                .doesNotContain("없습니다. 전자문서에는");
        var hwpx =
                about("hwpx", "교육 실적을 알림", "정보화교육, 실적").exchange().getResponse().getContentAsByteArray();
        assertThat(HwpxCheck.withoutSchema().check(hwpx)).isEmpty();
    }

    @Test
    void aSummaryThatIsTooLongIsRefusedAtItsFieldAndKept() {
        assertThat(about("look", "가".repeat(1_001), "실적"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("문서요지가 너무 깁니다. 1,000자까지", "href=\"#f-summary\"", "가</textarea>", "value=\"실적\"");
    }

    private MockMvcTester.MockMvcRequestBuilder about(String what, String summary, String keywords) {
        return mvc.post()
                .uri("/document")
                .param("text", Brought.TEXT)
                .param("what", what)
                .param("summary", summary)
                .param("keywords", keywords);
    }

    @Test
    void markupAndAddressesInADocumentDoNoHarm() {
        var page = body(mvc.post()
                .uri("/document")
                .param("text", "<script>alert(1)</script> 2023-01-02\n\n[여기](javascript:alert(1))")
                .param("written", "markdown")
                .exchange());
        assertThat(page).contains("&lt;script&gt;").doesNotContain("<script>alert", "href=\"javascript");
    }

    @Test
    void aRefusalStandsOnThePageAndKeepsWhatWasTyped() {
        assertThat(mvc.post().uri("/document"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("파일을 고르거나 글을 붙여 넣어", "href=\"#f-file\"");
        assertThat(mvc.post()
                        .uri("/document")
                        .param("text", "남는 글")
                        .multipart()
                        .file(file("hwp", "HWP Document File".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("파일과 글이 모두 있습니다", "남는 글</textarea>");
        assertThat(mvc.post()
                        .uri("/document")
                        .multipart()
                        .file(file("hwp", "HWP Document File".getBytes(StandardCharsets.UTF_8))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("HWPX 파일을 만들어 주십시오", "id=\"e-file\"");
    }

    @Test
    void aDocumentTooLargeForAPdfIsRefusedWithASentence() {
        assertThat(mvc.post()
                        .uri("/document")
                        .param("text", "가\n".repeat(450_000))
                        .param("what", "pdf"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("문단과 칸이 450,000개입니다.");
    }

    @Test
    void ofALongDocumentTheBeginningIsShownAndTheFirstFindingsListed() {
        var page = body(mvc.post()
                .uri("/document")
                .param("text", "○ 2023-01-02 수강생 31명(남 12명, 여 18명)\n긴 글이 이어집니다.\n".repeat(12_000))
                .exchange());
        assertThat(page).contains("12,000", "11,800개는 여기에", "앞부분만");
        assertThat(page.length()).isLessThan(3_000_000);
    }

    private MvcTestResult upload(String what, String language) {
        return mvc.post()
                .uri("/document?lang=" + language)
                .param("what", what)
                .multipart()
                .file(file("hwpx", Brought.hwpx()))
                .exchange();
    }

    private static MockMultipartFile file(String ending, byte[] bytes) {
        return new MockMultipartFile("file", "결과." + ending, "application/octet-stream", bytes);
    }

    private static String named(MvcTestResult result) {
        return String.valueOf(result.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION));
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
