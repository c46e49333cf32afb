package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import kr.onmaeul.foundation.document.hwpx.HwpxCheck;
import kr.onmaeul.foundation.document.hwpx.HwpxReading;
import kr.onmaeul.foundation.reading.Brought;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer brings a file in, sees what is said of it, goes to the places and takes the document in other forms.
class LookingTest {

    private static final FilePayload FILE = new FilePayload("정보화교육 결과.hwpx", "application/hwp+zip", Brought.hwpx());
    private static final FilePayload OLD =
            new FilePayload("결과.hwp", "application/x-hwp", "HWP Document File V3.00".getBytes(StandardCharsets.UTF_8));

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({
        "ko,1280,press-7-1,PDF 파일을 내려받았습니다.",
        "en,1280,press-7-2,The file was downloaded (PDF).",
        "ko,360,information-7-1,PDF 파일을 내려받았습니다.",
        "en,360,information-7-2,The file was downloaded (PDF)."
    })
    void anOfficerLooksAtAFileAndTakesItInOtherForms(String language, int width, String post, String taken)
            throws Exception {
        try (var walk = Walk.at(house.origin(), width, 1)) {
            var page = walk.page();
            house.signIn(page, post);
            walk.visit("/document?lang=" + language);
            see(walk, "document-form-" + language + "-" + width);
            page.locator("main [name=file]").setInputFiles(FILE);
            look(page);
            page.locator("#seen-title").waitFor();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("seen-title");
            assertThat(page.locator("#seen-title").innerText()).isEqualTo("정보화교육 결과");
            walk.look();
            see(walk, "document-seen-" + language + "-" + width);
            if (width == 1280) {
                page.setViewportSize(1280, 1100);
                page.locator("#seen-title").scrollIntoViewIfNeeded();
                page.evaluate("document.activeElement.blur()");
                Browser.handbook(page, language, "document");
            }
            assertThat(page.locator(".quote mark").allInnerTexts()).contains("2023-01-02", "1,250");

            page.locator("section[aria-labelledby=s-sums] a[data-seek]").first().click();
            assertThat(page.locator(".laid .sought").innerText()).contains("강사: 8명");

            var pdf = page.waitForDownload(
                    () -> page.locator("main button[value=pdf]").click());
            assertThat(pdf.suggestedFilename()).isEqualTo("정보화교육 결과.pdf");
            page.locator(".handouts .making:has-text('" + taken + "')").waitFor();
            var hwpx = page.waitForDownload(
                    () -> page.locator("main button[value=hwpx]").click());
            assertThat(HwpxReading.read(Files.readAllBytes(hwpx.path()))
                            .document()
                            .headings())
                    .isNotEmpty();
            walk.look();
            walk.fitsTheWidth();

            assertThat(page.locator(".handouts .facts a").count()).isEqualTo(2);
            page.locator(".handouts .facts a[href='#f-summary']").click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("f-summary");
            page.locator("main [name=summary]").fill("상반기 정보화교육 운영 결과를 알림");
            page.locator("main [name=keywords]").fill("정보화교육, 수강 인원");
            look(page);
            page.waitForCondition(() -> page.locator(".handouts .facts a").count() == 0);
            assertThat(page.locator(".handouts .facts").innerText()).contains("상반기 정보화교육 운영 결과를 알림", "정보화교육, 수강 인원");
            see(walk, "document-about-" + language + "-" + width);
            var whole = page.waitForDownload(
                    () -> page.locator("main button[value=hwpx]").click());
            assertThat(HwpxCheck.withoutSchema().check(Files.readAllBytes(whole.path())))
                    .isEmpty();

            page.locator("main [name=written][value=text]").press("Enter");
            page.waitForCondition(() -> "seen-title".equals(page.evaluate("document.activeElement.id")));

            page.locator("main [name=text]").fill("다른 글");
            assertThat(page.locator("main button[value=pdf]").isDisabled()).isTrue();
            assertThat(page.locator("#stale").isVisible()).isTrue();
        }
    }

    @Test
    void aRefusalIsSaidAtItsFieldAndNothingThatWasChosenIsLost() {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            house.signIn(page, "network-7-1");
            page.navigate("/document");
            page.locator("main [name=file]").setInputFiles(OLD);
            look(page);
            page.locator("#refused .summary").waitFor();
            assertThat(page.locator("#refused .summary").innerText()).contains("HWPX 파일을 만들어 주십시오");
            assertThat(page.locator("main [name=file]").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.evaluate("document.querySelector('main [name=file]').files.length"))
                    .isEqualTo(1);
            walk.look();
            see(walk, "document-refused");

            page.locator("main [name=file]").setInputFiles(FILE);
            page.locator("main [name=file]").press("Tab");
            page.locator("#give button[value=look]").focus();
            page.keyboard().press("Enter");
            page.locator("#seen-title").waitFor();
            assertThat(page.locator("#refused .summary").count()).isZero();
            walk.forgetRefusals();
        }
    }

    @Test
    void withoutAScriptTheAnswersArePagesAndTheFormHandsTheFilesOut() throws IOException {
        try (var window = Browser.withoutScript(house.origin())) {
            var page = window.newPage();
            house.signIn(page, "media-7-1");
            page.navigate("/document");
            page.locator("main [name=text]").fill(Brought.TEXT);
            look(page);
            assertThat(page.locator(".quote mark").allInnerTexts()).contains("2023-01-02", "31");
            var text = page.waitForDownload(
                    () -> page.locator("main button[value=text]").click());
            assertThat(Files.readString(text.path())).contains("수강생 31명");

            page.navigate("/document");
            page.locator("main [name=file]").setInputFiles(OLD);
            look(page);
            assertThat(page.locator(".summary").innerText()).contains("HWPX 파일을 만들어 주십시오");
            page.locator("main [name=file]").setInputFiles(FILE);
            look(page);
            assertThat(page.locator(".laid table").count()).isEqualTo(1);
            assertThat(page.locator("noscript").innerText()).contains("같은 파일을 다시 고른 뒤");
            page.locator("main [name=file]").setInputFiles(FILE);
            var pdf = page.waitForDownload(
                    () -> page.locator("main button[value=pdf]").click());
            assertThat(Files.readAllBytes(pdf.path())).startsWith('%', 'P', 'D', 'F');
        }
    }

    private static void look(Page page) {
        page.locator("#give button[value=look]").click();
    }

    private static void see(Walk walk, String name) {
        Browser.picture(walk.page(), name);
        walk.fitsTheWidth();
    }
}
