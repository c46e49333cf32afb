package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer of the network team looks where lines lead.
class LineTest {

    private static House house;

    @BeforeAll
    static void found(@TempDir Path folder) {
        house = House.founded(folder);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,1280", "ko,360", "en,360"})
    void anOfficerFollowsAWallJackToItsSwitchPort(String language, int width) {
        try (var walk = signedIn(language, width)) {
            var page = walk.page();
            walk.visit("/registers/line-lan?q=J-00002");
            page.locator("tbody a").first().click();
            page.locator(".leads a").first().click();
            page.waitForURL("**/lines/trace?from=J-00002");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator(".way .jack.asked").count()).isEqualTo(1);
            assertThat(page.locator(".trace tbody tr").allInnerTexts())
                    .hasSize(3)
                    .last()
                    .asString()
                    .contains("N-0056/2");
            Browser.picture(page, "line-trace-" + language + "-" + width);
            if (width > 1000) {
                Browser.handbook(page, language, "line-trace");
            }

            page.locator("#from").fill("N-0056");
            page.locator("#from").press("Enter");
            page.waitForURL("**/lines/ports?of=N-0056");
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "line-ports-" + language + "-" + width);
            page.locator("tbody a").first().click();
            page.waitForURL("**/lines/trace?from=N-0056/1");
            walk.look();

            walk.visit("/lines/trace?from=P-0182/24");
            Browser.picture(page, "line-trace-open-" + language + "-" + width);
            walk.visit("/lines/trace?from=L-0001");
            walk.fitsTheWidth();
            Browser.picture(page, "line-trace-leased-" + language + "-" + width);
        }
    }

    private static Walk signedIn(String language, int width) {
        var walk = Walk.at(house.origin(), width, 1);
        house.signIn(walk.page(), "network-7-2");
        walk.page().navigate("/registers?lang=" + language);
        return walk;
    }
}
