package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An officer of the network team inspects: receives an application, has papers mended, sees the site, finds it fit and
/// hands out the certificate. Another looks at how public Wi-Fi is used.
class InspectionWalkTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Seoul"));

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,2026-9001,보완 중이라 멈춤,제", "en,2026-9002,Stopped while papers are mended,제"})
    void anApplicationIsMendedSeenFoundFitAndCertified(String language, String number, String stopped, String paper) {
        try (var walk = signedIn(language, 1280)) {
            var page = walk.page();
            walk.visit("/inspections");
            page.locator(".title a[href$='/inspection-applications/new']").click();
            page.waitForURL("**/new");
            walk.look();
            page.locator("[name=number]").fill(number);
            page.locator("[name=receivedOn]").fill(TODAY.minusDays(6).toString());
            page.locator("[name=building]").fill("당산동 업무시설 신축");
            page.locator("[name=place]").fill("영등포구 당산동 120번지");
            page.locator("[name=floorArea]").fill("2,480.5");
            page.locator("[name=work]").selectOption("LINES_AND_BROADCAST");
            page.locator("[name=applicant]").fill("건축주 가");
            page.locator("[name=contractor]").fill("통신공사업체 나");
            page.locator("input[type=checkbox][name=form]").check();
            on(page, 6);
            save(page);
            page.waitForURL("**done=entered");
            walk.look();
            assertThat(page.locator(".facts").innerText()).contains("●●●").doesNotContain("건축주 가");
            var record = page.url().replaceAll("\\?.*", "");

            walk.visit(record + "/deeds/visited");
            page.locator("[name=inspector]").fill("정보통신팀 7급 2");
            page.locator("[name=findings]").fill("배선과 단자함을 확인함");
            on(page, 5);
            save(page);
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();

            walk.visit(record);
            page.locator("a[href$='/deeds/mending-asked']").click();
            page.waitForURL("**/deeds/mending-asked");
            walk.look();
            page.locator("[name=missing]").fill("준공설계도서 사본");
            page.locator("[name=mendBy]").fill(TODAY.plusDays(7).toString());
            on(page, 5);
            save(page);
            page.waitForURL("**done=mending-asked");
            walk.look();
            assertThat(page.locator(".facts").innerText()).contains(stopped);
            Browser.handbook(page, language, "inspection-record");

            page.locator("a[href$='/deeds/mended']").click();
            page.waitForURL("**/deeds/mended");
            walk.look();
            page.locator("input[type=checkbox][name=form]").check();
            page.locator("input[type=checkbox][name=drawings]").check();
            on(page, 2);
            save(page);
            page.waitForURL("**done=mended");
            walk.visit("/inspections");
            assertThat(page.locator("table.list tbody").innerText()).contains(number, "당산동 업무시설 신축");
            Browser.picture(page, "inspection-open-" + language);
            Browser.handbook(page, language, "inspection-open");

            walk.visit(record + "/deeds/visited");
            page.locator("[name=inspector]").fill("정보통신팀 7급 2");
            page.locator("[name=findings]").fill("배선과 단자함, 접지를 확인함");
            on(page, 1);
            save(page);
            page.waitForURL("**done=visited");
            deed(walk, "passed");
            deed(walk, "certified");
            var facts = page.locator(".facts").innerText();
            page.locator(".facts a[href$='/certificate']").click();
            page.waitForURL("**/certificate");
            walk.look();
            var text = page.locator("main").innerText();
            var given = text.lines()
                    .filter(line -> line.startsWith(paper))
                    .findFirst()
                    .orElseThrow()
                    .replaceAll("[^0-9-]", "");
            assertThat(facts).contains(given);
            assertThat(text).contains("건축주 가", "영등포구청장", "당산동 업무시설 신축");
            Browser.picture(page, "inspection-certificate-" + language);
            Browser.handbook(page, language, "inspection-certificate");
            for (var form : new String[] {"pdf", "hwpx", "html"}) {
                var file = page.waitForDownload(() ->
                        page.locator("a[href$='certificate." + form + "']").click());
                assertThat(file.suggestedFilename()).isEqualTo("certificate-" + given + "." + form);
            }
            walk.visit("/inspections");
            assertThat(page.locator("main").innerText()).doesNotContain(number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void theUseOfWifiIsSeenTogetherAndPlaceByPlace(String language) {
        try (var walk = signedIn(language, 1280)) {
            var page = walk.page();
            walk.visit("/wifi");
            assertThat(page.locator(".plot").count()).isEqualTo(2);
            Browser.picture(page, "wifi-usage-" + language);
            Browser.handbook(page, language, "wifi-usage");
            page.locator("table a[href='/wifi?point=W-0001']").click();
            page.waitForURL("**point=W-0001");
            walk.look();
            assertThat(page.locator("#use").innerText()).contains("당산공원");
            page.locator(".title a[href='/imports/wifi-use']").click();
            page.waitForURL("**/imports/wifi-use");
            walk.look();
            walk.visit("/calendar?year=2023");
            Browser.picture(page, "calendar-" + language);
            walk.visit("/calendar/term?received=2023-05-02&days=14");
            Browser.picture(page, "calendar-term-" + language);
            walk.visit("/registers/wifi-access-points");
            page.locator("tbody th a").first().click();
            page.locator(".pane .pane-title").waitFor();
            walk.look();
            Browser.picture(page, "wifi-point-" + language);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void everyPageFitsANarrowWindow(String language) {
        try (var walk = signedIn(language, 360)) {
            var page = walk.page();
            for (var address : new String[] {
                "/inspections",
                "/calendar?year=2023",
                "/calendar/term?received=2023-05-02&days=14",
                "/wifi",
                "/wifi?point=W-0003",
                "/registers/inspection-applications",
                "/registers/inspection-applications/new",
                "/registers/wifi-complaints",
                "/registers/calendar-declared/new"
            }) {
                walk.visit(address);
                fits(walk, address.replaceAll("\\W+", "-"), language);
            }
            walk.visit("/registers/inspection-applications");
            page.locator("tbody th a").first().click();
            page.waitForURL("**/inspection-applications/*-*");
            walk.look();
            fits(walk, "record", language);
            page.locator(".facts a[href$='/certificate']").click();
            page.waitForURL("**/certificate");
            walk.look();
            fits(walk, "certificate", language);
        }
    }

    @Test
    void everythingOfAnInspectionCanBeDoneWithoutScript() {
        try (var window = Browser.withoutScript(house.origin())) {
            var page = window.newPage();
            house.signIn(page, "network-7-2");
            page.navigate("/registers/inspection-applications");
            page.locator("#words").fill("2023-0004");
            page.locator(".seek button").click();
            page.locator("tbody th a").first().click();
            assertThat(page.locator(".history li").allInnerTexts().toString()).contains("재검사 신청", "부적합 판정");
            page.locator(".facts a[href$='/certificate']").click();
            page.locator("main .paper, main article").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("2023-0004", "기술기준에 적합");
        }
    }

    private static Walk signedIn(String language, int width) {
        var walk = Walk.at(house.origin(), width, 1);
        walk.page().navigate("/sign-in?lang=" + language);
        house.enter(walk.page(), "network-7-2");
        return walk;
    }

    private static void fits(Walk walk, String name, String language) {
        Browser.picture(walk.page(), "inspection-360-" + language + "-" + name);
        walk.fitsTheWidth();
    }

    private static void deed(Walk walk, String deed) {
        var page = walk.page();
        page.locator("a[href$='/deeds/" + deed + "']").click();
        page.waitForURL("**/deeds/" + deed);
        walk.look();
        on(page, 0);
        save(page);
        page.waitForURL("**done=" + deed);
        walk.look();
    }

    private static void on(Page page, int daysAgo) {
        page.locator("[name='occasion.day']").fill(TODAY.minusDays(daysAgo).toString());
    }

    private static void save(Page page) {
        page.locator("main form.form > .acts button").click();
    }
}
