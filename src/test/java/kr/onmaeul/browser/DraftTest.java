package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is typed is never lost: leaving, a sign-in that ran out, a refusal, a file among many.
class DraftTest {

    private static final String ENTRY = "/results/new?metric=press.coverage";
    private static final String TITLE = "지역방송 저녁 뉴스: 봄 축제 \"첫날\"";

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,360"})
    void whoeverLeavesIsWarnedAndFindsEverythingAgain(String language, int width) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            var asked = leaving(page);
            house.signIn(page, "press-7-2");
            walk.visit(ENTRY + "&lang=" + language);
            page.waitForTimeout(500);
            assertThat(page.locator("[data-draft-back]").isVisible()).isFalse();
            write(page);
            page.navigate("/results");
            assertThat(asked).containsExactly("beforeunload");

            walk.visit(ENTRY);
            hasAll(page);
            assertThat(page.locator("[data-draft-back]").isVisible()).isTrue();
            Browser.picture(page, "draft-" + language + "-" + width);
            walk.fitsTheWidth();

            page.locator("[data-draft-back] button").click();
            page.waitForCondition(
                    () -> page.locator("[name=title]").inputValue().isEmpty());
            walk.visit(ENTRY);
            assertThat(page.locator("[name=title]").inputValue()).isEmpty();
            assertThat(page.locator("[data-draft-back]").isVisible()).isFalse();
        }
    }

    @Test
    void aSessionThatRunsOutWhileTypingLosesNothing() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            leaving(page);
            house.signIn(page, "press-7-2");
            walk.visit(ENTRY);
            write(page);
            page.context().clearCookies();
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.waitForURL("**/sign-in");
            walk.look();
            assertThat(page.locator("[data-draft-waiting]").isVisible()).isTrue();
            Browser.picture(page, "draft-sign-in");
            house.enter(page, "press-7-2");
            page.waitForURL(url -> url.contains(ENTRY));
            hasAll(page);
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.waitForURL("**/results/*done=recorded");
            walk.visit(ENTRY);
            assertThat(page.locator("[name=title]").inputValue()).isEmpty();
            walk.forgetRefusals();
        }
    }

    @Test
    void whoeverSignsOutLeavesNothingBehind() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            leaving(page);
            house.signIn(page, "press-7-2");
            walk.visit(ENTRY);
            write(page);
            page.locator("form[action='/sign-out'] button").click();
            page.waitForURL("**/sign-in?out");
            assertThat(drafts(page)).isZero();
            house.signIn(page, "press-7-1");
            walk.visit(ENTRY);
            assertThat(page.locator("[name=title]").inputValue()).isEmpty();
        }
    }

    @Test
    void whatAnotherPersonTypedInThisWindowIsNotShown() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            leaving(page);
            house.signIn(page, "press-7-2");
            walk.visit(ENTRY);
            write(page);
            page.context().clearCookies();
            house.signIn(page, "press-7-1");
            walk.visit(ENTRY);
            assertThat(page.locator("[name=title]").inputValue()).isEmpty();
            assertThat(drafts(page)).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"ko,1280", "en,360"})
    void aFileThatArrivedStaysWithTheFormAndThenWithTheResult(String language, int width) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            leaving(page);
            house.signIn(page, "press-7-2");
            walk.visit(ENTRY + "&lang=" + language);
            write(page);
            page.locator("[name=quantity]").fill("두 건");
            page.locator("[name=files]")
                    .setInputFiles(new FilePayload[] {file("배포 목록.pdf", "%PDF-1.7 목록"), file("그림.png", "그림이 아닌 글")});
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.locator(".summary").waitFor();
            walk.look();
            Browser.picture(page, "files-refused-" + language + "-" + width);
            walk.fitsTheWidth();
            assertThat(page.locator(".summary li").count()).isEqualTo(2);
            assertThat(page.locator("[name='files.arrived']").count()).isEqualTo(1);
            assertThat(page.locator("[name=title]").inputValue()).isEqualTo(TITLE);
            page.locator("[name=quantity]").fill("2");
            page.locator("main form[action='/results'] button[type=submit]").click();
            page.waitForURL("**/results/*done=recorded");
            walk.look();
            assertThat(page.locator(".files a").textContent()).isEqualTo("배포 목록.pdf");
            page.locator("summary.btn").first().click();
            page.locator("[name=files]").setInputFiles(file("방송 원고.txt", "첫 소식입니다."));
            page.locator("form[action$='/evidence'] button[type=submit]").click();
            page.waitForURL("**/results/*done=evidence");
            walk.look();
            Browser.picture(page, "files-" + language + "-" + width);
            walk.fitsTheWidth();
            assertThat(page.locator(".files a").count()).isEqualTo(2);
            walk.forgetRefusals();
        }
    }

    private static int drafts(Page page) {
        return (int)
                page.evaluate("() => Object.keys(sessionStorage).filter(key => key.startsWith('onmaeul.')).length");
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(Page page) {
        page.locator("[name=day]").fill("2023-05-30");
        page.locator("[name=quantity]").fill("2");
        page.locator("[name='members.medium']").selectOption("LOCAL_BROADCAST");
        page.locator("[name=title]").fill(TITLE);
        page.locator("[name=evidence]").fill("방송 화면\n둘째 줄");
    }

    private static void hasAll(Page page) {
        assertThat(page.locator("[name=day]").inputValue()).isEqualTo("2023-05-30");
        assertThat(page.locator("[name=quantity]").inputValue()).isEqualTo("2");
        assertThat(page.locator("[name='members.medium']").inputValue()).isEqualTo("LOCAL_BROADCAST");
        assertThat(page.locator("[name=title]").inputValue()).isEqualTo(TITLE);
        assertThat(page.locator("[name=evidence]").inputValue()).isEqualTo("방송 화면\n둘째 줄");
    }

    /// Goes on when a page asks, and tells what it was asked.
    private static ArrayList<String> leaving(Page page) {
        var asked = new ArrayList<String>();
        page.onDialog((Dialog dialog) -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        return asked;
    }
}
