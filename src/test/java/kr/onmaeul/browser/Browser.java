package kr.onmaeul.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;

/// Debian's Chromium, started once in a process of tests and ended with it.
final class Browser {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /// Nothing but what the pages themselves ask for may go over the network.
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Running {
        static final Playwright PLAYWRIGHT = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final com.microsoft.playwright.Browser CHROME = start();

        private static com.microsoft.playwright.Browser start() {
            Assertions.assertThat(Files.isExecutable(CHROMIUM))
                    .as("Chromium at " + CHROMIUM + "; ./onmaeul verify installs it")
                    .isTrue();
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
            return PLAYWRIGHT
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(CHROMIUM)
                            .setArgs(QUIET));
        }
    }

    private Browser() {}

    /// A window of its own, with no cookie, on the clock of Seoul.
    static BrowserContext window(String origin, int width, int height, double zoom) {
        return Running.CHROME.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize((int) (width / zoom), (int) (height / zoom))
                .setDeviceScaleFactor(zoom)
                .setTimezoneId("Asia/Seoul")
                .setLocale("ko-KR")
                .setReducedMotion(ReducedMotion.REDUCE));
    }

    /// A narrow window of a browser of its own, whose camera shows a film over and over.
    ///
    /// @param film in the format YUV4MPEG2
    static BrowserContext withCamera(String origin, int width, Path film) {
        var flags = new ArrayList<>(QUIET);
        flags.add("--use-fake-ui-for-media-stream");
        flags.add("--use-fake-device-for-media-stream");
        flags.add("--use-file-for-fake-video-capture=" + film.toAbsolutePath());
        return Running.PLAYWRIGHT
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(flags))
                .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setViewportSize(width, 800)
                        .setTimezoneId("Asia/Seoul")
                        .setLocale("ko-KR")
                        .setReducedMotion(ReducedMotion.REDUCE));
    }

    /// A window that runs no script at all.
    static BrowserContext withoutScript(String origin) {
        return Running.CHROME.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(origin)
                .setJavaScriptEnabled(false));
    }

    /// Keeps a picture of the whole page under `target/screenshots`.
    static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }

    /// Keeps a picture of what is seen of the page: in the docs when run with `-Dpictures=keep`, the English ones in
    /// a folder of their own.
    static void handbook(Page page, String language, String name) {
        var folder = "keep".equals(System.getProperty("pictures"))
                ? Path.of("docs", "pictures")
                : Path.of("target", "screenshots", "handbook");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath((language.equals("ko") ? folder : folder.resolve(language)).resolve(name + ".png")));
    }
}
