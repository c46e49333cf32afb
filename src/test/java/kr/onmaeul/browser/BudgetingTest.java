package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Programmes and lines of the budget on the pages of their registers: the budget clerk renames a programme and says
/// how the amount of a line comes about, the boards follow, and past days stay as they were. An officer looks on.
class BudgetingTest {

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280,2023/NETWORK-03/201-02,집행률", "en,360,2023/NETWORK-05/201-02,execution"})
    void theClerkFindsALineWithItsMoneyAndItsEntries(String language, int width, String line, String rate) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, "promotion-7-1");
            walk.visit("/budget?as-of=2023-05-31&lang=" + language);
            walk.fitsTheWidth();
            Browser.picture(page, "budget-board-" + language);
            page.locator("main .acts a[href^='/registers/budget-lines']").click();
            page.waitForURL("**/registers/budget-lines**");
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "budget-lines-" + language);
            walk.visit("/registers/budget-lines?year=2023&detailedProgram=" + line.split("/")[1]);
            walk.fitsTheWidth();
            var address = page.locator("tbody th a:text-is('" + line + "')").getAttribute("href");
            walk.visit(address);
            walk.fitsTheWidth();
            assertThat(page.locator("main").innerText()).contains(rate);
            Browser.picture(page, "budget-line-" + language);
            page.locator("main a[href$='/change']").first().click();
            page.waitForURL("**/change");
            walk.look();
            walk.fitsTheWidth();
            page.locator("[name=basis]").fill("회선 12개 × 월 450,000원 × 12월");
            Browser.picture(page, "budget-line-change-" + language);
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.waitForURL("**done=changed");
            walk.look();
            assertThat(page.locator(".history li").first().innerText()).contains("450,000");
            page.locator("main a[href*='#entries']").first().click();
            page.waitForURL("**/budget/programs/NETWORK**");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator("#entries ~ .scroll tbody").innerText())
                    .contains(line.substring(5))
                    .doesNotContain("NETWORK-01/");
            Browser.picture(page, "budget-entries-of-line-" + language);
        }
    }

    @Test
    void aRenamedProgrammeKeepsItsOldNameOnEarlierDays() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, "promotion-7-1");
            walk.visit("/registers/budget-unit-programs");
            Browser.picture(page, "budget-unit-programs");
            page.locator("tbody th a:text-is('MEDIA')").click();
            page.locator(".pane a[href$='/change']").click();
            page.waitForURL("**/change");
            walk.look();
            page.locator("[name=name]").fill("미디어를 활용한 구민 소통");
            page.locator("[name='occasion.day']").fill("2023-06-01");
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.waitForURL("**done=changed");
            walk.look();
            Browser.picture(page, "budget-unit-program");
            walk.visit("/budget?as-of=2023-06-12");
            assertThat(page.locator("main").innerText()).contains("미디어를 활용한 구민 소통");
            walk.visit("/budget?as-of=2023-05-31");
            assertThat(page.locator("main").innerText()).contains("미디어 매체를 활용한 구정홍보");
            walk.visit("/reports");
            page.locator("main table a").first().click();
            page.waitForURL("**/reports/*");
            assertThat(page.locator("main").innerText())
                    .as("the report of the end of May")
                    .contains("미디어 매체를 활용한 구정홍보")
                    .doesNotContain("미디어를 활용한 구민 소통");
            walk.visit("/registers/budget-detailed-programs?unitProgram=MEDIA");
            Browser.picture(page, "budget-detailed-programs");
            walk.visit("/registers/budget-policy-programs");
            walk.visit("/registers/budget-sub-items");
            Browser.picture(page, "budget-sub-items");
            walk.visit("/registers/budget-lines/new");
            Browser.picture(page, "budget-lines-new");
        }
    }

    @Test
    void anOfficerLooksAtTheBudgetsRegistersAndChangesNothingThere() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, "network-7-2");
            walk.visit("/registers/budget-lines");
            assertThat(page.locator("main a[href$='/new']").count()).isZero();
            page.locator("tbody th a").first().click();
            page.locator(".pane .pane-title").waitFor();
            walk.look();
            assertThat(page.locator(".pane a[href$='/change'], .pane a[href*='/deeds/']")
                            .count())
                    .isZero();
        }
    }
}
