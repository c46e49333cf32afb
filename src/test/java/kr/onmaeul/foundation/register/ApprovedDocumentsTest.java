package kr.onmaeul.foundation.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A room that keeps approved documents resolves what records link to.
@Import(ApprovedDocumentsTest.Archive.class)
class ApprovedDocumentsTest extends EveryRegister {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 2);

    @TestConfiguration
    static class Archive {

        @Bean
        ApprovedDocuments archive() {
            return (number, day) -> number.equals("정보통신팀-3311") && day.equals(DAY)
                    ? Optional.of(new ApprovedDocuments.Found("통신실 정비 계획(확정)", "/approvals/3311"))
                    : Optional.empty();
        }
    }

    @Test
    void aLinkLeadsToTheDocumentUnderTheTitleThatItBears() {
        var record = record();
        assertThat(link(record, "정보통신팀-3311")).hasStatus3xxRedirection();
        assertThat(body(record)).contains("<a href=\"/approvals/3311\">통신실 정비 계획(확정)</a>");
    }

    @Test
    void aNumberThatNoDocumentBearsIsRefused() {
        var answer = link(record(), "정보통신팀-3312");
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("등록된 “정보통신팀-3312” 문서가 없습니다");
    }

    private MvcTestResult link(String record, String number) {
        return mvc.post()
                .uri(record + "/attachments/document")
                .param("number", number)
                .param("title", "적은 제목")
                .param("day", DAY.toString())
                .exchange();
    }

    private int made;

    private String record() {
        var register = registers.all().getFirst();
        var typed = new MadeRecords(register, registers, SEED + 40 + made++).next();
        return "/registers/" + register.name() + "/"
                + registers.enter(register, typed, on("2023-03-02")).orBroken();
    }
}
