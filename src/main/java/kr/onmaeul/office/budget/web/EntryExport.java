package kr.onmaeul.office.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetEntry;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.EntryKind.Measure;
import kr.onmaeul.office.budget.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// The entries of a programme as a spreadsheet, exactly those the page lists.
@Controller
@Requires("budget.read")
class EntryExport {

    private final Pages pages;
    private final Budget budget;
    private final Programs programs;
    private final BudgetDay day;

    EntryExport(Pages pages, Budget budget, Programs programs, BudgetDay day) {
        this.pages = pages;
        this.budget = budget;
        this.programs = programs;
        this.day = day;
    }

    @GetMapping("/budget/programs/{code}/entries.{ending:csv|xlsx}")
    void entries(
            @PathVariable String code,
            @PathVariable SheetWriting ending,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(name = Within.PARAMETER, required = false) @Nullable String of,
            HttpServletResponse response)
            throws IOException {
        var page = pages.titled("");
        var looking = page.looking(day.usual());
        if (programs.unitProgram(code, looking.asOf(), looking.knownAt()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var within = Within.read(
                of, code, budget.lines(new BudgetScope.UnitProgram(code), looking.asOf(), looking.knownAt()));
        new ListSheet<BudgetEntry>(page)
                .column("budget.day", BudgetEntry::day)
                .column("budget.kind", entry -> entry.kind().label().in(page.locale()))
                .column("budget.detailed-code", entry -> entry.line().detailedProgram())
                .column("budget.sub-item-code", entry -> entry.line().subItem())
                .column("budget.amount-won", entry -> entry.amount().amount())
                .column("budget.note", BudgetEntry::note)
                .column("budget.evidence", BudgetEntry::evidence)
                .column("budget.sample", entry -> entry.sample() ? "Y" : "")
                .column("budget.recorded-at", entry -> page.minute(entry.recordedAt()))
                .column("budget.recorded-by", BudgetEntry::recordedBy)
                .column("budget.reversal.reason", BudgetEntry::reason)
                .write(
                        response,
                        "budget-" + code + "-" + looking.asOf(),
                        ending,
                        entries(within.scope(), Measures.read(measure), looking));
    }

    private Stream<BudgetEntry> entries(BudgetScope scope, List<Measure> measures, Looking looking) {
        return PageByPage.rows((last, size) -> budget.entries(
                scope, measures, looking.asOf(), looking.knownAt(), last == null ? null : last.key(), size));
    }
}
