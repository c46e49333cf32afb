package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An officer's walk through the founded office: from the board to the report, from a number to what stands behind it,
/// one result more, one result taken back, and the report as it was known before.
class WalkingTest {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,2023년 상반기,로그인", "en,first half,Sign in"})
    void anOfficerFollowsANumberToItsResultsAddsOneAndTakesItBack(String language, String report, String signIn) {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            walk.visit("/sign-in?lang=" + language);
            assertThat(page.locator("h1").textContent()).isEqualTo(signIn);
            Browser.handbook(page, language, "sign-in");
            house.signIn(page, "press-7-2");
            walk.look();
            assertThat(month(page, "press.releases", 5)).isEqualTo("55");
            Browser.picture(page, "today-" + language);
            Browser.handbook(page, language, "today");

            page.locator(".side a[href='/reports']").click();
            page.waitForURL("**/reports");
            walk.look();
            page.locator("main table a").first().click();
            page.waitForURL("**/reports/*");
            walk.look();
            var address = page.url();
            assertThat(figure(page).textContent()).isEqualTo("258");
            Browser.picture(page, "report-" + language);
            Browser.handbook(page, language, "report");

            figure(page).click();
            var all = page.locator(".pane a[href^='/results?metric=press.releases']")
                    .last();
            all.waitFor();
            walk.look();
            assertThat(page.locator(".pane .big").textContent()).startsWith("258");
            page.setViewportSize(1600, 900);
            figure(page).scrollIntoViewIfNeeded();
            Browser.handbook(page, language, "evidence");
            page.setViewportSize(1280, 900);
            all.click();
            page.waitForURL("**/results?**");
            walk.look();
            var list = page.url();
            assertThat(sum(page)).isEqualTo("258");
            Browser.handbook(page, language, "results");

            var before = now();
            page.navigate("/results/new?metric=press.releases");
            walk.look();
            page.locator("[name=day]").fill("2023-05-30");
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.locator(".summary").waitFor();
            walk.look();
            assertThat(page.locator("[name=day]").inputValue()).isEqualTo("2023-05-30");
            page.locator("[name=quantity]").fill("1");
            page.locator("[name=title]").fill("도서관 야간 개관 안내");
            Browser.handbook(page, language, "result-new");
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.waitForURL("**/results/*done=recorded");
            walk.look();
            var recorded = page.url().replaceAll("\\?.*", "");

            page.navigate(list);
            assertThat(sum(page)).isEqualTo("259");
            page.navigate(address);
            assertThat(figure(page).textContent()).isEqualTo("259");
            walk.visit("/budget?as-of=2023-05-31");
            Browser.handbook(page, language, "budget");
            walk.visit("/initiatives/2023-1?as-of=2023-05-31");
            Browser.handbook(page, language, "initiative");
            walk.visit("/?as-of=2023-05-31");
            assertThat(month(page, "press.releases", 5)).isEqualTo("56");
            page.navigate(address + "?known-at=" + before);
            walk.look();
            assertThat(figure(page).textContent()).isEqualTo("258");

            var between = now();
            page.navigate(recorded);
            page.locator("main details:has(form[action$='/reversal']) > summary")
                    .click();
            page.locator("form[action$='/reversal'] [name=reason]").fill("같은 보도자료를 두 번 적었습니다.");
            page.locator("main form[action$='/reversal'] button[type=submit]").click();
            page.waitForURL(url -> url.contains("done="));
            walk.look();
            Browser.handbook(page, language, "result-reversed");
            page.navigate(list);
            assertThat(sum(page)).isEqualTo("258");
            page.navigate(address);
            assertThat(figure(page).textContent()).isEqualTo("258");
            page.navigate(address + "?known-at=" + between);
            walk.look();
            assertThat(figure(page).textContent()).isEqualTo("259");
            walk.forgetRefusals();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void noPageScrollsSideways(int width) {
        try (var walk = Walk.at(house.origin(), width, width == 360 ? 1 : 2)) {
            house.signIn(walk.page(), "information-7-1");
            for (var address : new String[] {
                "/",
                "/reports",
                "/results?metric=press.releases&as-of=2023-05-31",
                "/results/new",
                "/results/new?metric=press.coverage",
                "/budget?as-of=2023-05-31",
                "/budget/programs/PRESS?as-of=2023-05-31",
                "/initiatives",
                "/initiatives/2023-1",
                "/registers/initiative-initiatives",
                "/registers/initiative-initiatives/new?code=2023-8&place=8&teams=press&teams=network",
                "/registers/initiative-plans",
                "/registers/initiative-plans/new?initiative=2023-1&code=2023-1-07",
                "/organization?as-of=2023-05-31",
                "/registers/organization-posts",
                "/registers/organization-units",
                "/registers/organization-posts/new",
                "/accounts",
                "/audit",
                "/imports",
                "/imports/results",
                "/check",
                "/document",
                "/search?q=보도",
                "/help"
            }) {
                walk.visit(address);
                Browser.picture(walk.page(), "narrow-" + width + address.replaceAll("\\W+", "-"));
                walk.fitsTheWidth();
            }
            walk.page().navigate("/reports");
            walk.page().locator("main table a").first().click();
            walk.page().waitForURL("**/reports/*");
            walk.fitsTheWidth();
        }
    }

    @Test
    void anOfficerIsToldWhoRecordsForAnotherTeam() {
        try (var walk = Walk.at(house.origin())) {
            house.signIn(walk.page(), "press-7-2");
            var page = walk.page();
            walk.visit("/results/new?metric=telephony.phones-replaced");
            page.locator("[name=day]").fill("2023-05-30");
            page.locator("[name=quantity]").fill("1");
            page.locator("[name=title]").fill("새 회선");
            page.locator("[name=team]").selectOption("network");
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.locator(".summary").waitFor();
            walk.look();
            assertThat(page.locator(".summary").textContent()).contains("그 부서에서 맡은 사람만");
            assertThat(page.locator("[name=title]").inputValue()).isEqualTo("새 회선");
            walk.forgetRefusals();
        }
    }

    @Test
    void theSearchBoxFindsWhatTheRoomsKnow() {
        try (var walk = Walk.at(house.origin())) {
            house.signIn(walk.page(), "press-7-2");
            var page = walk.page();
            page.locator("body").press("/");
            page.locator("#find").fill("언론");
            page.locator("#find").press("Enter");
            page.waitForURL("**/search?**");
            walk.look();
            for (var address : new String[] {
                "/results?metric=press.coverage",
                "/budget/programs/PRESS",
                "/initiatives/2023-1",
                "/registers/organization-duties/"
            }) {
                assertThat(page.locator("main a[href^='" + address + "']").count())
                        .as(address)
                        .isPositive();
            }
        }
    }

    @Test
    void whatIsNotThereAnswersWithAPageInTheFrame() {
        try (var walk = Walk.at(house.origin())) {
            house.signIn(walk.page(), "press-7-2");
            assertThat(walk.page().navigate("/no/such/page").status()).isEqualTo(404);
            walk.look();
            assertThat(walk.page().locator(".side a").count()).isGreaterThan(3);
            walk.forgetRefusals();
        }
    }

    private static Locator figure(Page page) {
        return page.locator("a.fig[href*='/figures/press.releases']").first();
    }

    /// What the list says all its results add up to.
    private static String sum(Page page) {
        return page.locator("table.list tfoot td.n").last().textContent().strip();
    }

    /// The value at a month of a plot on the board.
    private static String month(Page page, String metric, int month) {
        return page.locator(".plot a[href*='" + metric + "'] b")
                .nth(month - 1)
                .evaluate("e => e.firstChild.textContent")
                .toString();
    }

    /// An instant that surely lies between what was done and what comes, as the address writes it.
    private static LocalDateTime now() {
        try {
            Thread.sleep(20);
            return LocalDateTime.now(SEOUL).truncatedTo(ChronoUnit.MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
