package kr.onmaeul.office.initiative.web;

import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.initiative.Initiatives;
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
        var blank = pages.titled("");
        var looking = blank.looking(look.usual());
        var initiative = initiatives
                .find(code, looking.knownAt())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var titled = pages.titled(initiative.title().in(blank.locale()))
                .under(blank.keeping("/initiatives"), blank.t("initiative.title"))
                .withNote(initiative.code());
        var page = titled.may("initiative.write")
                ? titled.withMain(titled.t("initiative.revision.title"), "/initiatives/" + code + "/revision")
                : titled;
        var written = look.written(page, looking.asOf());
        var scope = new BudgetScope.Lines(initiatives.lines(code, looking.knownAt()));
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
                        initiatives.plans(code, looking.knownAt()),
                        "lines",
                        budget.lines(scope, looking.asOf(), looking.knownAt()),
                        "standing",
                        budget.standing(scope, looking.asOf(), looking.knownAt()),
                        "programs",
                        programNames(page),
                        "changes",
                        initiatives.revisions(code).stream()
                                .map(written::change)
                                .toList()));
    }

    private Map<String, String> programNames(Page page) {
        return programs.detailedPrograms().stream()
                .collect(Collectors.toMap(
                        program -> program.code(), program -> program.name().in(page.locale())));
    }
}
