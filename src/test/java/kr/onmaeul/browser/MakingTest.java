package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The PDF of the report takes a while: the page says so, asks once, and says how it ended.
class MakingTest {

    private static final String LINK = "a[data-making]";

    @RegisterExtension
    private static final House house = new House();

    @Test
    void theLinkSaysThatTheFileIsBeingMadeAsksOnceAndSaysThatItIsThere() throws Exception {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            openExports(page, "press-7-1");
            var held = hold(page);
            var taken = new ArrayList<Download>();
            page.onDownload(taken::add);

            page.locator(LINK).click();
            page.waitForCondition(() -> held.size() == 1);
            assertThat(said(page)).isEqualTo("파일을 만드는 중입니다.");
            assertThat(page.locator(LINK).getAttribute("aria-busy")).isEqualTo("true");
            assertThat(page.locator(".making progress").isVisible()).isTrue();
            walk.look();
            page.locator(LINK).click();
            page.locator(LINK).click();
            page.waitForTimeout(200);
            assertThat(held).as("the file is asked for once").hasSize(1);

            held.getFirst().resume();
            page.locator(".making:has-text('파일을 내려받았습니다.')").waitFor();
            page.waitForCondition(() -> taken.size() == 1);
            assertThat(taken.getFirst().suggestedFilename()).isEqualTo("report.pdf");
            assertThat(Files.readAllBytes(taken.getFirst().path())).startsWith('%', 'P', 'D', 'F');
            assertThat(page.locator(LINK).getAttribute("aria-busy")).isNull();
            walk.look();
        }
    }

    @Test
    void theLinkSaysThatTheFileCouldNotBeMadeAndCanBePressedAgain() {
        try (var window = Browser.window(house.origin(), 1280, 900, 1)) {
            var page = window.newPage();
            openExports(page, "press-7-2");
            var held = hold(page);
            page.locator(LINK).click();
            page.waitForCondition(() -> held.size() == 1);
            held.getFirst().abort();
            page.locator(".making:has-text('파일을 만들지 못했습니다.')").waitFor();

            page.locator(LINK).click();
            page.waitForCondition(() -> held.size() == 2);
            assertThat(said(page)).isEqualTo("파일을 만드는 중입니다.");
            held.get(1).abort();
        }
    }

    @Test
    void aSignInThatRanOutLeadsToTheSignIn() {
        try (var window = Browser.window(house.origin(), 1280, 900, 1)) {
            var page = window.newPage();
            openExports(page, "information-7-1");
            window.clearCookies();
            page.locator(LINK).click();
            page.waitForURL("**/sign-in**");
        }
    }

    private static void openExports(Page page, String post) {
        house.signIn(page, post);
        page.navigate("/reports");
        page.locator("main table a").first().click();
        page.waitForURL("**/reports/*");
        page.locator(".exports summary").click();
    }

    /// Holds what is asked for on the line until the test lets it go.
    private static List<Route> hold(Page page) {
        var held = new ArrayList<Route>();
        page.route("**/report.pdf**", held::add);
        return held;
    }

    private static String said(Page page) {
        return page.locator(".making").innerText().strip();
    }
}
