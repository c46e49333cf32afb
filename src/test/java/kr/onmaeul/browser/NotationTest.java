package kr.onmaeul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The notation of what is typed is checked while it is typed, and repaired with one click or one key.
class NotationTest {

    private static final Pattern PRESS = Pattern.compile("홍보기능 강화|stronger public");

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280,고치기,마침표", "en,1280,Repair,full stops", "ko,360,고치기,마침표"})
    void aWrongDateIsFoundRepairedAndTakenBack(String language, int width, String repair, String words) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = section(walk, language);
            var text = page.locator("#f-body");
            var found = page.locator(".notation-list li.notation-must");
            text.press("Control+End");
            text.pressSequentially("\n○ 설명회: 2026년 11월 22일 오후 3시");
            assertThat(found).hasCount(2);
            assertThat(found.first()).containsText(words);
            walk.look();
            found.first().scrollIntoViewIfNeeded();
            if (width > 360) {
                Browser.handbook(page, language, "notation");
            }
            Browser.picture(page, "notation-" + language + "-" + width);
            walk.fitsTheWidth();

            found.first().locator("button.btn").click();
            assertThat(text).hasValue(Pattern.compile("설명회: 2026\\. 11\\. 22\\. 오후 3시$"));
            assertThat(found).hasCount(1);
            text.press("Control+z");
            assertThat(text).hasValue(Pattern.compile("설명회: 2026년 11월 22일 오후 3시$"));
            assertThat(found).hasCount(2);

            var button = found.first().locator("button.btn");
            assertThat(button).hasText(repair);
            button.focus();
            page.keyboard().press("Enter");
            assertThat(text).hasValue(Pattern.compile("설명회: 2026\\. 11\\. 22\\. 오후 3시$"));
            assertThat(text).isFocused();
            page.keyboard().press("Control+z");
            assertThat(found).hasCount(2);

            page.locator(".notation .acts button").click();
            assertThat(text).hasValue(Pattern.compile("설명회: 2026\\. 11\\. 22\\. 15:00$"));
            assertThat(found).hasCount(0);
            walk.look();
            text.press("Control+z");
            assertThat(text).hasValue(Pattern.compile("설명회: 2026년 11월 22일 오후 3시$"));
        }
    }

    @Test
    void theTabKeyReachesTheRepairsAndTheRegionSpeaksPolitely() {
        try (var walk = Walk.at(house.origin())) {
            var page = section(walk, "ko");
            var text = page.locator("#f-body");
            text.fill("○ 설명회: 2026-11-22");
            assertThat(page.locator(".notation-said")).hasText("표기에서 볼 곳 1곳");
            assertThat(page.locator(".notation-said").getAttribute("role")).isEqualTo("status");
            text.focus();
            page.keyboard().press("Tab");
            assertThat(page.locator(".notation .acts button")).isFocused();
            page.keyboard().press("Tab");
            assertThat(page.locator(".notation-where")).isFocused();
            page.keyboard().press("Enter");
            assertThat(text).isFocused();
            assertThat((String) page.evaluate("() => { const f = document.getElementById('f-body');"
                            + " return f.value.slice(f.selectionStart, f.selectionEnd); }"))
                    .isEqualTo("2026-11-22");
            text.fill("○ 설명회: 2026. 11. 22. {press.releases = \"2026-11-22\"}");
            assertThat(page.locator(".notation-said")).hasText("표기에 고칠 곳이 없습니다.");
            walk.look();
        }
    }

    @Test
    void theFormIsSentAsAlwaysWhateverIsFound() {
        try (var walk = Walk.at(house.origin())) {
            house.signIn(walk.page(), "press-7-2");
            var page = walk.visit("/results/new?metric=press.releases");
            page.locator("[name=day]").fill("2023-05-30");
            page.locator("[name=quantity]").fill("1");
            page.locator("[name=title]").fill("설명회 안내");
            page.locator("[name=evidence]").fill("2023-05-30 배포");
            assertThat(page.locator(".notation-list li")).hasCount(1);
            walk.look();
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.waitForURL("**/results/*done=recorded");
        }
    }

    @Test
    void theAddressAnswersWhoeverIsSignedInWithTheTokenOfThePage() {
        try (var walk = Walk.at(house.origin())) {
            var page = section(walk, "en");
            var token = page.locator("form.form input[name='_csrf']").first().inputValue();
            var tooLong = ask(page, token, "가".repeat(200_001));
            assertThat(tooLong.status()).isEqualTo(413);
            assertThat(tooLong.text()).contains("too long");
            assertThat(ask(page, token, "2026-11-22").text()).contains("2026. 11. 22.", "date-dots");
            assertThat(ask(page, "", "2026-11-22").status()).isEqualTo(403);
            page.context().clearCookies();
            assertThat(ask(page, token, "2026-11-22").text()).doesNotContain("date-dots");
            walk.forgetRefusals();
        }
    }

    private static APIResponse ask(Page page, String token, String text) {
        return page.request()
                .post(
                        "/notation",
                        RequestOptions.create()
                                .setHeader("X-CSRF-TOKEN", token)
                                .setData(Map.of("text", text, "kind", "PASSAGE")));
    }

    /// Opens the section of the press team.
    private static Page section(Walk walk, String language) {
        var page = walk.page();
        house.signIn(page, "press-7-2");
        page.navigate("/reports?lang=" + language);
        page.locator("main table a").first().click();
        page.waitForURL("**/reports/*");
        page.locator(".contents li", new Page.LocatorOptions().setHasText(PRESS))
                .locator("a.edit")
                .click();
        page.locator("#f-body").waitFor();
        return page;
    }
}
