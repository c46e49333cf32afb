package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An officer attaches a photograph, a file and a document to a device, and takes one off again.
class AttachingTest {

    @TempDir
    private static Path brought;

    @RegisterExtension
    private static final House house = new House();

    @ParameterizedTest
    @CsvSource({"ko,N-0031", "en,N-0032"})
    void anOfficerAttachesAndTakesOff(String language, String number) throws IOException {
        try (var walk = Walk.at(house.origin())) {
            var page = walk.page();
            page.navigate("/sign-in?lang=" + language);
            house.enter(page, "network-7-2");
            walk.visit("/registers/line-devices?q=" + number);
            var record = page.locator("tbody th a").first().getAttribute("href");

            walk.visit(record + "/attachments/picture");
            page.locator("[name=files]").setInputFiles(photograph());
            save(page);
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            page.locator("[name=alternative]").fill("본관 3층 통신실 문 왼쪽의 접속 스위치");
            Browser.handbook(page, language, "register-attach");
            save(page);
            page.waitForURL("**done=attached");
            walk.look();

            var file = Files.writeString(brought.resolve("설치 확인서.txt"), "설치를 마침");
            walk.visit(record + "/attachments/files");
            page.locator("[name=files]").setInputFiles(file);
            page.locator("[name=reason]").fill("준공 검사");
            save(page);
            page.waitForURL("**done=attached");
            var script = Files.writeString(brought.resolve("점검.html"), "<script>alert(1)</script>");
            walk.visit(record + "/attachments/files");
            page.locator("[name=files]").setInputFiles(script);
            save(page);
            page.locator(".summary").waitFor();
            walk.look();
            walk.forgetRefusals();
            walk.visit(record + "/attachments/document");
            page.locator("[name=number]").fill("정보통신팀-3311");
            page.locator("[name=title]").fill("통신실 정비 계획");
            page.locator("[name=day]").fill("2023-05-31");
            save(page);
            page.waitForURL("**done=attached");
            walk.look();
            var small = page.locator(".pictures img");
            small.scrollIntoViewIfNeeded();
            page.waitForCondition(
                    () -> small.evaluate("image => image.naturalWidth").equals(480));
            assertThat(small.getAttribute("alt")).contains("접속 스위치");
            Browser.picture(page, "attached-" + language);
            Browser.handbook(page, language, "register-attached");

            page.locator(".files a[href$='/removal']").first().click();
            page.waitForURL("**/removal");
            walk.look();
            page.locator("[name=reason]").fill("다른 장비의 확인서");
            save(page);
            page.waitForURL("**done=detached");
            walk.look();
            assertThat(page.locator(".files").innerText()).doesNotContain("설치 확인서");
            assertThat(page.locator(".history").innerText()).contains("설치 확인서.txt", "다른 장비의 확인서");
            page.setViewportSize(360, 800);
            for (var further : List.of("", "/attachments/files", "/attachments/picture", "/attachments/document")) {
                walk.visit(record + further);
                walk.fitsTheWidth();
                Browser.picture(page, "attached-360-" + language + further.replaceAll("\\W+", "-"));
            }
        }
    }

    private static void save(Page page) {
        page.locator("main form.form > .acts button").click();
    }

    private static Path photograph() throws IOException {
        var drawn = new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        pen.setColor(new Color(0xC9D3DB));
        pen.fillRect(0, 0, 1_600, 1_200);
        pen.setColor(new Color(0x2B3A45));
        pen.fillRect(260, 420, 1_080, 300);
        pen.setColor(new Color(0x63C38A));
        for (int port = 0; port < 24; port++) {
            pen.fillRect(300 + port * 42, 480, 26, 26);
        }
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 70));
        pen.drawString("24 PORT", 320, 650);
        pen.dispose();
        var file = brought.resolve("스위치.jpg");
        ImageIO.write(drawn, "jpeg", file.toFile());
        return file;
    }
}
