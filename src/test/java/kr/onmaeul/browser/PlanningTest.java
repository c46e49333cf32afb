package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A team plans its work: it changes its initiative with teams and budget lines to tick, moves a plan on and adds
/// another one; what happened stands on the page of the initiative. Another team is told that it is not theirs.
class PlanningTest {

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280,2023-2-01,함께하는 팀: 전산운영팀 더함", "en,360,2023-2-01,Further teams: added Press Team"})
    void aTeamChangesItsInitiative(String language, int width, String plan, String change) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, "media-7-1");
            walk.visit("/initiatives?lang=" + language);
            walk.fitsTheWidth();
            Browser.picture(page, "planning-list-" + language);
            walk.visit("/initiatives/2023-2");
            walk.fitsTheWidth();
            Browser.picture(page, "planning-initiative-" + language);

            page.locator("main a[href$='/change'], header a[href$='/change']")
                    .first()
                    .click();
            page.waitForURL("**/change");
            walk.look();
            walk.fitsTheWidth();
            page.locator("[name=teams][value=" + (language.equals("ko") ? "information" : "press") + "]")
                    .check();
            page.locator("[name=outline]").fill("유튜브와 공식 SNS\n인터넷방송과 IPTV");
            page.locator("[name='occasion.day']").fill("2023-06-01");
            page.locator("[name='occasion.reason']").fill("함께하기로 함");
            Browser.picture(page, "planning-change-" + language);
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.waitForURL("**done=changed");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator(".history li").first().innerText()).contains(change, "함께하기로 함");
            assertThat(page.locator(".facts .lines:has-text('유튜브')").first().innerText())
                    .isEqualTo("유튜브와 공식 SNS\n인터넷방송과 IPTV");
            Browser.picture(page, "planning-record-" + language);

            walk.visit("/registers/initiative-plans?initiative=2023-2");
            walk.fitsTheWidth();
            Browser.picture(page, "planning-plans-" + language);
            walk.visit(page.locator("tbody th a:text-is('" + plan + "')").getAttribute("href"));
            var deed = language.equals("ko") ? "finished" : "resumed";
            page.locator("main a[href$='/deeds/" + deed + "']").first().click();
            page.waitForURL("**/deeds/" + deed);
            walk.look();
            page.locator("[name='occasion.day']").fill("2023-06-02");
            page.locator("main form[action*='/deeds/'] button[type=submit]").click();
            page.waitForURL("**done=" + deed);
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "planning-plan-" + language);

            walk.visit("/initiatives/2023-2");
            page.locator("main a[href*='/registers/initiative-plans/new']").click();
            page.waitForURL("**/registers/initiative-plans/new**");
            walk.look();
            walk.fitsTheWidth();
            assertThat(page.locator("[name=code]").inputValue()).isEqualTo("2023-2-02");
            Browser.picture(page, "planning-plan-new-" + language);
            walk.visit("/initiatives/2023-2");
            assertThat(page.locator(".history").innerText()).contains(change);
            Browser.picture(page, "planning-initiative-after-" + language);
        }
    }

    @Test
    void anotherTeamIsToldWhoseItIs() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, "press-7-2");
            walk.visit("/initiatives/2023-6");
            page.locator("main a[href$='/change'], header a[href$='/change']")
                    .first()
                    .click();
            page.waitForURL("**/change");
            page.locator("[name=title]").fill("다른 이름");
            page.locator("main form[action$='/change'] button[type=submit]").click();
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            assertThat(page.locator(".summary").innerText()).contains("다른 팀이 맡습니다");
            assertThat(page.locator("[name=title]").inputValue()).isEqualTo("다른 이름");
        }
    }
}
