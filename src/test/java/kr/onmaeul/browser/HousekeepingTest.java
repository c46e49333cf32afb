package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An administrator's walk through accounts, keys and stand-ins, wide and narrow, in both languages.
class HousekeepingTest {

    private static final String ADMINISTRATOR = "information-7-1";

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,1280", "ko,360", "en,360"})
    void anAdministratorKeepsAccountsKeysAndStandIns(String language, int width) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, ADMINISTRATOR);
            var name = language + "-" + width;
            walk.visit("/accounts?lang=" + language);
            see(walk, "accounts-" + name);
            page.locator("main table a").first().click();
            page.waitForURL("**/accounts/*");
            walk.look();
            see(walk, "account-" + name);
            var account = page.url();
            walk.visit(account + "/closing");
            see(walk, "account-closing-" + name);
            walk.visit(account + "/password");
            walk.visit("/accounts/new");
            page.locator("main form button[type=submit]").click();
            page.locator(".summary").waitFor();
            walk.look();
            see(walk, "account-new-" + name);
            page.locator("[name=login]").fill("extra." + name);
            page.locator("[name=nameKo]").fill("감사담당관");
            page.locator("[name=nameEn]").fill("Internal auditor");
            keep(walk, language, width, "account-new");
            page.locator("main form button[type=submit]").click();
            page.locator("main code").waitFor();
            walk.look();
            see(walk, "account-password-" + name);

            walk.visit("/api-keys/new");
            page.locator("[name=name]").fill("홈페이지 " + name);
            see(walk, "key-new-" + name);
            keep(walk, language, width, "api-key-new");
            page.locator("main form button[type=submit]").click();
            page.locator(".secret code").waitFor();
            walk.look();
            see(walk, "key-" + name);
            walk.visit("/api-keys");
            see(walk, "keys-" + name);
            page.locator("main table a.btn").first().click();
            page.waitForURL("**/withdrawal");
            walk.look();
            walk.visit("/password");
            see(walk, "password-" + name);
            walk.visit("/audit");
            walk.fitsTheWidth();
            walk.visit("/audit/accesses");
            walk.fitsTheWidth();
            see(walk, "accesses-" + name);
            walk.forgetRefusals();
        }
    }

    @Test
    void aStandInChoosesInTheHeaderForWhomToAct() {
        var today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, ADMINISTRATOR);
            walk.visit("/organization/acting");
            see(walk, "actings-none");
            walk.visit("/organization/acting/new");
            page.locator("[name=post]").selectOption("head");
            page.locator("[name=standIn]").selectOption("press-6-1");
            page.locator("[name=to]").fill(today.plusDays(4).toString());
            page.locator("[name=reason]").fill("연가");
            see(walk, "acting-new");
            Browser.handbook(page, "ko", "acting-new");
            page.locator("main form button[type=submit]").click();
            page.waitForURL("**/organization/acting");
            walk.look();
            see(walk, "actings");
            page.locator("main table a.btn").first().click();
            page.waitForURL("**/ending");
            walk.look();
            see(walk, "acting-ending");
            walk.visit("/registers/organization-posts");
            see(walk, "organization-posts");
        }
        for (var width : new int[] {1280, 360}) {
            try (var walk = Walk.at(house.origin(), width, 1)) {
                var page = walk.page();
                page.waitForTimeout(5_100);
                house.signIn(page, "press-6-1");
                open(page);
                walk.look();
                see(walk, "acting-menu-" + width);
                keep(walk, "ko", width, "acting-menu");
                page.locator(".acting button").first().click();
                page.waitForURL(house.origin() + "/");
                assertThat(page.locator(".acting summary").textContent()).contains("대행");
                walk.look();
                walk.visit("/audit?lang=en");
                open(page);
                walk.look();
                see(walk, "acting-now-" + width);
                page.locator(".acting button").last().click();
                page.waitForURL(house.origin() + "/");
                assertThat(page.locator(".acting summary .badge").count()).isZero();
            }
        }
    }

    private static void open(Page page) {
        page.locator(".acting summary").click();
    }

    /// The handbook shows the wide pages.
    private static void keep(Walk walk, String language, int width, String name) {
        if (width == 1280) {
            Browser.handbook(walk.page(), language, name);
        }
    }

    private static void see(Walk walk, String name) {
        Browser.picture(walk.page(), "housekeeping-" + name);
        walk.fitsTheWidth();
    }
}
