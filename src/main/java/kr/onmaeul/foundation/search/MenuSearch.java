package kr.onmaeul.foundation.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kr.onmaeul.foundation.web.MenuPart;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Finds pages by what the menu calls them.
@Component
@Order(0)
class MenuSearch implements SearchSource {

    private final Pages pages;

    MenuSearch(Pages pages) {
        this.pages = pages;
    }

    @Override
    public String permission() {
        return SearchPages.PERMISSION;
    }

    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        var kind = pages.speech().say("search.kind.page");
        return pages.menu().stream()
                .flatMap(part -> part.all()
                        .filter(line -> SearchSource.matches(words, locale, line.label(), heading(part)))
                        .map(line -> new Hit(kind, line.label(), heading(part), line.address())))
                .limit(most)
                .toList();
    }

    private static String heading(MenuPart part) {
        return Optional.ofNullable(part.heading()).orElse("");
    }
}
