package kr.onmaeul.office.initiative.web;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// One initiative with its four parts (outline, results, plans, budget) and what became of it. It is changed in its
/// register, to which the page leads.
@Controller
@Requires("initiative.read")
class InitiativeSheetPages {

    private final Pages pages;
    private final Initiatives initiatives;
    private final Budget budget;
    private final Programs programs;
    private final InitiativeLook look;
    private final InitiativeHistory history;

    InitiativeSheetPages(
            Pages pages,
            Initiatives initiatives,
            Budget budget,
            Programs programs,
            InitiativeLook look,
            InitiativeHistory history) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.budget = budget;
        this.programs = programs;
        this.look = look;
        this.history = history;
    }

    @GetMapping("/initiatives/{code}")
    ModelAndView sheet(@PathVariable String code) {
        var blank = pages.titled("");
        var looking = blank.looking(look.usual());
        var records = initiatives.records(code).orElseThrow(InitiativeSheetPages::unknown);
        var gone = records.hasLeft(looking.asOf()) && looking.knownAt() instanceof KnownAt.Now;
        var initiative = (gone ? initiatives.find(code) : initiatives.find(code, looking.asOf(), looking.knownAt()))
                .orElseThrow(InitiativeSheetPages::unknown);
        var links = new RecordLinks(records);
        var plans = initiatives.plans(code, looking.asOf(), looking.knownAt());
        var page = page(initiative, gone, links);
        var scope = new BudgetScope.Lines(initiative.lines());
        var model = new HashMap<String, Object>();
        model.put("looking", looking);
        model.put("written", look.written(page, looking.asOf()));
        model.put("initiative", initiative);
        model.put("plans", plans);
        model.put("links", links);
        model.put("writable", page.may("initiative.write") && !gone);
        model.put("lines", budget.lines(scope, looking.asOf(), looking.knownAt()));
        model.put("standing", budget.standing(scope, looking.asOf(), looking.knownAt()));
        model.put("programs", programNames(page));
        model.put("changes", history.of(page, records));
        return page.show("office/initiative/sheet", model);
    }

    private Page page(Initiative initiative, boolean gone, RecordLinks links) {
        var page = pages.titled(initiative.title().in(pages.speech().locale()));
        page = page.under(page.keeping("/initiatives"), page.t("initiative.title"))
                .withNote(initiative.code())
                .withAction(page.t("initiative.record"), links.initiative());
        if (gone) {
            return page.withBadge(new Badge(page.t("initiative.gone"), Badge.Tone.WARNING));
        }
        return page.may("initiative.write")
                ? page.withMain(page.t("initiative.change"), links.initiative() + "/change")
                : page;
    }

    private Map<String, String> programNames(Page page) {
        return programs.detailedPrograms().stream()
                .collect(Collectors.toMap(
                        program -> program.code(), program -> program.name().in(page.locale())));
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
