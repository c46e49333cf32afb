package kr.onmaeul.office.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetItem;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.BudgetTable;
import kr.onmaeul.office.budget.DetailedProgram;
import kr.onmaeul.office.budget.ExecutionRate;
import kr.onmaeul.office.budget.LineStanding;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.budget.Standing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// How the programmes of a year and the lines of a programme stand, as sheets in whole won.
@Controller
@Requires("budget.read")
class StandingSheets {

    private final Pages pages;
    private final Budget budget;
    private final Programs programs;
    private final BudgetDay day;

    StandingSheets(Pages pages, Budget budget, Programs programs, BudgetDay day) {
        this.pages = pages;
        this.budget = budget;
        this.programs = programs;
        this.day = day;
    }

    @GetMapping("/budget/programs.{ending:csv|xlsx}")
    void programs(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("budget.title");
        var looking = page.looking(day.usual());
        var sheet = new ListSheet<BudgetTable.Row>(page)
                .column("budget.unit-program", row -> row.name().in(page.locale()));
        amounts(page, sheet, BudgetTable.Row::standing)
                .write(
                        response,
                        "budget-" + looking.asOf(),
                        ending,
                        budget.table(looking.asOf(), looking.knownAt()).rows().stream());
    }

    @GetMapping("/budget/programs/{code}/lines.{ending:csv|xlsx}")
    void lines(@PathVariable String code, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var page = pages.page("budget.title");
        var looking = page.looking(day.usual());
        if (programs.unitProgram(code, looking.asOf(), looking.knownAt()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var details = programs.detailedPrograms(looking.asOf(), looking.knownAt()).stream()
                .collect(Collectors.toMap(
                        DetailedProgram::code, detail -> detail.name().in(page.locale())));
        var sheet = new ListSheet<LineStanding>(page)
                .column("budget.detailed-code", line -> line.line().detailedProgram())
                .column(
                        "budget.detailed-program",
                        line -> details.get(line.line().detailedProgram()))
                .column(
                        "budget.item",
                        line -> BudgetItem.of(line.line().item()).name().in(page.locale()))
                .column("budget.sub-item-code", line -> line.line().subItem())
                .column("budget.sub-item", line -> line.subItem().in(page.locale()));
        won(page, sheet, "budget.national", line -> line.standing().funding().national());
        won(page, sheet, "budget.city", line -> line.standing().funding().city());
        won(page, sheet, "budget.district", line -> line.standing().funding().district());
        amounts(page, sheet, LineStanding::standing)
                .write(
                        response,
                        "budget-lines-" + code + "-" + looking.asOf(),
                        ending,
                        budget.lines(new BudgetScope.UnitProgram(code), looking.asOf(), looking.knownAt()).stream());
    }

    private static <R> ListSheet<R> amounts(Page page, ListSheet<R> sheet, Function<R, Standing> standing) {
        won(page, sheet, "budget.appropriation", row -> standing.apply(row).appropriation());
        won(page, sheet, "budget.committed", row -> standing.apply(row).committed());
        won(page, sheet, "budget.expenditure", row -> standing.apply(row).expenditure());
        won(page, sheet, "budget.remaining", row -> standing.apply(row).remaining());
        return sheet.titled(
                page.t("budget.rate") + " (%)",
                row -> standing.apply(row).rate().map(ExecutionRate::percent).orElse(null));
    }

    private static <R> void won(Page page, ListSheet<R> sheet, String heading, Function<R, Won> amount) {
        sheet.titled(
                page.t(heading) + " (" + page.t("budget.won") + ")",
                row -> amount.apply(row).amount());
    }
}
