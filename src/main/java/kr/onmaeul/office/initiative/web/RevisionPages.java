package kr.onmaeul.office.initiative.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
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

/// The form that begins an initiative or gives it other words.
@Controller
@Requires("initiative.write")
class RevisionPages {

    private static final String TEMPLATE = "office/initiative/form";

    /// Years that a person may begin an initiative for, before and after this one.
    private static final int YEARS = 5;

    private final Pages pages;
    private final Initiatives initiatives;
    private final Revising revising;
    private final InitiativeLook look;

    RevisionPages(Pages pages, Initiatives initiatives, Revising revising, InitiativeLook look) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.revising = revising;
        this.look = look;
    }

    @GetMapping("/initiatives/new")
    ModelAndView blank() {
        var page = newPage();
        var year = look.usual().getYear();
        return page.show(TEMPLATE, model(page, InitiativeForm.blank(year, revising.nextPlace(year)), ""));
    }

    @PostMapping("/initiatives")
    Object begin(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var year = new Fields(form).number("year");
        var outcome = Math.abs(year - look.today().getYear()) > YEARS
                ? Outcome.<String>refused(Problem.at("year", "initiative.year.wrong", form.value("year")))
                : switch (InitiativeForm.read(form)) {
                    case Outcome.Done<Initiative.Content>(var content) -> revising.begin(year, content);
                    case Outcome.Refused<Initiative.Content>(var problems) -> Outcome.<String>refused(problems);
                };
        return switch (outcome) {
            case Outcome.Done<String>(var code) -> "redirect:/initiatives/" + code;
            case Outcome.Refused<String>(var problems) -> {
                var page = newPage();
                yield page.refuse(TEMPLATE, model(page, form.refused(problems), ""));
            }
        };
    }

    @GetMapping("/initiatives/{code}/revision")
    ModelAndView revision(@PathVariable String code) {
        var initiative = find(code);
        var page = page(initiative);
        return page.show(TEMPLATE, model(page, InitiativeForm.of(initiative), code));
    }

    @PostMapping("/initiatives/{code}/revision")
    Object revise(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var initiative = find(code);
        var form = Form.typed(typed);
        return switch (revised(initiative, form)) {
            case Outcome.Done<String> _ -> "redirect:/initiatives/" + code;
            case Outcome.Refused<String>(var problems) -> {
                var page = page(initiative);
                yield page.refuse(
                        TEMPLATE,
                        model(page, form.with("version", initiative.version()).refused(problems), code));
            }
        };
    }

    private Outcome<String> revised(Initiative initiative, Form form) {
        if (!initiative.version().toString().equals(form.value("version"))) {
            return Outcome.refused(Problem.of("initiative.revision.overtaken"));
        }
        return switch (InitiativeForm.read(form)) {
            case Outcome.Done<Initiative.Content>(var content) ->
                revising.revise(initiative, content, form.value("reason"));
            case Outcome.Refused<Initiative.Content>(var problems) -> Outcome.refused(problems);
        };
    }

    private Initiative find(String code) {
        return initiatives.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page newPage() {
        var page = pages.page("initiative.new.title");
        return page.under("/initiatives", page.t("initiative.title"));
    }

    private Page page(Initiative initiative) {
        var page = pages.page("initiative.revision.title");
        return page.under("/initiatives", page.t("initiative.title"))
                .under("/initiatives/" + initiative.code(), initiative.title().in(page.locale()));
    }

    /// @param code of the initiative that is revised; empty for a new one
    private Map<String, Object> model(Page page, Form form, String code) {
        var written = look.written(page, look.today());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("code", code);
        model.put(
                "categories",
                Arrays.stream(Initiative.Category.values())
                        .map(category -> new Choice(category.name(), written.category(category)))
                        .toList());
        model.put(
                "teams",
                look.teams(look.today()).stream()
                        .map(team -> new Choice(team.code(), team.name().in(page.locale())))
                        .toList());
        return model;
    }
}
