package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The organisation changes: an administrator raises a post and renames a team on the pages of their registers,
/// the board follows, and past days stay as they were. An officer looks on.
class OrganizingTest {

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280,network-8-1,8급", "en,360,network-8-2,Grade 8"})
    void anAdministratorRaisesAPostAndTheBoardFollows(String language, int width, String post, String grade) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, "information-7-1");
            walk.visit("/organization?lang=" + language);
            walk.fitsTheWidth();
            Browser.picture(page, "organization-board-" + language);
            page.locator("main section .acts a[href^='/registers/organization-posts']")
                    .click();
            page.waitForURL("**/registers/organization-posts**");
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "organization-posts-" + language);
            walk.visit("/registers/organization-posts?unit=network&service=GENERAL");
            walk.fitsTheWidth();
            var address = page.locator("tbody th a:text-is('" + post + "')").getAttribute("href");
            walk.visit(address);
            page.locator("main a[href$='/change']").first().click();
            page.waitForURL("**/change");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator("[name=unit] option").allInnerTexts()).hasSizeGreaterThan(6);
            page.locator("[name=grade]").selectOption("G7");
            page.locator("[name='occasion.day']").fill("2023-06-01");
            page.locator("[name='occasion.reason']").fill("승진");
            Browser.picture(page, "organization-post-change-" + language);
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.waitForURL("**done=changed");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator(".history li").first().innerText()).contains(grade, "승진");
            page.locator(".history").scrollIntoViewIfNeeded();
            Browser.picture(page, "organization-post-" + language);
            walk.visit("/registers/organization-posts?grade=G7&unit=network&as-of=2023-06-01");
            assertThat(page.locator("tbody").innerText()).contains(post);
            walk.visit("/registers/organization-posts?grade=G7&unit=network&as-of=2023-05-31");
            assertThat(page.locator("tbody").innerText()).doesNotContain(post);
        }
    }

    @Test
    void aTeamWithANewNameKeepsItsOldOneOnEarlierDays() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, "information-7-1");
            walk.visit("/registers/organization-units");
            Browser.picture(page, "organization-units");
            page.locator("tbody th a:text-is('media')").click();
            page.locator(".pane a[href$='/change']").click();
            page.waitForURL("**/change");
            walk.look();
            page.locator("[name=code]").fill("broadcast");
            page.locator("[name=name]").fill("미디어소통팀");
            page.locator("[name='occasion.day']").fill("2023-06-01");
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            assertThat(page.locator(".summary").innerText()).contains("그대로 두어 주십시오");
            Browser.picture(page, "organization-unit-refused");
            page.locator("[name=code]").fill("media");
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.waitForURL("**done=changed");
            walk.look();
            assertThat(page.locator(".history li").first().innerText()).contains("(전산운영팀 7급 1)");
            Browser.picture(page, "organization-unit");
            walk.visit("/organization?as-of=2023-06-01");
            assertThat(page.locator("#team-media").innerText()).contains("미디어소통팀");
            walk.visit("/organization?as-of=2023-05-31");
            assertThat(page.locator("#team-media").innerText()).contains("소통미디어팀");
            walk.visit("/registers/organization-duties?team=media");
            walk.visit("/registers/organization-quota");
            Browser.picture(page, "organization-quota");
            walk.visit("/registers/organization-quota/new");
            Browser.picture(page, "organization-quota-new");
        }
    }

    @Test
    void anOfficerLooksAtTheOrganisationAndChangesNothingThere() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, "network-7-2");
            walk.visit("/registers/organization-posts");
            assertThat(page.locator("main a[href$='/new']").count()).isZero();
            page.locator("tbody th a").first().click();
            page.locator(".pane .pane-title").waitFor();
            walk.look();
            assertThat(page.locator(".pane a[href$='/change'], .pane a[href*='/deeds/']")
                            .count())
                    .isZero();
            walk.visit("/registers");
            Browser.picture(page, "registers-home");
        }
    }
}
