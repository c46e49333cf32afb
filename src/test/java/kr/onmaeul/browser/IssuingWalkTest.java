package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A round from its plan to the receipt: an officer of the network team opens it, the clerk of another department asks,
/// the officer allocates from the stock and hands over, and the clerk confirms.
class IssuingWalkTest {

    @RegisterExtension
    private static final House house = new House();

    @Test
    void aRoundGoesFromTheRequestToTheReceipt() {
        var language = "ko";
        var today = LocalDate.now(ZoneId.of("Asia/Seoul"));
        var half = today.getMonthValue() < 7 ? 1 : 2;
        var round = "/equipment/rounds/" + today.getYear() + "-" + half;
        try (var officer = signedIn(language, 1280, "network-7-2");
                var clerk = signedIn(language, 360, "general-affairs-1")) {
            var page = officer.page();
            officer.visit("/equipment/rounds");
            officer.visit("/equipment/rounds/new");
            page.locator("[name=budget]").fill("백만");
            page.locator("[name=source]").fill("정보통신팀-1021");
            send(page);
            page.locator(".summary").waitFor();
            officer.look();
            officer.forgetRefusals();
            assertThat(page.locator("[name=source]").inputValue()).isEqualTo("정보통신팀-1021");
            page.locator("[name=budget]").fill("50,000,000");
            send(page);
            page.waitForURL("**" + round);
            officer.look();

            var other = clerk.page();
            clerk.visit("/equipment/requests");
            assertThat(other.locator("main").innerText()).contains("아직 열리지 않았습니다");
            Browser.picture(other, "issuing-360-before");
            step(officer, "OPEN");
            Browser.handbook(page, language, "issuing-round");
            officer.visit(round + "/candidates?as-of=2023-05-31");
            assertThat(page.locator("main").innerText()).contains("대상 기기가 없습니다");

            clerk.visit("/equipment/requests");
            clerk.fitsTheWidth();
            other.locator("main a[href$='item=COMPUTER']").click();
            other.waitForURL("**item=COMPUTER");
            clerk.look();
            clerk.fitsTheWidth();
            other.locator("[name=devices]").nth(0).check();
            other.locator("[name=devices]").nth(1).check();
            other.locator("[name=fresh]").fill("1");
            send(other);
            other.locator(".summary").waitFor();
            clerk.look();
            clerk.forgetRefusals();
            assertThat(other.locator("[name=devices]:checked").count()).isEqualTo(2);
            Browser.picture(other, "issuing-360-refused");
            other.locator("[name=reason]").fill("민원 창구 컴퓨터가 느려 발급이 늦어짐");
            send(other);
            other.waitForURL("**asked=3");
            clerk.look();
            clerk.fitsTheWidth();
            Browser.picture(other, "issuing-360-asked");

            officer.visit("/equipment/requests/new?department=감사담당관&item=PRINTER");
            page.locator("[name=fresh]").fill("2");
            page.locator("[name=reason]").fill("감사장에 새로 놓음");
            page.locator("[name=document]").fill("감사담당관-77");
            send(page);
            page.waitForURL("**/requests");
            officer.look();

            step(officer, "ALLOCATING", round);
            clerk.visit("/equipment/requests");
            assertThat(other.locator("main").innerText()).contains("신청은 끝났습니다");
            clerk.visit("/equipment/requests/new?item=COMPUTER");
            assertThat(other.locator("main").innerText()).contains("신청을 받는 회차가 없습니다");

            officer.visit(round + "/requests");
            Browser.handbook(page, language, "issuing-requests");
            page.locator("main table a:text-is('총무과')").click();
            page.waitForURL("**/requests/*-*");
            officer.look();
            page.locator("[name=stock]").fill("2000000");
            send(page);
            page.locator(".summary").waitFor();
            officer.look();
            page.locator("[name=stock]").fill("2");
            page.locator("[name=bought]").fill("1");
            send(page);
            page.locator(".summary").waitFor();
            assertThat(page.locator(".summary").innerText()).contains("단가표에");
            officer.look();
            officer.forgetRefusals();
            page.locator("[name=bought]").fill("0");
            send(page);
            page.waitForURL(url -> url.matches(".*/requests/[0-9a-f-]+"));
            officer.look();
            Browser.handbook(page, language, "issuing-allocation");
            narrow(officer, "issuing-360-allocation");
            officer.visit(round + "/requests");
            narrow(officer, "issuing-360-requests");
            page.locator("form[action$='/requests/stock'] button").click();
            page.waitForURL("**given=*");
            officer.look();
            assertThat(page.locator("main").innerText()).contains("3대를 배정했습니다");

            step(officer, "HANDING_OVER", round);
            officer.visit(round + "/handover");
            page.locator("[name=department]").selectOption("총무과");
            page.locator("form.form [name=document]").fill("정보통신팀-1100");
            Browser.handbook(page, language, "issuing-handover");
            narrow(officer, "issuing-360-promised");
            send(page);
            page.waitForURL("**done=3");
            officer.look();
            page.locator("form[action$='/reminders'] button").first().click();
            page.waitForURL("**done=3");
            officer.look();
            assertThat(page.locator("main").innerText()).contains("1번 재촉함");
            Browser.picture(page, "issuing-handover");
            narrow(officer, "issuing-360-handover");

            clerk.visit("/equipment/requests");
            clerk.fitsTheWidth();
            assertThat(other.locator("main").innerText()).contains("정보통신팀-1100", "1번 재촉함");
            other.evaluate("window.scrollTo(0, 0)");
            Browser.handbook(other, language, "issuing-receipt");
            other.locator("form[action$='/receipts'] button").click();
            other.waitForURL("**confirmed=3");
            clerk.look();
            clerk.fitsTheWidth();

            officer.visit(round + "/handover");
            assertThat(page.locator("main").innerText()).contains("총무과 서무", "확인을 기다리는 기기가 없습니다");
            page.locator("main table").last().locator("tbody a").first().click();
            page.waitForURL("**/registers/equipment-devices/*");
            officer.look();
            assertThat(page.locator(".history li").first().innerText()).contains("정보통신팀-1100", "반기 보급");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 1280})
    void thePagesOfARoundFitTheirWindow(int width) {
        for (var language : new String[] {"ko", "en"}) {
            try (var walk = signedIn(language, width, "network-7-2")) {
                var page = walk.page();
                walk.visit("/equipment/rounds");
                if (page.locator("main table a").count() == 0) {
                    walk.visit("/equipment/rounds/new");
                    page.locator("[name=year]").fill("2028");
                    page.locator("[name=budget]").fill("1000");
                    page.locator("[name=source]").fill("예산서");
                    send(page);
                    page.waitForURL("**/equipment/rounds/2028-*");
                }
                walk.visit("/equipment/rounds");
                var round = page.locator("main table a").first().getAttribute("href");
                for (var address : new String[] {
                    "/equipment/rounds",
                    "/equipment/rounds/new",
                    round,
                    round + "/change",
                    round + "/candidates",
                    round + "/requests",
                    round + "/handover",
                    "/equipment/requests",
                    "/equipment/requests/new",
                    "/registers/equipment-prices",
                    "/registers/equipment-purchases",
                    "/registers/equipment-purchases/new",
                    "/equipment",
                    "/equipment/issued?as-of=2023-05-31",
                    "/equipment/loans",
                    "/equipment/values?as-of=2023-05-31",
                    "/equipment/replacement"
                }) {
                    walk.visit(address);
                    Browser.picture(page, "issuing-" + width + "-" + language + address.replaceAll("\\W+", "-"));
                    walk.fitsTheWidth();
                }
            }
        }
    }

