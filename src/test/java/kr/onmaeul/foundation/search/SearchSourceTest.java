package kr.onmaeul.foundation.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SearchSourceTest {

    @Test
    void everyWordMustStandSomewhere() {
        assertThat(SearchSource.matches("보도 배포", Locale.KOREAN, "보도자료 배포", "Press releases"))
                .isTrue();
        assertThat(SearchSource.matches("press 배포", Locale.KOREAN, "보도자료 배포", "Press releases"))
                .isTrue();
        assertThat(SearchSource.matches("보도 신문", Locale.KOREAN, "보도자료 배포")).isFalse();
    }
}
