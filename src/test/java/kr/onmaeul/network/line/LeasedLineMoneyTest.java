package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.database.TestDatabase;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.foundation.register.Registers;
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
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A leased line beside the money from which it is paid.
@SpringBootTest(properties = "onmaeul.office-folder=")
@AutoConfigureMockMvc(addFilters = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LeasedLineMoneyTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SheetIntakes sheets;

    @Autowired
    private Registers registers;

    @Autowired
    private Register<LeasedLine> leasedLines;

    @Autowired
    private ContractDeadlines deadlines;

    @TestConfiguration
    static class Officer {

        @Bean
        MockMvcBuilderCustomizer officer() {
            return SignedInAs.post("정보통신팀 7급 2", "register.read", "register.write");
        }
    }

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        TestDatabase.properties(registry);
    }

    @BeforeAll
    void theBooksOf2023() throws Exception {
        for (var name : List.of(
                "registers/organization-units",
                "registers/budget-policy-programs",
                "registers/budget-unit-programs",
                "registers/budget-detailed-programs",
                "budget",
                "spending")) {
            var bytes = Files.readAllBytes(Path.of("offices", "2023", name + ".csv"));
            assertThat(sheets.named(name.substring(name.indexOf('/') + 1))
                            .orElseThrow()
                            .take(bytes, false)
                            .problems())
                    .isEmpty();
        }
    }

    @Test
    void theSheetOfALineShowsItsBudgetLineAndWhatAllItsLinesCost() {
        enter("L-0001", "400000", "2024-06-30", "NETWORK-03/201-02");
        var id = enter("L-0002", "250000", "2024-06-30", "NETWORK-03/201-02");
        assertThat(body("/registers/line-leased/" + id + "?as-of=2023-05-31"))
                .contains("공공운영비: 예산", "천원 집행", "2회선, 월 요금 합계 650천원", "/budget/programs/NETWORK");
        assertThat(body("/registers/line-leased/" + id + "?as-of=2023-05-31&lang=en"))
                .contains("2 lines, 650 thousand won a month together");
    }

    @Test
    void contractsThatEndOnOneDayAreOneDeadline() {
        enter("L-0003", "100000", "2025-03-31", "NETWORK-03/401-01");
        enter("L-0004", "100000", "2025-03-31", "NETWORK-03/401-01");
        assertThat(deadlines.deadlines(LocalDate.of(2025, 3, 10), LocalDate.of(2025, 4, 7)))
                .singleElement()
                .satisfies(deadline -> {
                    assertThat(deadline.day()).isEqualTo(LocalDate.of(2025, 3, 31));
                    assertThat(deadline.arguments()).containsExactly("통신사업자 가", 2L);
                });
        assertThat(deadlines.deadlines(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 4, 28)))
                .isEmpty();
    }

    private UUID enter(String number, String fee, String contractTo, String budgetLine) {
        return registers
                .enter(
                        leasedLines,
                        Map.of(
                                "number",
                                number,
                                "use",
                                "행정망",
                                "carrier",
                                "통신사업자 가",
                                "rate",
                                "100",
                                "aEnd",
                                "본관 통신실",
                                "zEnd",
                                "당산1동 주민센터",
                                "contractFrom",
                                "2022-07-01",
                                "contractTo",
                                contractTo,
                                "monthlyFee",
                                fee,
                                "budgetLine",
                                budgetLine),
                        Occasion.on(LocalDate.of(2023, 1, 2)))
                .orBroken();
    }

    private String body(String address) {
        var answer = mvc.get().uri(address).exchange();
        assertThat(answer).hasStatus(HttpStatus.OK);
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
