package kr.onmaeul.foundation.search;

import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Requires(SearchPages.PERMISSION)
class SearchPages {

    static final String PERMISSION = "search.read";

    /// How much of what is found is shown of each room; who needs more types more.
    private static final int MOST = 20;

    /// Longer than any title; the rest of what was typed is left aside.
    private static final int LONGEST = 200;

    private final Pages pages;
    private final ObjectProvider<SearchSource> sources;

    SearchPages(Pages pages, ObjectProvider<SearchSource> sources) {
        this.pages = pages;
        this.sources = sources;
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam(name = "q", defaultValue = "") String typed) {
        var page = pages.page("search.title");
        var stripped = typed.strip();
        var words = stripped.substring(0, Math.min(LONGEST, stripped.length()));
        var hits = words.isEmpty() ? List.<SearchSource.Hit>of() : find(page, words);
        return page.show("foundation/search/search", Map.of("words", words, "hits", hits));
    }

    @GetMapping("/help")
    ModelAndView help() {
        return pages.page("search.help.title").show("foundation/search/help", Map.of());
    }

    private List<SearchSource.Hit> find(Page page, String words) {
        return sources.orderedStream()
                .filter(source -> page.may(source.permission()))
                .flatMap(source -> source.find(words, page.locale(), MOST).stream())
                .toList();
    }
}
