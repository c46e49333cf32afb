package kr.onmaeul.network.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.register.Occasion;
import kr.onmaeul.foundation.register.Register;
import kr.onmaeul.network.NetworkHouse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/// A leased line beside the money from which it is paid.
@DirtiesContext
class LeasedLineMoneyTest extends NetworkHouse {

    @Autowired
    private Register<LeasedLine> leasedLines;

    @Autowired
    private ContractDeadlines deadlines;

    @Override
    protected List<String> brought() {
        return budgetThen("spending");
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
}
