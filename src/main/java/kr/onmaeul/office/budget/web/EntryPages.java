package kr.onmaeul.office.budget.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Bookkeeping;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetEntry;
import kr.onmaeul.office.budget.DetailedProgram;
import kr.onmaeul.office.budget.Programs;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of one entry of the books, and its reversal.
@Controller
class EntryPages {

    private static final String TEMPLATE = "office/budget/entry";

    private final Pages pages;
    private final Budget budget;
    private final Programs programs;
    private final Bookkeeping bookkeeping;

    EntryPages(Pages pages, Budget budget, Programs programs, Bookkeeping bookkeeping) {
        this.pages = pages;
        this.budget = budget;
        this.programs = programs;
        this.bookkeeping = bookkeeping;
    }

    @GetMapping("/budget/entries/{id}")
    @Requires("budget.read")
    ModelAndView entry(@PathVariable UUID id) {
        var entry = find(id);
        var page = page(entry);
        return page.show(TEMPLATE, model(page, entry, Form.empty()));
    }

    @PostMapping("/budget/entries/{id}/reversal")
    @Requires("budget.record")
    Object reversal(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        return switch (bookkeeping.reverse(id, Form.typed(typed).value("reason"))) {
            case Outcome.Done<UUID>(var reversal) -> "redirect:/budget/entries/" + reversal;
            case Outcome.Refused<UUID>(List<Problem> problems) -> {
                var entry = find(id);
                var page = page(entry);
                yield page.refuse(TEMPLATE, model(page, entry, Form.typed(typed).refused(problems)));
            }
        };
    }

    private BudgetEntry find(UUID id) {
        return budget.entry(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(BudgetEntry entry) {
        var locale = pages.speech().locale();
        var page = pages.titled(entry.note().isEmpty() ? entry.kind().label().in(locale) : entry.note())
                .under("/budget", pages.speech().say("budget.title"));
        return program(entry)
                .flatMap(program -> programs.unitProgram(program.unitProgram(), entry.day(), KnownAt.now()))
                .map(unit -> page.under(
                        "/budget/programs/" + unit.code() + "?as-of=" + entry.day(),
                        unit.name().in(locale)))
                .orElse(page);
    }

    /// As it was called on the day of the entry.
    private Optional<DetailedProgram> program(BudgetEntry entry) {
        return programs.detailedProgram(entry.line().detailedProgram(), entry.day(), KnownAt.now());
    }

    private Map<String, Object> model(Page page, BudgetEntry entry, Form form) {
        var model = new HashMap<String, Object>();
        model.put("figures", new Figures(page));
        model.put("entry", entry);
        model.put(
                "program",
                program(entry).map(program -> program.name().in(page.locale())).orElse(""));
        model.put("form", form);
        return model;
    }
}
