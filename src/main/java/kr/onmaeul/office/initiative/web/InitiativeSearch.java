package kr.onmaeul.office.initiative.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kr.onmaeul.foundation.search.SearchSource;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.initiative.Initiatives;
import org.springframework.stereotype.Component;

/// Finds initiatives of any year by title, purpose or content.
@Component
class InitiativeSearch implements SearchSource {

    private final Initiatives initiatives;
    private final Pages pages;
    private final Clock clock;

    InitiativeSearch(Initiatives initiatives, Pages pages, Clock clock) {
        this.initiatives = initiatives;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String permission() {
        return "initiative.read";
    }

    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        var kind = pages.speech().say("initiative.search.kind");
        return initiatives.standing(LocalDate.now(clock), KnownAt.now()).reversed().stream()
                .filter(one -> SearchSource.matches(
                        words,
                        locale,
                        one.title().ko(),
                        one.title().en(),
                        one.purpose().in(locale),
                        String.join(" ", one.outline()),
                        one.code()))
                .limit(most)
                .map(one -> new Hit(kind, one.title().in(locale), one.code(), "/initiatives/" + one.code()))
                .toList();
    }
}
