package kr.onmaeul.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    private final Address address =
            Address.of("/results", "metric=press.releases&q=%EB%B3%B4%EB%8F%84&as-of=2023-05-31");

    @Test
    void aParameterIsSetAnewAndTheOthersStay() {
        assertThat(address.with("metric", "press.coverage"))
                .hasToString("/results?q=%EB%B3%B4%EB%8F%84&as-of=2023-05-31&metric=press.coverage");
    }

    @Test
    void anEmptyValueTakesTheParameterAway() {
        assertThat(address.with("q", "").with("metric", null)).hasToString("/results?as-of=2023-05-31");
    }

    @Test
    void theDatesGoAlongToAnotherAddress() {
        assertThat(address.carry("/budget?year=2023", "as-of", "known-at"))
                .isEqualTo("/budget?year=2023&as-of=2023-05-31");
    }

    @Test
    void aCrookedQueryIsTakenAsItStands() {
        assertThat(Address.of("/results", "&q=%zz&=1&lang").value("q")).isEqualTo("%zz");
    }
}
