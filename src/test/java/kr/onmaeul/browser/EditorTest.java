package kr.onmaeul.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer writes the team's section of the report: figures are searched and put in, wrong ones are shown where they
/// are wrong, and a number typed by hand is marked until it names its source.
class EditorTest {

    private static final Pattern PRESS = Pattern.compile("홍보기능 강화|stronger public");

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,보도자료 배", "en,press releases"})
    void aFigureIsFoundInBothLanguagesAndStandsThereWithItsValue(String language, String words) {
        try (var walk = Walk.at(house.origin())) {
            var page = section(walk, language);
            var text = page.locator("#f-body");
            add(text, "\n○ 새로 센 것 {" + words);
            var line = page.locator("#found button[data-measure='press.releases']");
            line.waitFor();
            walk.look();
            Browser.handbook(page, language, "editor");
            text.press("ArrowDown");
            text.press("Enter");
            assertThat(text.inputValue()).endsWith("{press.releases}");
            assertThat(page.locator("#check .preview li").getByText("새로 센 것")).containsText("258");
            walk.look();
        }
    }

    @Test
    void aWrongExpressionIsMarkedWhereItIsWrong() {
        try (var walk = Walk.at(house.origin())) {
            var page = section(walk, "ko");
            add(page.locator("#f-body"), "\n○ 틀린 것 {press.relaeses}");
            var wrong = page.locator("#check u.wrong");
            wrong.waitFor();
            assertThat(wrong.textContent()).contains("press.relaeses");
            assertThat(page.locator("#check .error").first().textContent()).isNotBlank();
            walk.look();
        }
    }

    @Test
    void aNumberTypedByHandIsMarkedUntilItNamesItsSource() {
        try (var walk = Walk.at(house.origin())) {
            var page = section(walk, "ko");
            var text = page.locator("#f-body");
            var before = text.inputValue();
            add(text, "\n○ 간담회 7회");
            assertThat(page.locator("#check .cover")).containsText("근거 없음 1");
            assertThat(page.locator("#check .preview .bare")).hasText("7회");
            walk.look();
            text.fill(before);
            add(text, "\n○ 간담회 {\"7회\" 출처 \"간담회 결과 보고\"}");
            assertThat(page.locator("#check .cover")).containsText("근거 없음 0");
            page.locator("main form.form button[type=submit]").first().click();
            page.waitForURL("**/reports/*");
            walk.look();
            assertThat(page.locator("article.paper")).containsText("간담회 7회");
            assertThat(page.locator(".cover").first()).containsText("출처 표시 2");
        }
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

    private static void add(Locator text, String typed) {
        text.press("Control+End");
        text.pressSequentially(typed);
    }
}
