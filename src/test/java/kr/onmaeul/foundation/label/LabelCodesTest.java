package kr.onmaeul.foundation.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelCodesTest {

    private static final long SEED = 20231108;

    @Test
    void everyCodeLeadsBackToItsRecordWithAndWithoutAnAddress() {
        var random = new Random(SEED);
        for (var address : List.of("", "https://onmaeul.example.go.kr/", "http://10.0.0.7:8080")) {
            var codes = new LabelCodes(new LabelSettings(address));
            for (int number = 0; number < 200; number++) {
                var record = new UUID(random.nextLong(), random.nextLong());
                var code = codes.of(record);
                assertThat(LabelCodes.read(code)).as("seed " + SEED).contains(record);
                assertThat(LabelCodes.read(code.toLowerCase(Locale.ROOT) + "\r\n"))
                        .contains(record);
                assertThat(codes.addressed()).isEqualTo(!address.isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "43211507-20230001", "ONMAEUL/R/", "https://example.go.kr/", "ONMAEUL/R/ABC", "r/18", "한글"})
    void whatIsNoLabelOfOursNamesNoRecord(String scanned) {
        assertThat(LabelCodes.read(scanned)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"onmaeul.go.kr", "ftp://onmaeul.go.kr", "https://onmaeul.go.kr/?a=b", "javascript:alert(1)"})
    void anAddressThatIsNoneStopsTheStart(String address) {
        assertThatThrownBy(() -> new LabelSettings(address)).hasMessageContaining("ONMAEUL_ADDRESS");
    }
}
