package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AxeTest {

    @Test
    void faultsOfBothLevelsAreFoundAndACleanPageHasNone() {
        try (var window = Browser.window("http://127.0.0.1", 800, 600, 1)) {
            var page = window.newPage();
            page.setContent("""
                    <!doctype html><html lang="ko"><title>쪽</title><main><h1>제목</h1><p>글</p></main>
                    """);
            assertThat(Axe.faults(page)).isEmpty();
            page.setContent("""
                    <!doctype html><html><title>쪽</title><main><h1>제목</h1><img src="data:,">
                    <p style="color: #aaa; background: #fff">옅은 글</p><input aria-label="이름" autocomplete="없음"></main>
                    """);
            assertThat(Axe.faults(page).stream()
                            .map(fault -> fault.toString().replaceFirst("(?s):.*", ""))
                            .collect(Collectors.toSet()))
                    .isEqualTo(Set.of("autocomplete-valid", "color-contrast", "html-has-lang", "image-alt"));
        }
    }
}
