package kr.onmaeul.office.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import kr.onmaeul.foundation.money.Won;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionRateTest {

    @ParameterizedTest
    @CsvSource({
        "504522000, 504523000, 99.9",
        "987893000, 2905768000, 34.0",
        "52490000, 155105000, 33.8",
        "720791000, 1465383000, 49.2",
        "2755881000, 6730052000, 40.9",
        "0, 900000000, 0.0",
        "900000000, 900000000, 100.0",
        "899999999, 900000000, 99.9",
        "1, 2000, 0.1",
        "1, 2001, 0.0",
    })
    void roundsHalfUpAndIsFullOnlyWhenTheLastWonIsSpent(long expenditure, long appropriation, String percent) {
        assertThat(rate(expenditure, appropriation)).hasValue(percent);
    }

    @Test
    void thereIsNoRateWithoutABudget() {
        assertThat(rate(0, 0)).isEmpty();
        assertThat(rate(5, 0)).isEmpty();
        assertThat(rate(0, -5)).isEmpty();
    }

    @Test
    void moreReturnedThanPaidIsNegative() {
        assertThat(rate(-100, 1_000)).hasValue("-10.0");
    }

    @Test
    void neverPassesAHundred() {
        assertThat(rate(2_000, 1_000)).hasValue("100.0");
    }

    @Test
    void holdsForSumsThatNoOfficeHas() {
        assertThat(rate(Long.MAX_VALUE - 1, Long.MAX_VALUE)).hasValue("99.9");
    }

    private static Optional<String> rate(long expenditure, long appropriation) {
        return ExecutionRate.of(Won.of(appropriation), Won.of(expenditure)).map(ExecutionRate::toString);
    }
}
