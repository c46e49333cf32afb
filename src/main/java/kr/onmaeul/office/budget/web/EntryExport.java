package kr.onmaeul.office.budget.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import kr.onmaeul.foundation.web.Speech;
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

    private static final List<String> HEADINGS = List.of(
            "budget.day",
            "budget.kind",
            "budget.detailed-code",
            "budget.sub-item-code",
            "budget.amount-won",
            "budget.note",
            "budget.evidence",
            "budget.sample",
            "budget.recorded-at",
            "budget.recorded-by",
            "budget.reversal.reason");

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
        var looking = pages.titled("").looking(day.usual());
        if (programs.unitProgram(code, looking.asOf(), looking.knownAt()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var within = Within.read(
                of, code, budget.lines(new BudgetScope.UnitProgram(code), looking.asOf(), looking.knownAt()));
        var speech = pages.speech();
        SheetAnswer.write(
                response,
                "budget-" + code + "-" + looking.asOf(),
                ending,
                HEADINGS.stream().map(speech::say).toList(),
                entries(within.scope(), Measures.read(measure), looking).map(entry -> row(entry, speech)));
    }

    private Stream<BudgetEntry> entries(BudgetScope scope, List<Measure> measures, Looking looking) {
        return PageByPage.rows((last, size) -> budget.entries(
                scope, measures, looking.asOf(), looking.knownAt(), last == null ? null : last.key(), size));
    }

    private static List<@Nullable Object> row(BudgetEntry entry, Speech speech) {
        var row = new ArrayList<@Nullable Object>();
        row.add(entry.day());
        row.add(entry.kind().label().in(speech.locale()));
        row.add(entry.line().detailedProgram());
        row.add(entry.line().subItem());
        row.add(entry.amount().amount());
        row.add(entry.note());
        row.add(entry.evidence());
        row.add(entry.sample() ? "Y" : "");
        row.add(speech.minute(entry.recordedAt()));
        row.add(entry.recordedBy());
        row.add(entry.reason());
        return row;
    }
}
