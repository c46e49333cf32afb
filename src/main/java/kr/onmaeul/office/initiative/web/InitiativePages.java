package kr.onmaeul.office.initiative.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The initiatives of a year, that of the day one looks at, as a list and as a spreadsheet.
@Controller
@Requires("initiative.read")
class InitiativePages {

    private final Pages pages;
    private final Initiatives initiatives;
    private final Budget budget;
    private final InitiativeLook look;

    InitiativePages(Pages pages, Initiatives initiatives, Budget budget, InitiativeLook look) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.budget = budget;
        this.look = look;
    }

    @GetMapping("/initiatives")
    ModelAndView list() {
        var page = pages.page("initiative.title");
        var looking = page.looking(look.usual());
        page = page.withAction(page.t("initiative.register"), "/registers/initiative-initiatives")
                .withAction(page.t("initiative.register.plans"), "/registers/initiative-plans");
        if (page.may("initiative.write")) {
            page = page.withMain(
                    page.t("initiative.new.title"), beginning(looking.asOf().getYear()));
        }
        return page.withNote(
                        page.t("initiative.year", String.valueOf(looking.asOf().getYear())))
                .show(
                        "office/initiative/list",
                        Map.of(
                                "looking",
                                looking,
                                "written",
                                look.written(page, looking.asOf()),
                                "rows",
                                rows(looking),
                                "beginning",
                                beginning(looking.asOf().getYear())));
    }

    /// The form of the register with the next number and place of the year.
    private String beginning(int year) {
        var ofYear =
                initiatives.ever().stream().filter(one -> one.year() == year).toList();
        var number = ofYear.stream().mapToInt(Initiative::number).max().orElse(0) + 1;
        var place = ofYear.stream().mapToInt(Initiative::place).max().orElse(0) + 1;
        return "/registers/initiative-initiatives/new?code=%1$d-%2$d&place=%3$d&category=MAIN&first=%1$d-01&last=%1$d-12"
                .formatted(year, number, place);
    }

    @GetMapping("/initiatives.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("initiative.title");
        var looking = page.looking(look.usual());
        var written = look.written(page, looking.asOf());
        new ListSheet<InitiativeRow>(page)
                .column("initiative.code", row -> row.initiative().code())
                .column("initiative.name", row -> row.initiative().title().in(page.locale()))
                .column("initiative.category", row -> written.category(row.initiative()))
                .column("initiative.teams", row -> written.teams(row.initiative()))
                .column("initiative.first", row -> row.initiative().first())
                .column("initiative.last", row -> row.initiative().last())
                .column(
                        "initiative.appropriation-won",
                        row -> row.standing().appropriation().amount())
                .column(
                        "initiative.expenditure-won",
                        row -> row.standing().expenditure().amount())
                .column(
                        "initiative.rate",
                        row -> row.standing().rate().map(ExecutionRate::percent).orElse(null))
                .column("initiative.plans.count", InitiativeRow::plans)
                .column("initiative.plans.done", InitiativeRow::done)
                .write(response, "initiatives-" + looking.asOf(), ending, rows(looking).stream());
    }

    private List<InitiativeRow> rows(Looking looking) {
        var year = looking.asOf().getYear();
        var ofYear = initiatives.ofYear(year, looking.asOf(), looking.knownAt());
        var plans = initiatives.plans(looking.asOf(), looking.knownAt());
        var standings = budget.standings(
                ofYear.stream()
                        .<BudgetScope>map(initiative -> new BudgetScope.Lines(initiative.lines()))
                        .toList(),
                looking.asOf(),
                looking.knownAt());
        return IntStream.range(0, ofYear.size())
                .mapToObj(i -> InitiativeRow.of(
                        ofYear.get(i),
                        standings.get(i),
                        plans.getOrDefault(ofYear.get(i).code(), List.of())))
                .toList();
    }
}
