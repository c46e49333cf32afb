package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer enters a price, lends a device that comes back late, sees what is lent, worth and due, and takes back
/// what was recorded by mistake.
class HoldingWalkTest {

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280,network-7-2", "en,360,network-7-1"})
    void anOfficerLendsADeviceAndTakesBackWhatWasRecordedByMistake(String language, int width, String post) {
        var today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            page.navigate("/sign-in?lang=" + language);
            house.enter(page, post);
            walk.visit("/registers/equipment-prices/new");
            walk.fitsTheWidth();
            page.locator("[name=number]").fill(width == 1280 ? "P-0001" : "P-0002");
            page.locator("[name=item]").selectOption("COMPUTER");
            page.locator("[name=price]").fill("1300000");
            page.locator("[name=holdsFrom]").fill("2026-01-02");
            page.locator("[name=source]").fill("나라장터 종합쇼핑몰");
            send(page);
            page.waitForURL("**/registers/equipment-prices/*-*");
            see(walk, "price", language, width);
            walk.visit("/registers/equipment-purchases/new");
            walk.fitsTheWidth();

            walk.visit("/registers/equipment-devices?state=IN_STOCK");
            var record = page.locator("main table tbody a[href*='/registers/equipment-devices/']")
                    .first()
                    .getAttribute("href")
                    .replaceAll("[?#].*", "");
            walk.visit(record + "/deeds/lent");
            page.locator("[name=department]").fill("총무과");
            page.locator("[name=loanedUntil]").fill(today.minusDays(3).toString());
            send(page);
            page.waitForURL("**?done=lent");
            walk.visit("/equipment/loans");
            assertThat(page.locator("main table tbody tr").count()).isOne();
            see(walk, "loans", language, width);
            for (var address : new String[] {"/equipment/values?as-of=2023-05-31", "/equipment/replacement"}) {
                walk.visit(address);
                see(walk, address.replaceAll("\\W+", "-"), language, width);
            }

            walk.visit(record);
            page.locator("main a[href$='/deeds/mistaken']").click();
            page.waitForURL("**/deeds/mistaken");
            see(walk, "mistaken", language, width);
            send(page);
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            page.locator("[name='occasion.reason']").fill("다른 기기를 빌려줌");
            send(page);
            page.waitForURL("**?done=mistaken");
            see(walk, "taken-back", language, width);
            assertThat(page.locator("main a[href$='/deeds/mistaken']").count()).isZero();
            assertThat(page.locator(".history li").first().innerText()).contains("다른 기기를 빌려줌");
            walk.visit("/equipment/loans");
            assertThat(page.locator("main table").count()).isZero();
        }
    }

    private static void see(Walk walk, String name, String language, int width) {
        walk.look();
        walk.fitsTheWidth();
        Browser.picture(walk.page(), "holding-" + width + "-" + language + "-" + name);
    }

    private static void send(Page page) {
        page.locator("main form.form > .acts button").first().click();
    }
}
