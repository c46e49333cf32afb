package kr.onmaeul.foundation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The department's report to the council of 2023-06-12, which was written by hand. It is not part of this repository;
/// the test looks beside it.
class FoundingReportTest {

    private static final Path REPORT = Path.of("../shared/office-2023/000_c78d2402fc83a41c.txt");

    private static Checked report;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.exists(REPORT));
        report = Checked.of(Writings.read(Files.readAllBytes(REPORT), REPORT.toString()));
    }

    @Test
    void threeRatesAreWrongAndNothingElse() {
        assertThat(report.wrong()).containsExactly("33.1 → 34.0", "33.9 → 33.8", "49.1 → 49.2");
    }

    @Test
    void theRateThatWasCutSoAsNotToSayAHundredIsNoted() {
        assertThat(report.notes()).containsExactly("99.9 ~ 100.0");
        assertThat(report.findings().notes().getFirst().said().arguments()).contains("504,522", "504,523");
    }

    @Test
    void theOtherRatesHold() {
        assertThat(report.holding(Rule.RATE))
                .containsExactly("40.9", "32.1", "30.2", "45.9", "62.6", "45.9", "89.7", "84.1", "0", "99.9");
    }

    @Test
    void theStaffTableAddsUpAndItsDifferencesHold() {
        assertThat(report.holding(Rule.TOTAL)).containsExactly("30", "34", "4", "6,730,052", "2,755,881");
        assertThat(report.holding(Rule.DIFFERENCE)).containsExactly("4", "-", "4", "-", "△1", "1", "-", "-", "-");
    }

    @Test
    void totalsHoldAgainstTheirParts() {
        assertThat(report.holding(Rule.PARTS)).containsExactly("6,547", "5", "664", "486", "71");
        assertThat(report.holding(Rule.COUNT)).containsExactly("5");
    }

    @Test
    void whatIsLeftIsWhatWasBoughtLessWhatWasIssued() {
        assertThat(report.holding(Rule.STOCK)).containsExactly("100", "78");
    }

    @Test
    void periodsHold() {
        assertThat(report.holding(Rule.PERIOD)).contains("8년 2개월", "’18. 5. ~ ’23. 5.", "2023. 6. 12. ~ 6. 27.");
    }

    @Test
    void whatCannotBeJudgedIsSaid() {
        assertThat(report.findings().notJudged())
                .extracting(
                        finding -> finding.said().key() + " " + finding.said().written())
                .containsExactly("arithmetic.count.others 55");
    }
}
