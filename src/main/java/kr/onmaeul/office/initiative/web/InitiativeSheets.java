package kr.onmaeul.office.initiative.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.DetailedProgram;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.budget.LineStanding;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Plan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The plans of one initiative and the budget lines that pay for it, as sheets.
@Controller
@Requires("initiative.read")
class InitiativeSheets {

    private final Pages pages;
    private final Initiatives initiatives;
    private final Budget budget;
    private final Programs programs;
    private final InitiativeLook look;

    InitiativeSheets(Pages pages, Initiatives initiatives, Budget budget, Programs programs, InitiativeLook look) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.budget = budget;
        this.programs = programs;
        this.look = look;
    }

    @GetMapping("/initiatives/{code}/plans.{ending:csv|xlsx}")
    void plans(@PathVariable String code, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var page = pages.page("initiative.plans");
        var looking = page.looking(look.usual());
        new ListSheet<Plan>(page)
                .column("initiative.code", Plan::code)
                .column("initiative.plan", plan -> plan.text().in(page.locale()))
                .column("initiative.first", Plan::first)
                .column("initiative.last", Plan::last)
                .column("initiative.state", plan -> plan.state().label().in(page.locale()))
                .write(
                        response,
                        "plans-" + code,
                        ending,
                        initiatives.plans(code, looking.asOf(), looking.knownAt()).stream());
    }

    @GetMapping("/initiatives/{code}/lines.{ending:csv|xlsx}")
    void lines(@PathVariable String code, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var page = pages.page("initiative.budget");
        var looking = page.looking(look.usual());
        var initiative = initiatives
                .find(code, looking.asOf(), looking.knownAt())
                .or(() -> initiatives.find(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var names = programs.detailedPrograms().stream()
                .collect(Collectors.toMap(
                        DetailedProgram::code, program -> program.name().in(page.locale())));
        new ListSheet<LineStanding>(page)
                .column("initiative.program", line -> names.get(line.line().detailedProgram()))
                .column("initiative.line", line -> line.line().toString())
                .column("initiative.sub-item", line -> line.subItem().in(page.locale()))
                .column(
                        "initiative.appropriation-won",
                        line -> line.standing().appropriation().amount())
                .column(
                        "initiative.expenditure-won",
                        line -> line.standing().expenditure().amount())
                .column(
                        "initiative.rate",
                        line -> line.standing()
                                .rate()
                                .map(ExecutionRate::percent)
                                .orElse(null))
                .write(
                        response,
                        "lines-" + code,
                        ending,
                        budget
                                .lines(new BudgetScope.Lines(initiative.lines()), looking.asOf(), looking.knownAt())
                                .stream());
    }
}
