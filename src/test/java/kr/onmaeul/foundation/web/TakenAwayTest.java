package kr.onmaeul.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.handout.LeavingPaper;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.security.Open;
import kr.onmaeul.foundation.sheet.SheetWriting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Sheets and documents as they arrive at whoever asked for them.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
class TakenAwayTest {

    private static final int TOO_MANY = 450_000;

    @Autowired
    private MockMvcTester mvc;

    @TestConfiguration
    @Import(Givers.class)
    static class Given {}

    @Controller
    @Open
    static class Givers {

        @GetMapping("/given/list.{form:csv|xlsx|ods}")
        void sheet(@PathVariable SheetWriting form, HttpServletResponse response) throws IOException {
            SheetAnswer.write(response, "장비 목록", form, List.of("번호"), Stream.of(List.of(7)));
        }

        @GetMapping("/given/paper")
        void paper(@RequestParam Handout as, @RequestParam(defaultValue = "1") int lines, HttpServletResponse response)
                throws IOException, PdfRefused {
            var about = Document.About.of("알림", "알리는 글", "알림");
            var body = Collections.<Block>nCopies(lines, Block.Paragraph.of("글"));
            DocumentAnswer.write(response, "알림 1", as, new Document(about, Document.Frame.plain(), body));
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @Test
    void aSheetArrivesUnderItsNameInTheFormOfItsAddress() {
        var csv = ask("/given/list.csv");
        assertThat(file(csv)).isEqualTo("장비 목록.csv");
        assertThat(csv.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFF번호\r\n7\r\n");
        assertThat(file(ask("/given/list.xlsx"))).isEqualTo("장비 목록.xlsx");
    }

    @Test
    void aDocumentArrivesUnderItsNameAndKeepsEveryRule() throws Exception {
        var hwpx = ask("/given/paper?as=hwpx");
        var pdf = ask("/given/paper?as=pdf");
        assertThat(file(hwpx)).isEqualTo("알림 1.hwpx");
        assertThat(file(pdf)).isEqualTo("알림 1.pdf");
        assertThat(pdf.getResponse().getContentType()).isEqualTo("application/pdf");
        LeavingPaper.keepsEveryRule(
                hwpx.getResponse().getContentAsByteArray(), pdf.getResponse().getContentAsByteArray());
    }

    @Test
    void aFormThatThereIsNotIsNoAddress() {
        assertThat(mvc.get().uri("/given/list.ods")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(mvc.get().uri("/given/paper?as=doc")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void whoAsksForAPdfOfATooLargeDocumentReadsWhatToDoInstead() {
        var address = "/given/paper?as=pdf&lines=" + TOO_MANY;
        assertThat(mvc.get().uri(address))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .doesNotContainHeader(HttpHeaders.CONTENT_DISPOSITION)
                .bodyText()
                .contains("<h1", "PDF로 만들 수 없는 문서입니다", "문단과 칸이 450,000개입니다.", "HWPX로 내보내");
        assertThat(mvc.get().uri(address + "&lang=en"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This document cannot become a PDF", "take it as HWPX");
    }

    private MvcTestResult ask(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static String file(MvcTestResult answer) {
        return String.valueOf(ContentDisposition.parse(
                        String.valueOf(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION)))
                .getFilename());
    }
}
