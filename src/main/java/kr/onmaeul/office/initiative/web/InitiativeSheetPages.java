package kr.onmaeul.office.initiative.web;

import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Plan;
import kr.onmaeul.office.initiative.Revision;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// One initiative with its four parts (outline, results, plans, budget) and every revision.
@Controller
@Requires("initiative.read")
class InitiativeSheetPages {

    private final Pages pages;
    private final Initiatives initiatives;
    private final Budget budget;
    private final Programs programs;
    private final InitiativeLook look;

    InitiativeSheetPages(Pages pages, Initiatives initiatives, Budget budget, Programs programs, InitiativeLook look) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.budget = budget;
        this.programs = programs;
        this.look = look;
    }

    @GetMapping("/initiatives/{code}")
    ModelAndView sheet(@PathVariable String code) {
        var initiative = initiatives.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var titled = pages.titled(initiative.title().in(pages.speech().locale()));
        var page = titled.under(titled.keeping("/initiatives"), titled.t("initiative.title"))
                .withNote(initiative.code());
        var looking = page.looking(look.usual());
        var written = look.written(page, looking.asOf());
        var scope = new BudgetScope.Lines(initiatives.lines(code));
        return page.show(
                "office/initiative/sheet",
                Map.of(
                        "looking",
                        looking,
                        "written",
                        written,
                        "initiative",
                        initiative,
                        "plans",
                        initiatives.plans(code),
                        "lines",
                        budget.lines(scope, looking.asOf(), looking.knownAt()),
                        "standing",
                        budget.standing(scope, looking.asOf(), looking.knownAt()),
                        "programs",
                        programNames(page),
                        "changes",
                        initiatives.revisions(code).stream()
                                .map(revision -> change(page, revision, written))
                                .toList()));
    }

    private Map<String, String> programNames(Page page) {
        return programs.detailedPrograms().stream()
                .collect(Collectors.toMap(
                        program -> program.code(), program -> program.name().in(page.locale())));
    }

    private static Change change(Page page, Revision revision, Written written) {
        return new Change(
                page.minute(revision.at()),
                page.t(
                        "initiative.revision.sentence",
                        revision.by(),
                        revision.what(),
                        state(revision.before(), written),
                        state(revision.after(), written),
                        revision.reason()));
    }

    private static String state(String name, Written written) {
        for (var state : Plan.State.values()) {
            if (state.name().equals(name)) {
                return written.state(state);
            }
        }
        return name;
    }
}
