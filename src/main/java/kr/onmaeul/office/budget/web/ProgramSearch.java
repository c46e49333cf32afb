package kr.onmaeul.office.budget.web;

import java.util.List;
import java.util.Locale;
import kr.onmaeul.foundation.search.SearchSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Programs;
import org.springframework.stereotype.Component;

/// Finds the pages of unit programmes by name or code.
@Component
class ProgramSearch implements SearchSource {

    private final Programs programs;
    private final Pages pages;

    ProgramSearch(Programs programs, Pages pages) {
        this.programs = programs;
        this.pages = pages;
    }

    @Override
    public String permission() {
        return "budget.read";
    }

    @Override
    public List<Hit> find(String words, Locale locale, int most) {
        var unit = pages.speech().say("budget.search.unit");
        return programs.unitPrograms().stream()
                .filter(one -> SearchSource.matches(
                        words, locale, one.name().ko(), one.name().en(), one.code()))
                .map(one -> new Hit(unit, one.name().in(locale), one.code(), "/budget/programs/" + one.code()))
                .limit(most)
                .toList();
    }
}
