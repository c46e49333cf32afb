package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An officer of the network team works with the registers: finds a switch and moves it, looks back at an earlier day,
/// enters a device, issues it and takes it back, and meets somebody who changes the same record.
class RegisterTest {

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,N-0024", "en,N-0027"})
    void anOfficerFindsASwitchMovesItAndSeesWhereItStoodBefore(String language, String number) throws IOException {
        try (var walk = signedIn(language, 1280)) {
            var page = walk.page();
            page.locator("main a[href='/registers/line-devices']").click();
            page.waitForURL("**/registers/line-devices");
            walk.look();
            page.locator("#words").fill("본관");
            page.locator("#words").press("Enter");
            page.waitForURL("**/line-devices?q=*");
            page.locator(".chips summary").first().click();
            walk.look();
            page.locator(".chips a[href*='kind=ACCESS']").click();
            page.waitForURL("**kind=ACCESS");
            walk.look();
            assertThat(page.locator("tbody tr").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row).contains("본관"));
            Browser.handbook(page, language, "register-list");
            var list = page.url();
            var title = page.title();
            var before = place(row(page, number));

            row(page, number).locator("a").click();
            page.locator(".pane .pane-title").waitFor();
            walk.look();
            assertThat(page.locator(".pane .pane-title").innerText()).contains(number);
            assertThat(page.url()).isEqualTo(list);
            assertThat(page.title()).isEqualTo(title);
            page.evaluate("window.scrollTo(0, 0)");
            Browser.handbook(page, language, "register-pane");

            page.locator(".pane a[href$='/change']").click();
            page.waitForURL("**/change");
            walk.look();
            page.locator("[name=place]").fill("본관 3층 통신실");
            page.locator("[name='occasion.day']").fill("2023-06-01");
            page.locator("[name='occasion.document']").fill("정보통신팀-3311");
            page.locator("[name='occasion.reason']").fill("통신실을 옮김");
            Browser.picture(page, "register-change-" + language);
            save(page);
            page.waitForURL("**done=changed");
            walk.look();
            assertThat(page.locator(".history li").first().innerText())
                    .contains(before + " → 본관 3층 통신실", "정보통신팀-3311", "통신실을 옮김");
            page.locator(".history").scrollIntoViewIfNeeded();
            Browser.handbook(page, language, "register-record");

            page.locator("[name=as-of]").fill("2023-05-31");
            page.locator(".strip button").click();
            page.waitForURL("**as-of=2023-05-31**");
            walk.look();
            assertThat(page.locator(".facts").innerText()).contains(before).doesNotContain("본관 3층");
            assertThat(page.locator("a[href$='/change']").count()).isZero();

            walk.visit(list);
            assertThat(place(row(page, number))).isEqualTo("본관 3층 통신실");
            walk.visit(list + "&as-of=2023-05-31");
            assertThat(place(row(page, number))).isEqualTo(before);
            var sheet =
                    page.waitForDownload(() -> page.locator("a[href$='as=csv']").click());
            assertThat(sheet.suggestedFilename()).isEqualTo("line-devices-2023-05-31.csv");
            assertThat(Files.readString(sheet.path())).contains(number).contains(before);
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,43211507-20239001", "en,43211507-20239002"})
    void anOfficerEntersADeviceIssuesItAndTakesItBack(String language, String number) {
        try (var walk = signedIn(language, 1280)) {
            var page = walk.page();
            var issued = results(page);
            walk.visit("/registers/equipment-devices/new");
            page.locator("[name=itemNumber]").fill("20239001");
            save(page);
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            assertThat(page.locator("[name=itemNumber]").inputValue()).isEqualTo("20239001");
            page.locator("[name=itemNumber]").fill(number);
            page.locator("[name=item]").selectOption("COMPUTER");
            page.locator("[name=model]").fill("컴퓨터 24형");
            page.locator("[name=boughtOn]").fill("2023-06-05");
            page.locator("[name=price]").fill("1,250,000");
            page.locator("[name=condition]").selectOption("GOOD");
            on(page, "2023-06-05", "정보통신팀-3402");
            page.evaluate("window.scrollTo(0, 0)");
            Browser.handbook(page, language, "register-new");
            save(page);
            page.waitForURL("**done=entered");
            walk.look();

            deed(walk, "received", "2023-06-07");
            page.locator("a[href$='/deeds/issued']").click();
            page.waitForURL("**/deeds/issued");
            walk.look();
            page.locator("[name=department]").fill("총무과");
            page.locator("[name=post]").fill("7급 1");
            on(page, "2023-06-09", "정보통신팀-3455");
            Browser.handbook(page, language, "register-deed");
            save(page);
            page.waitForURL("**done=issued");
            walk.look();
            assertThat(page.locator(".facts").innerText())
                    .contains("총무과", "●●●")
                    .doesNotContain("7급 1");
            assertThat(results(page)).isEqualTo(issued + 1);
            page.goBack();

            page.locator("a[href$='/deeds/taken-back']").click();
            page.waitForURL("**/deeds/taken-back");
            walk.look();
            page.locator("[name=condition]").selectOption("FAIR");
            on(page, "2023-06-12", "");
            save(page);
            page.waitForURL("**done=taken-back");
            walk.look();
            assertThat(page.locator(".facts").innerText()).doesNotContain("총무과");
            assertThat(page.locator(".history li").count()).isEqualTo(4);
            assertThat(page.locator(".history li").nth(1).innerText()).contains("→ 총무과", "정보통신팀-3455");
            assertThat(page.locator("a[href$='/deeds/issued']").count()).isPositive();
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,N-0101", "en,N-0102"})
    void whoSavesSecondSeesBothVersions(String language, String number) {
        try (var one = signedIn(language, 1280);
                var other = signedIn(language, 1280)) {
            changing(one, number);
            changing(other, number);
            one.page().locator("[name=place]").fill("별관 2층 통신실");
            save(one.page());
            one.page().waitForURL("**done=changed");

            var page = other.page();
            page.locator("[name=place]").fill("별관 5층 통신실");
            save(page);
            page.locator(".summary").waitFor();
            other.look();
            other.forgetRefusals();
            assertThat(page.locator(".summary").innerText()).contains("정보통신팀 7급 2");
            assertThat(page.locator("main table tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains("별관 2층 통신실", "별관 5층 통신실");
            assertThat(page.locator("[name=place]").inputValue()).isEqualTo("별관 5층 통신실");
            Browser.handbook(page, language, "register-both");
            save(page);
            page.waitForURL("**done=changed");
            other.look();
            assertThat(page.locator(".history li").first().innerText()).contains("별관 2층 통신실 → 별관 5층 통신실");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyPageFitsANarrowWindow(String language) {
        try (var walk = signedIn(language, 360)) {
            var page = walk.page();
            fits(walk, "home", language);
            for (var address : new String[] {
                "/registers/line-devices",
                "/registers/line-devices?q=본관&kind=ACCESS&as-of=2023-03-31",
                "/registers/line-devices?q=없는말",
                "/registers/line-fibre",
                "/registers/firewall-security-systems",
                "/registers/telephony-phones",
                "/registers/telephony-exchanges?gone=Y",
                "/registers/equipment-devices/new"
            }) {
                walk.visit(address);
                fits(walk, address.replaceAll("\\W+", "-"), language);
            }
            walk.visit("/registers/line-devices");
            for (int place = 0; place < page.locator(".chips summary").count(); place++) {
                page.locator(".chips summary").nth(place).click();
                fits(walk, "filter-" + place, language);
                page.locator(".chips summary").nth(place).click();
            }
            walk.visit("/registers/equipment-devices?state=ASSIGNED");
            page.locator("tbody th a").first().click();
            page.waitForURL("**/equipment-devices/*-*");
            walk.look();
            fits(walk, "record", language);
            var record = page.url();
            for (var further : new String[] {"/change", "/deeds/taken-back", "/deeds/sent-to-repair"}) {
                walk.visit(record + further);
                fits(walk, further.replaceAll("\\W+", "-"), language);
            }
        }
    }

    @Test
    void everythingCanBeDoneWithoutScript() {
        try (var window = Browser.withoutScript(house.origin())) {
            var page = window.newPage();
            house.signIn(page, "network-7-2");
            page.navigate("/registers/line-leased");
            page.locator("#words").fill("감사");
            page.locator(".seek button").click();
            page.locator("tbody th a").first().click();
            assertThat(page.locator(".facts").innerText()).contains("감사담당관");
            page.locator(".title a[href$='/change']").click();
            page.locator("[name=note]").fill("재계약 협의 중");
            save(page);
            assertThat(page.locator(".history li").first().innerText()).contains("재계약 협의 중");
        }
    }

    private static Walk signedIn(String language, int width) {
        var walk = Walk.at(house.origin(), width, 1);
        walk.page().navigate("/sign-in?lang=" + language);
        house.enter(walk.page(), "network-7-2");
        walk.visit("/registers");
        return walk;
    }

    private static void fits(Walk walk, String name, String language) {
        Browser.picture(walk.page(), "register-360-" + language + "-" + name);
        walk.fitsTheWidth();
    }

    private static void changing(Walk walk, String number) {
        walk.visit("/registers/line-devices?q=" + number);
        var address = row(walk.page(), number).locator("a").getAttribute("href");
        walk.visit(address + "/change");
    }

    private static void deed(Walk walk, String deed, String day) {
        var page = walk.page();
        page.locator("a[href$='/deeds/" + deed + "']").click();
        page.waitForURL("**/deeds/" + deed);
        walk.look();
        on(page, day, "");
        save(page);
        page.waitForURL("**done=" + deed);
        walk.look();
    }

    private static void on(Page page, String day, String document) {
        page.locator("[name='occasion.day']").fill(day);
        page.locator("[name='occasion.document']").fill(document);
    }

    private static void save(Page page) {
        page.locator("main form.form > .acts button").click();
    }

    private static Locator row(Page page, String number) {
        return page.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(number))
                .first();
    }

    private static String place(Locator row) {
        return row.locator("td").nth(3).innerText().strip();
    }

    /// How many devices the ledger says were issued.
    private static int results(Page page) {
        page.navigate("/results?metric=equipment.issued");
        return Integer.parseInt(
                page.locator("table.list tfoot td.n").last().textContent().replaceAll("\\D", ""));
    }
}
