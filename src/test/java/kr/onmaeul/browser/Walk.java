package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One window walking through the pages of one origin. Whatever a page asks of another origin, and whatever the
/// browser complains about (a broken policy, a missing file, a script error), is kept and must be nothing at the end.
final class Walk implements AutoCloseable {

    private final BrowserContext window;
    private final Page page;
    private final List<String> strangers = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    private Walk(String origin, BrowserContext window) {
        this.window = window;
        page = window.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
                strangers.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    static Walk at(String origin) {
        return new Walk(origin, Browser.window(origin, 1280, 900, 1));
    }

    static Walk at(String origin, int width, double zoom) {
        return new Walk(origin, Browser.window(origin, width, 900, zoom));
    }

    /// In a narrow window whose camera shows a film.
    static Walk withCamera(String origin, int width, Path film) {
        return new Walk(origin, Browser.withCamera(origin, width, film));
    }

    /// Cuts the line to the program, or mends it.
    void cutOff(boolean cut) {
        window.setOffline(cut);
        if (!cut) {
            complaints.removeIf(complaint -> complaint.contains("net::ERR_INTERNET_DISCONNECTED"));
        }
    }

    Page page() {
        return page;
    }

    /// Opens an address and looks at the page with axe.
    Page visit(String address) {
        page.navigate(address);
        look();
        return page;
    }

    /// Looks with axe at the page we stand on.
    void look() {
        Axe.isClean(page);
    }

    /// Nothing may stick out at the right: a person reads downwards only.
    void fitsTheWidth() {
        var sticking = page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= width) return [];
                  const sticking = [...document.body.querySelectorAll('*')]
                    .filter(e => e.getBoundingClientRect().right > width + 1 && !e.closest('.unseen'));
                  const plain = sticking.filter(e => !e.closest('.scroll'));
                  return (plain.length ? plain : sticking).map(e => e.outerHTML.slice(0, 160));
                }
                """);
        assertThat((List<?>) sticking).as("what is wider than " + page.url()).isEmpty();
    }

    /// For walks that are refused on purpose: the browser complains about every status of 400 and above.
    void forgetRefusals() {
        complaints.removeIf(complaint -> complaint.contains("the server responded with a status of 4"));
    }

    @Override
    public void close() {
        window.close();
        assertThat(strangers).as("requests that leave the origin").isEmpty();
        assertThat(complaints).as("what the browser complains about").isEmpty();
    }
}
