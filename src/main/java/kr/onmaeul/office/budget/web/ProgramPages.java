package kr.onmaeul.office.budget.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.DetailedProgram;
import kr.onmaeul.office.budget.EntryKind.Measure;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.budget.UnitProgram;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of a unit programme: its lines with their sources, and the entries behind them.
@Controller
@Requires("budget.read")
class ProgramPages {

    private final Pages pages;
    private final Budget budget;
    private final Programs programs;
    private final BudgetDay day;

    ProgramPages(Pages pages, Budget budget, Programs programs, BudgetDay day) {
        this.pages = pages;
        this.budget = budget;
        this.programs = programs;
        this.day = day;
    }

    @GetMapping("/budget/programs/{code}")
    ModelAndView program(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String measure,
            @RequestParam(name = Within.PARAMETER, required = false) @Nullable String of,
            @RequestParam(required = false) @Nullable String after) {
        var looking = pages.titled("").looking(day.usual());
        var unit = programs.unitProgram(code, looking.asOf(), looking.knownAt())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var page = page(unit);
        var scope = new BudgetScope.UnitProgram(code);
        var lines = budget.lines(scope, looking.asOf(), looking.knownAt());
        var within = Within.read(of, code, lines);
        var leaf = Leaf.of(size -> budget.entries(
                within.scope(),
                Measures.read(measure),
                looking.asOf(),
                looking.knownAt(),
                EntryKeys.read(after),
                size));
        Map<String, Object> model = new HashMap<>();
        model.put("figures", new Figures(page));
        model.put("looking", looking);
        model.put("unit", unit);
        model.put("details", details(looking));
        model.put("lines", lines);
        model.put("within", within.code());
        model.put("standing", budget.standing(scope, looking.asOf(), looking.knownAt()));
        model.put("measures", List.of(Measure.values()));
        model.put("chosen", Measures.written(Measures.read(measure)));
        model.put("entries", leaf.rows());
        model.put("pager", leaf.pager(page, entry -> EntryKeys.written(entry.key())));
        return page.show("office/budget/program", model);
    }

    private Page page(UnitProgram unit) {
        var page = pages.titled(unit.name().in(pages.speech().locale()));
        return page.under(page.keeping("/budget"), page.t("budget.title"));
    }

    private Map<String, DetailedProgram> details(Looking looking) {
        return programs.detailedPrograms(looking.asOf(), looking.knownAt()).stream()
                .collect(Collectors.toMap(DetailedProgram::code, one -> one));
    }
}
