package kr.onmaeul.office.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
import kr.onmaeul.foundation.security.SignedInAs;
import org.junit.jupiter.api.Test;
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

/// The year's holidays, and a day that the Government declares one.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
class CalendarPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private OfficeCalendar calendar;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<DeclaredDay> declaredDays;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("홍보기획팀 7급 2", "register.read", "register.write");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @Test
    void aDeclaredDayIsNoWorkingDayFromTheMomentItIsEnteredUntilItIsTakenOut() {
        var day = LocalDate.of(2027, 10, 5);
        assertThat(calendar.workingDays().isOne(day)).isTrue();
        var id = registers
                .enter(
                        declaredDays,
                        Map.of(
                                "number",
                                "H-0001",
                                "day",
                                "2027-10-05",
                                "kind",
                                "임시공휴일",
                                "name",
                                "임시공휴일",
                                "english",
                                "Temporary holiday",
                                "source",
                                "국무회의 의결"),
                        Occasion.on(LocalDate.of(2026, 3, 2)))
                .orBroken();
        assertThat(calendar.workingDays().isOne(day)).isFalse();
        assertThat(body("/calendar?year=2027")).contains("2027. 10. 5.", "국무회의 의결");

        registers
                .leave(declaredDays, id, 1, new Occasion(LocalDate.of(2026, 3, 3), null, "잘못 등록"))
                .orBroken();
        assertThat(calendar.workingDays().isOne(day)).isTrue();
    }

    @Test
    void thePageNamesTheHolidaysOfAYearInBothLanguages() {
        assertThat(body("/calendar?year=2023"))
                .contains("대체공휴일(부처님오신날)", "2023. 5. 29.", "2023년 근무일 247일", "관공서의 공휴일에 관한 규정 제3조")
                .doesNotContain("calendar.");
        assertThat(body("/calendar/holidays.csv?year=2023")).contains("2023-05-29,월,대체공휴일(부처님오신날),대체");
        assertThat(body("/calendar?year=2023&lang=en"))
                .contains("Substitute holiday (Buddha's Birthday)", "247 working days")
                .doesNotContain("calendar.");
        assertThat(mvc.get().uri("/calendar?year=2036").exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void anOfficerCountsAPeriodAndSeesTheArticleAndTheHolidaysInIt() {
        assertThat(body("/calendar/term?received=2023-05-02&days=14"))
                .contains("2023. 5. 22.", "민원 처리에 관한 법률 제19조제2항", "어린이날")
                .doesNotContain("calendar.term");
        assertThat(body("/calendar/term?received=2023-05-04&days=3&lang=en"))
                .contains("9 May 2023, 18:00", "Children's Day")
                .doesNotContain("calendar.term");
        assertThat(body("/calendar/term?received=2023-05-17&days=10&kind=civil"))
                .contains("2023. 5. 30.", "민법");
        assertThat(body("/calendar/term")).contains("계산 결과");
    }

    @Test
    void whatCannotBeCountedIsSaidAtItsField() {
        for (var wrong : List.of("received=yesterday", "days=0", "days=1000", "kind=moon", "received=2015-01-02")) {
            var answer = mvc.get().uri("/calendar/term?" + wrong).exchange();
            assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                    .contains("class=\"field wrong\"")
                    .doesNotContain("계산 결과", "calendar.term.");
        }
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
