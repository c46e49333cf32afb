package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

class GalleryTest {

    private static ServletWebServerApplicationContext program;
    private static String origin;

    @BeforeAll
    static void start() {
        program = Showcase.start();
        origin = "http://127.0.0.1:" + program.getWebServer().getPort();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyPartIsAccessibleInBothLanguages(String language) {
        try (var walk = Walk.at(origin)) {
            walk.visit("/gallery?lang=" + language);
            Browser.picture(walk.page(), "gallery-" + language);
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,360,1", "en,360,1", "ko,1280,2", "en,1280,2", "ko,1680,1"})
    void noPartMakesThePageScrollSideways(String language, int width, double zoom) {
        try (var walk = Walk.at(origin, width, zoom)) {
            walk.visit("/gallery?lang=" + language);
            Browser.picture(walk.page(), "gallery-" + language + "-" + width + (zoom == 1 ? "" : "-zoomed"));
            walk.fitsTheWidth();
        }
    }

    @Test
    void theLanguageStaysWithThePersonAndTheAddressStaysClean() {
        try (var walk = Walk.at(origin)) {
            walk.visit("/gallery?metric=press.releases");
            walk.page().getByText("English").first().click();
            assertThat(walk.page().title()).isEqualTo("Gallery of parts - Onmaeul");
            assertThat(walk.page().url()).contains("metric=press.releases");
            walk.page().navigate("/help");
            assertThat(walk.page().title()).isEqualTo("Help - Onmaeul");
        }
    }

    @Test
    void theSlashKeyLeadsToTheSearchAndTheSearchToThePage() {
        try (var walk = Walk.at(origin)) {
            walk.visit("/help");
            walk.page().keyboard().press("/");
            walk.page().keyboard().type("부품");
            walk.page().keyboard().press("Enter");
            walk.page().waitForURL("**/search?**");
            walk.look();
            walk.page().locator("main table a").click();
            walk.page().waitForURL("**/gallery");
            assertThat(walk.page().url()).endsWith("/gallery");
        }
    }

    @Test
    void theQuestionMarkShowsTheKeysAndEscapeClosesThem() {
        try (var walk = Walk.at(origin)) {
            walk.visit("/help");
            walk.page().keyboard().press("?");
            assertThat(walk.page().locator("#keys").isVisible()).isTrue();
            walk.look();
            walk.page().keyboard().press("Escape");
            assertThat(walk.page().locator("#keys").isVisible()).isFalse();
        }
    }

    @Test
    void theTabKeyWalksFromTheSkipLinkThroughTheHeaderAndEveryStopCanBeSeen() {
        try (var walk = Walk.at(origin)) {
            walk.visit("/gallery");
            var stops = new LinkedHashSet<String>();
            for (var i = 0; i < 70; i++) {
                walk.page().keyboard().press("Tab");
                stops.add((String) walk.page().evaluate("""
                                () => {
                                  const e = document.activeElement, r = e.getBoundingClientRect(), s = getComputedStyle(e);
                                  const seen = r.width > 0 && r.height > 0
                                    && (s.outlineStyle !== 'none' || e.matches('.skip, [type=date], [type=month], [type=datetime-local]'));
                                  return (seen ? '' : 'UNSEEN ') + e.tagName + ' ' + (e.id || e.getAttribute('href') || e.textContent.trim());
                                }
                                """));
            }
            assertThat(stops.getFirst()).isEqualTo("A #content");
            assertThat(stops).hasSizeGreaterThan(30).noneMatch(stop -> stop.startsWith("UNSEEN"));
        }
    }

    @Test
    void everythingIsThereWithoutScript() {
        try (var window = Browser.withoutScript(origin)) {
            var page = window.newPage();
            page.navigate("/gallery");
            assertThat(page.locator(".side a").first().isVisible()).isTrue();
            assertThat(page.locator(".plot .columns b").first().textContent()).startsWith("47");
            page.locator(".plot summary").first().click();
            assertThat(page.locator(".plot table").first().isVisible()).isTrue();
        }
    }

    @Test
    void anUnknownAddressAnswersWithAPageThatNamesAnId() {
        try (var walk = Walk.at(origin)) {
            var answer = walk.page().navigate("/no/such/page");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(walk.page().locator("main").textContent()).contains("404");
            walk.look();
            walk.forgetRefusals();
        }
    }
}
