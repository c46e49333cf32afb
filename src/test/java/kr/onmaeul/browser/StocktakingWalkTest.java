package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.onmaeul.foundation.label.LabelFormat;
import kr.onmaeul.foundation.label.PrintedLabels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer prints labels, begins a stocktaking, walks through the rooms with a telephone whose camera sees the
/// printed labels, closes it, and corrects what was wrong.
class StocktakingWalkTest {

    private static final int TELEPHONE = 360;

    @TempDir
    private static Path films;

    @RegisterExtension
    private static final House house = new House();

    /// The address of the campaign that was begun last.
    private static String campaign = "";

    @ParameterizedTest
    @CsvSource({"ko,총무과,확인,사용자 다름,대장에 없음", "en,재무과,Found,Wrong user,Not in the register"})
    void theCameraReadsThePrintedLabelsAndEachScanIsAnsweredAtOnce(
            String language, String department, String found, String wrongUser, String unknown) throws IOException {
        List<String> codes;
        List<String> numbers;
        try (var walk = signedIn(Walk.at(house.origin()), language)) {
            var page = walk.page();
            walk.visit("/registers/equipment-devices?q=" + department);
            numbers = page.locator("tbody th a").allInnerTexts();
            codes = printed(walk, language);
            begin(walk, language, department);
        }
        var address = campaign;
        var film = films.resolve(language + ".y4m");
        Film.write(codes.subList(0, 2), film);
        try (var walk = signedIn(Walk.withCamera(house.origin(), TELEPHONE, film), language)) {
            var page = walk.page();
            walk.visit(address + "/scan");
            walk.fitsTheWidth();
            page.locator("[name=department]").fill(department);
            page.locator("#camera").click();
            page.waitForCondition(() -> page.locator(".sights li").count() == 2);
            assertThat(page.locator("#scanned .said b").innerText()).contains("○", found);
            assertThat(page.locator(".sights").innerText()).contains(numbers.getFirst(), numbers.get(1));
            page.evaluate("window.scrollTo(0, 0)");
            Browser.handbook(page, language, "stocktaking-scan");
            Browser.picture(page, "stocktaking-360-" + language + "-camera");
            page.locator("#camera").click();
            walk.look();

            typed(page, "99999999-00000001");
            said(page, unknown);
            page.locator("[name=department]").fill("감사담당관");
            typed(page, numbers.get(2).replace("-", ""));
            said(page, wrongUser);
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "stocktaking-360-" + language + "-wrong");
            page.evaluate("window.scrollTo(0, 0)");
            Browser.handbook(page, language, "stocktaking-wrong");

            page.locator("[name=department]").fill(department);
            walk.cutOff(true);
            typed(page, numbers.get(3));
            page.locator("#unsent:visible").waitFor();
            typed(page, numbers.get(4));
            page.waitForCondition(() -> page.locator("#unsent").innerText().contains("2"));
            Browser.picture(page, "stocktaking-360-" + language + "-cut-off");
            walk.cutOff(false);
            page.locator("#unsent").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(page.locator(".sights").innerText()).contains(numbers.get(3), numbers.get(4));
            walk.cutOff(false);
            signInAnew(walk, numbers);
        }
        closed(language, department, address, numbers.get(2));
    }

    /// The session ends; what is scanned meanwhile waits for the next one.
    private static void signInAnew(Walk walk, List<String> numbers) {
        var page = walk.page();
        page.context().clearCookies();
        typed(page, numbers.get(5));
        page.locator("#unsent:visible").waitFor();
        try (var other = page.context().newPage()) {
            house.signIn(other, "network-7-2");
        }
        typed(page, numbers.get(6));
        page.locator("#unsent").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(page.locator(".sights").innerText()).contains(numbers.get(5), numbers.get(6));
        walk.forgetRefusals();
    }

    /// Makes labels of the list and reads them back from the sheet.
    private static List<String> printed(Walk walk, String language) throws IOException {
        var page = walk.page();
        page.locator("main a[href*='/labels']").first().click();
        page.waitForURL("**/labels?**");
        walk.look();
        page.locator("[name='label.start']").fill("99");
        page.locator("button[data-making]").click();
        page.locator("#refused .summary").waitFor();
        walk.look();
        walk.forgetRefusals();
        page.reload();
        page.locator("[name='label.start']").fill("4");
        page.evaluate("window.scrollTo(0, 0)");
        Browser.handbook(page, language, "labels");
        var made =
                page.waitForDownload(() -> page.locator("button[data-making]").click());
        assertThat(made.suggestedFilename())
                .startsWith("equipment-devices-labels-")
                .endsWith(".pdf");
        page.locator(".making:has-text('100%')").waitFor();
        var read = PrintedLabels.read(Files.readAllBytes(made.path()), LabelFormat.THREE_BY_EIGHT);
        assertThat(read.subList(0, 3)).allMatch(Optional::isEmpty);
        return read.stream().flatMap(Optional::stream).toList();
    }

    private static void begin(Walk walk, String language, String department) {
        var page = walk.page();
        walk.visit("/equipment/stocktaking");
        page.locator(".title a[href$='/new']").click();
        page.waitForURL("**/stocktaking/new");
        walk.look();
        page.locator("main form.form > .acts button").click();
        page.locator(".summary").waitFor();
        walk.look();
        walk.forgetRefusals();
        walk.visit("/equipment/stocktaking/new");
        page.locator("[name=title]").fill("2023년 정기 재물조사 " + department);
        page.locator("[name=departments][value='" + department + "']").check();
        page.evaluate("window.scrollTo(0, 0)");
        Browser.handbook(page, language, "stocktaking-new");
        page.locator("main form.form > .acts button").click();
        page.waitForURL(Pattern.compile(".*/stocktaking/[0-9a-f-]{36}"));
        walk.look();
        campaign = page.url().substring(house.origin().length());
    }

    private static void closed(String language, String department, String address, String wrong) {
        try (var walk = signedIn(Walk.at(house.origin()), language)) {
            var page = walk.page();
            walk.visit("/registers/equipment-devices?q=" + wrong);
            var record = page.locator("tbody th a").first().getAttribute("href");
            walk.visit(record + "/deeds/moved");
            page.locator("[name=place]").fill("본관 1층");
            page.locator("main form.form > .acts button").click();
            page.locator(".summary").waitFor();
            walk.look();
            assertThat(page.locator(".summary").innerText()).contains("2023년 정기 재물조사 " + department);
            walk.forgetRefusals();

            walk.visit(address);
            page.locator("a[href$='/closing']").click();
            page.waitForURL("**/closing");
            walk.look();
            page.locator("main form.form > .acts button").click();
            page.waitForURL(Pattern.compile(".*/stocktaking/[0-9a-f-]{36}"));
            walk.look();
            Browser.picture(page, "stocktaking-result-" + language);
            Browser.handbook(page, language, "stocktaking-result");
            assertThat(page.locator("tbody tr a[href*='/deeds/moved']").count()).isEqualTo(1);

            page.locator("tbody tr a[href*='/deeds/moved']").click();
            page.waitForURL("**/deeds/moved?**");
            walk.look();
            assertThat(page.locator("[name=department]").inputValue()).isEqualTo("감사담당관");
            page.locator("main form.form > .acts button").click();
            page.waitForURL("**done=moved");
            assertThat(page.locator(".facts").innerText()).contains("감사담당관");
            walk.visit(address + "?kind=WRONG_USER");
            assertThat(page.locator("tbody tr a[href*='/deeds/moved']").count()).isZero();
            assertThat(page.locator("tbody .badge").count()).isEqualTo(1);
            var document =
                    page.waitForDownload(() -> page.locator("a[href$='as=pdf']").click());
            assertThat(document.suggestedFilename()).endsWith(".pdf");
            page.setViewportSize(TELEPHONE, 800);
            for (var further : List.of("", "?kind=MISSING", "?kind=FOUND")) {
                walk.visit(address + further);
                walk.fitsTheWidth();
            }
            Browser.picture(page, "stocktaking-360-" + language + "-result");
            walk.visit("/equipment/stocktaking");
            walk.fitsTheWidth();
            walk.visit("/equipment/stocktaking/new");
            walk.fitsTheWidth();
        }
    }

    @Test
    void withoutScriptTheSamePageAnswers() {
        try (var walk = signedIn(Walk.at(house.origin()), "ko")) {
            var page = walk.page();
            page.navigate("/equipment/stocktaking/new");
            page.locator("[name=title]").fill("글씨 없는 점검");
            page.locator("[name=mode][value=OPEN]").check();
            page.locator("[name=items][value=TABLET]").check();
            page.locator("main form.form > .acts button").click();
            page.waitForURL(Pattern.compile(".*/stocktaking/[0-9a-f-]{36}"));
            campaign = page.url().substring(house.origin().length());
        }
        try (var window = Browser.withoutScript(house.origin())) {
            var page = window.newPage();
            house.signIn(page, "network-7-2");
            page.navigate(campaign + "/scan");
            page.locator("[name=place]").fill("본관 1층");
            page.locator("[name=code]").fill("12345678-12345678");
            page.locator("[name=code]").press("Enter");
            assertThat(page.locator("#scanned .said").innerText()).contains("대장에 없음", "12345678-12345678");
            assertThat(page.locator("[name=place]").inputValue()).isEqualTo("본관 1층");
            assertThat(page.locator("[name=code]").inputValue()).isEmpty();
        }
    }

    private static Walk signedIn(Walk walk, String language) {
        walk.page().navigate("/sign-in?lang=" + language);
        house.enter(walk.page(), "network-7-2");
        return walk;
    }

    private static void typed(Page page, String code) {
        page.locator("[name=code]").fill(code);
        page.locator("[name=code]").press("Enter");
    }

    private static void said(Page page, String verdict) {
        page.locator("#scanned .said b:has-text('" + verdict + "')").waitFor();
    }
}
