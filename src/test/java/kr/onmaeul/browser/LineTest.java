package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer of the network team follows lines, asks what a cut takes, looks for a free address and at own fibre.
class LineTest {

    private static final int WIDE = 1000;

    @RegisterExtension
    private static final House house = new House();

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
            kept(walk, language, width, "line-trace");

            page.locator("#from").fill("N-0056");
            page.locator("#from").press("Enter");
            page.waitForURL("**/lines/ports?of=N-0056");
            walk.look();
            walk.fitsTheWidth();
            kept(walk, language, width, "line-ports");
            page.locator("tbody a").first().click();
            page.waitForURL("**/lines/trace?from=N-0056/1");
            walk.look();

            walk.visit("/lines/trace?from=L-0001");
            walk.fitsTheWidth();
            Browser.picture(page, "line-trace-leased-" + language + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,1280", "ko,360", "en,360"})
    void anOfficerAsksWhatACutDuctTakes(String language, int width) {
        try (var walk = signedIn(language, width)) {
            var page = walk.page();
            walk.visit("/lines/impact");
            page.locator("#cut").fill("D-0002");
            page.locator("#cut").press("Enter");
            page.waitForURL("**/lines/impact?cut=D-0002");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator(".tiles b").allInnerTexts()).hasSize(3);
            kept(walk, language, width, "line-impact");
            page.locator("#devices ~ .scroll tbody a").first().click();
            page.waitForURL("**/lines/ports?of=N-*");
            walk.look();
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,360"})
    void anOfficerLooksForAFreeAddress(String language, int width) {
        try (var walk = signedIn(language, width)) {
            var page = walk.page();
            walk.visit("/lines/subnet?of=B-0003");
            walk.fitsTheWidth();
            assertThat(page.locator(".block rect.used").count())
                    .isEqualTo(1 + page.locator(".scroll tbody tr").count());
            kept(walk, language, width, "line-subnet");
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,1280", "ko,360", "en,360"})
    void anOfficerLooksAtOwnFibreAndDrawsASectionAnew(String language, int width) {
        try (var walk = signedIn(language, width)) {
            var page = walk.page();
            walk.visit("/lines/map");
            walk.fitsTheWidth();
            assertThat(page.locator(".fibre-map a").count()).isEqualTo(64);
            kept(walk, language, width, "line-map");

            page.locator(".fibre-map a").nth(1).focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/lines/strands?of=F-0002");
            walk.look();
            walk.fitsTheWidth();
            kept(walk, language, width, "line-strands");

            walk.visit("/lines/map/routes");
            send(walk, "[[37.517,126.910],[37.520,126.915]]");
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            assertThat(page.locator(".summary").innerText()).contains("F-0064");
            send(walk, "[[126.910,37.517],[126.915,37.5%d]]".formatted(200 + width % 97));
            page.waitForURL("**/lines/map?drawn=*");
            walk.look();
        }
    }

    private static void send(Walk walk, String coordinates) {
        var file =
                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"section\":\"F-0064\"},"
                        + "\"geometry\":{\"type\":\"LineString\",\"coordinates\":" + coordinates + "}}]}";
        walk.page()
                .locator("[name=file]")
                .setInputFiles(new FilePayload(
                        "routes.geojson", "application/geo+json", file.getBytes(StandardCharsets.UTF_8)));
        walk.page().locator("main form.form > .acts button").click();
    }

    private static void kept(Walk walk, String language, int width, String name) {
        Browser.picture(walk.page(), name + "-" + language + "-" + width);
        if (width > WIDE) {
            Browser.handbook(walk.page(), language, name);
        }
    }

    private static Walk signedIn(String language, int width) {
        var walk = Walk.at(house.origin(), width, 1);
        house.signIn(walk.page(), "network-7-2");
        walk.page().navigate("/registers?lang=" + language);
        return walk;
    }
}
