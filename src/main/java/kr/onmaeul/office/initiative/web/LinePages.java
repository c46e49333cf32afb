package kr.onmaeul.office.initiative.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.budget.Budget;
import kr.onmaeul.office.budget.BudgetScope;
import kr.onmaeul.office.budget.LineCode;
import kr.onmaeul.office.budget.LineStanding;
import kr.onmaeul.office.budget.Programs;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Revising;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Which budget lines pay for an initiative: given and taken away here.
@Controller
@Requires("initiative.write")
class LinePages {

    private static final String TEMPLATE = "office/initiative/lines";

    private final Pages pages;
    private final Initiatives initiatives;
    private final Revising revising;
    private final Budget budget;
    private final Programs programs;

    LinePages(Pages pages, Initiatives initiatives, Revising revising, Budget budget, Programs programs) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.revising = revising;
        this.budget = budget;
        this.programs = programs;
    }

    @GetMapping("/initiatives/{code}/lines")
    ModelAndView form(@PathVariable String code) {
        var initiative = find(code);
        var page = page(initiative);
        return page.show(TEMPLATE, model(page, initiative, Form.empty()));
    }

    @PostMapping("/initiatives/{code}/lines")
    Object give(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var initiative = find(code);
        var form = Form.typed(typed);
        return answer(
                initiative,
                form,
                revising.freeLines(initiative),
                line -> revising.give(initiative, line, form.value("reason")));
    }

    @PostMapping("/initiatives/{code}/lines/removal")
    Object take(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var initiative = find(code);
        var form = Form.typed(typed);
        return answer(
                initiative,
                form,
                initiatives.lines(code, KnownAt.now()),
                line -> revising.take(initiative, line, form.value("reason")));
    }

    private Object answer(
            Initiative initiative, Form form, List<LineCode> among, Function<LineCode, Outcome<LineCode>> deed) {
        var outcome = among.stream()
                .filter(line -> line.toString().equals(form.value("line")))
                .findFirst()
                .map(deed)
                .orElseGet(() -> Outcome.refused(Problem.at("line", "initiative.choice.missing")));
        return switch (outcome) {
            case Outcome.Done<LineCode> _ -> "redirect:/initiatives/" + initiative.code() + "/lines";
            case Outcome.Refused<LineCode>(var problems) -> {
                var page = page(initiative);
                yield page.refuse(TEMPLATE, model(page, initiative, form.refused(problems)));
            }
        };
    }

    private Initiative find(String code) {
        return initiatives.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Initiative initiative) {
        var page = pages.page("initiative.lines.title");
        return page.under("/initiatives", page.t("initiative.title"))
                .under("/initiatives/" + initiative.code(), initiative.title().in(page.locale()));
    }

    private Map<String, Object> model(Page page, Initiative initiative, Form form) {
        var held = initiatives.lines(initiative.code(), KnownAt.now());
        var free = revising.freeLines(initiative);
        var names = names(
                page, initiative, Stream.concat(held.stream(), free.stream()).toList());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("initiative", initiative);
        model.put("held", choices(held, names));
        model.put("free", choices(free, names));
        return model;
    }

    private static List<Choice> choices(List<LineCode> lines, Map<LineCode, String> names) {
        return lines.stream()
                .map(line -> new Choice(line.toString(), names.getOrDefault(line, line.toString())))
                .toList();
    }

    private Map<LineCode, String> names(Page page, Initiative initiative, List<LineCode> lines) {
        var programNames = programs.detailedPrograms().stream()
                .collect(Collectors.toMap(
                        program -> program.code(), program -> program.name().in(page.locale())));
        var endOfYear = LocalDate.of(initiative.year(), 12, 31);
        return budget.lines(new BudgetScope.Lines(lines), endOfYear, KnownAt.now()).stream()
                .collect(Collectors.toMap(
                        LineStanding::line,
                        line -> programNames.getOrDefault(
                                        line.line().detailedProgram(),
                                        line.line().detailedProgram())
                                + " · " + line.subItemName() + " ("
                                + line.line().subItem() + ")"));
    }
}