    @Test
    void aClerkSeesTheRoundsAndLeadsThemNot() {
        try (var walk = signedIn("ko", 1280, "mullae-dong-1")) {
            var page = walk.page();
            walk.visit("/equipment/rounds");
            assertThat(page.locator("a[href='/equipment/rounds/new']").count()).isZero();
            assertThat(page.navigate("/equipment/rounds/new").status()).isEqualTo(403);
            walk.forgetRefusals();
        }
    }

    private static Walk signedIn(String language, int width, String login) {
        var walk = Walk.at(house.origin(), width, 1);
        walk.page().navigate("/sign-in?lang=" + language);
        house.enter(walk.page(), login);
        return walk;
    }

    private static void step(Walk walk, String state, String round) {
        walk.visit(round);
        step(walk, state);
    }

    private static void step(Walk walk, String state) {
        var page = walk.page();
        page.locator("main a[href$='/steps/" + state + "']").click();
        page.waitForURL("**/steps/" + state);
        walk.look();
        narrow(walk, "issuing-360-step-" + state);
        send(page);
        page.waitForURL(url -> !url.contains("/steps/"));
        walk.look();
    }

    /// The same page in a narrow window.
    private static void narrow(Walk walk, String picture) {
        walk.page().setViewportSize(360, 800);
        walk.look();
        walk.fitsTheWidth();
        Browser.picture(walk.page(), picture);
        walk.page().setViewportSize(1280, 900);
    }

    private static void send(Page page) {
        page.locator("main form.form > .acts button").first().click();
    }
}
