package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Drawings;
import kr.onmaeul.foundation.document.Papers;
import kr.onmaeul.foundation.document.Trees;
import kr.onmaeul.foundation.document.html.Html;
import kr.onmaeul.foundation.document.html.Placing;
import org.junit.jupiter.api.Test;

/// Documents as HTML, on a page of their own and within a page of the program.
class DocumentPageTest {

    private static final List<String> LOOK = List.of(
            "/static/krds/css/token/krds_tokens.css",
            "/static/onmaeul/base.css",
            "/static/onmaeul/parts.css",
            "/static/onmaeul/pages.css",
            "/static" + Html.STYLE);

    @Test
    void aDocumentOnAPageOfItsOwnIsAccessible() {
        try (var window = Browser.window("http://127.0.0.1", 1280, 1000, 1)) {
            var page = window.newPage();
            for (var document : documents()) {
                page.setContent(Html.page(document));
                Axe.isClean(page);
            }
            page.setContent(Html.page(Papers.report(2)));
            Browser.picture(page, "document-page");
        }
    }

    @Test
    void aDocumentWithinAPageIsAccessibleAndFitsIt() throws IOException {
        try (var window = Browser.window("http://127.0.0.1", 1280, 1000, 1)) {
            var page = window.newPage();
            for (var document : documents()) {
                show(page, document);
                Axe.isClean(page);
            }
            show(page, Papers.report(2));
            Browser.picture(page, "document-fragment");
        }
    }

    @Test
    void onATelephoneOnlyWideTablesMove() throws IOException {
        try (var window = Browser.window("http://127.0.0.1", 360, 800, 1)) {
            var page = window.newPage();
            show(page, Papers.report(2));
            Browser.picture(page, "document-fragment-360");
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
        }
    }

    private static List<Document> documents() {
        var trees = Trees.fresh();
        return List.of(Papers.report(2), Papers.letter(), Papers.table(12), trees.next(), trees.next(), trees.next());
    }

    private static void show(Page page, Document document) throws IOException {
        var picture = "data:image/png;base64," + java.util.Base64.getEncoder().encodeToString(Drawings.png(40, 30));
        page.setContent("<!DOCTYPE html><html lang=\"ko\"><head><title>문서</title></head><body><main><h1>문서</h1>"
                + "<div class=\"paper\">" + Html.fragment(document, new Placing(2, "d-", _ -> picture))
                + "</div></main></body></html>");
        for (var sheet : LOOK) {
            try (var in = Html.class.getResourceAsStream(sheet)) {
                page.addStyleTag(new Page.AddStyleTagOptions()
                        .setContent(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
    }
}
