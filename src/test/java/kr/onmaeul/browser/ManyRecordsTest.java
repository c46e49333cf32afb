package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer chooses the columns of a register, and changes one field of all its records after having looked.
class ManyRecordsTest {

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,1280,network-7-1,처음대로,미리 보기,관제실 하나", "en,360,network-7-2,The usual ones,Preview,관제실 둘"})
    void anOfficerChoosesColumnsAndChangesManyRecords(
            String language, int width, String post, String usual, String preview, String place) {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, post);
            walk.visit("/registers/line-devices?lang=" + language);
            var headings = page.locator("main thead th").count();
            page.locator("form[action$='/columns']")
                    .locator("xpath=ancestor::details/summary")
                    .click();
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "register-columns-" + language + "-" + width);
            page.locator("form[action$='/columns'] input[type=checkbox]:checked")
                    .last()
                    .uncheck();
            page.locator("form[action$='/columns'] button").first().click();
            page.waitForLoadState();
            assertThat(page.locator("main thead th").count()).isEqualTo(headings - 1);
            walk.look();
            page.locator("form[action$='/columns']")
                    .locator("xpath=ancestor::details/summary")
                    .click();
            page.locator("form[action$='/columns'] button:has-text('" + usual + "')")
                    .click();
            assertThat(page.locator("main thead th").count()).isEqualTo(headings);

            page.locator("a[href*='/bulk']").first().click();
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "register-bulk-choose-" + language + "-" + width);
            page.locator("a[href*='bulk=place']").click();
            page.locator("[name='bulk.to']").fill(place);
            Browser.picture(page, "register-bulk-form-" + language + "-" + width);
            page.locator("main button:has-text('" + preview + "')").click();
            page.locator("input[name=seen]")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
            walk.look();
            walk.fitsTheWidth();
            Browser.picture(page, "register-bulk-preview-" + language + "-" + width);
            page.locator("form:has(input[value=store]) button").click();
            page.locator(".notice.good").waitFor();
            walk.look();
            Browser.picture(page, "register-bulk-done-" + language + "-" + width);
        }
    }
}
