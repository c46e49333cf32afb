package kr.onmaeul.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// What axe says about a page, by the rules of WCAG 2.0 and 2.1, levels A and AA.
final class Axe {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Axe() {}

    static void isClean(Page page) {
        var found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + ": " + node.getHtml() + " — " + node.getFailureSummary()))
                        .toList();
        assertThat(found).as("accessibility of " + page.url()).isEmpty();
    }
}
