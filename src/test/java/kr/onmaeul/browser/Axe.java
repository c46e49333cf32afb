package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What axe says about a page, by the rules of WCAG 2.0 and 2.1, levels A and AA. Our pages have no frames: so axe runs
/// in the page alone, and only the faults come over. Its own way through all frames opens another page each time.
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private static final String SCRIPT = script();

    private static final String LOOK = """
            async rules => {
              const found = await axe.run(document, {
                runOnly: { type: 'tag', values: rules },
                resultTypes: ['violations']
              });
              return found.violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id}: ${node.html} — ${node.failureSummary}`));
            }
            """;

    private Axe() {}

    static void isClean(Page page) {
        assertThat(page.frames()).as("frames of " + page.url()).hasSize(1);
        assertThat(faults(page)).as("accessibility of " + page.url()).isEmpty();
    }

    static List<?> faults(Page page) {
        if (page.evaluate("typeof axe").equals("undefined")) {
            page.evaluate(SCRIPT);
        }
        return (List<?>) page.evaluate(LOOK, RULES);
    }

    private static String script() {
        try (var in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
