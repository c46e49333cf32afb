package kr.onmaeul.office.initiative.web;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.initiative.Initiative;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Plan;
import kr.onmaeul.office.initiative.Planning;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The forms that add a plan, move it on or give it up.
@Controller
@Requires("initiative.write")
class PlanPages {

    private static final String TEMPLATE = "office/initiative/plan";

    private final Pages pages;
    private final Initiatives initiatives;
    private final Planning planning;
    private final InitiativeLook look;

    PlanPages(Pages pages, Initiatives initiatives, Planning planning, InitiativeLook look) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.planning = planning;
        this.look = look;
    }

    @GetMapping("/initiatives/{code}/plans/new")
    ModelAndView blank(@PathVariable String code) {
        var initiative = initiative(code);
        var form = Form.empty()
                .with("place", planning.nextPlace(code))
                .with("first", initiative.first())
                .with("last", initiative.last())
                .with("state", Plan.State.PLANNED);
        var page = page(initiative, pages.page("initiative.plan.new"));
        return page.show(TEMPLATE, model(page, initiative, form, ""));
    }

    @PostMapping("/initiatives/{code}/plans")
    Object add(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var initiative = initiative(code);
        var form = Form.typed(typed);
        var outcome = switch (read(form)) {
            case Outcome.Done<Plan.Content>(var content) -> planning.add(code, content);
            case Outcome.Refused<Plan.Content>(var problems) -> Outcome.<UUID>refused(problems);
        };
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> sheet(initiative);
            case Outcome.Refused<UUID>(var problems) -> {
                var page = page(initiative, pages.page("initiative.plan.new"));
                yield page.refuse(TEMPLATE, model(page, initiative, form.refused(problems), ""));
            }
        };
    }

    @GetMapping("/initiatives/{code}/plans/{id}")
    ModelAndView form(@PathVariable String code, @PathVariable UUID id) {
        var initiative = initiative(code);
        var plan = plan(code, id);
        var page = page(initiative, plan);
        var form = Form.empty()
                .with("version", plan.version())
                .with("place", plan.content().place())
                .with("text", plan.text().ko())
                .with("text-en", plan.text().en())
                .with("first", plan.first())
                .with("last", plan.last())
                .with("state", plan.state());
        return page.show(TEMPLATE, model(page, initiative, form, id.toString()));
    }

    @PostMapping("/initiatives/{code}/plans/{id}/revision")
    Object revision(
            @PathVariable String code, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var plan = plan(code, id);
        var outcome = switch (read(form)) {
            case Outcome.Refused<Plan.Content>(var problems) -> Outcome.<UUID>refused(problems);
            case Outcome.Done<Plan.Content>(var content) ->
                overtaken(plan, form)
                        ? Outcome.<UUID>refused(Problem.of("initiative.revision.overtaken"))
                        : planning.revise(plan, content, form.value("reason"));
        };
        return answer(plan, form, outcome);
    }

    @PostMapping("/initiatives/{code}/plans/{id}/removal")
    Object removal(
            @PathVariable String code, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var plan = plan(code, id);
        var outcome = overtaken(plan, form)
                ? Outcome.<UUID>refused(Problem.of("initiative.revision.overtaken"))
                : planning.giveUp(plan, form.value("reason"));
        return answer(plan, form, outcome);
    }

    private Object answer(Plan plan, Form form, Outcome<UUID> outcome) {
        var initiative = initiative(plan.initiative());
        return switch (outcome) {
            case Outcome.Done<UUID> _ -> sheet(initiative);
            case Outcome.Refused<UUID>(var problems) -> {
                var page = page(initiative, plan);
                var again = form.with("version", plan.version()).refused(problems);
                yield page.refuse(
                        TEMPLATE, model(page, initiative, again, plan.id().toString()));
            }
        };
    }

    private static boolean overtaken(Plan plan, Form form) {
        return !plan.version().toString().equals(form.value("version"));
    }

    private static Outcome<Plan.Content> read(Form form) {
        var fields = new Fields(form);
        var place = fields.number("place");
        var first = fields.month("first");
        var last = fields.month("last");
        var state = fields.one("state", Plan.State.values());
        return fields.made(() -> new Plan.Content(
                place, fields.bilingual("text"), requireNonNull(first), requireNonNull(last), requireNonNull(state)));
    }

    private static String sheet(Initiative initiative) {
        return "redirect:/initiatives/" + initiative.code() + "#plans";
    }

    private Initiative initiative(String code) {
        return initiatives.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Plan plan(String code, UUID id) {
        return initiatives
                .plan(id)
                .filter(plan -> plan.initiative().equals(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Initiative initiative, Plan plan) {
        return page(initiative, pages.titled(plan.text().in(pages.speech().locale())));
    }

    private static Page page(Initiative initiative, Page page) {
        return page.under("/initiatives", page.t("initiative.title"))
                .under("/initiatives/" + initiative.code(), initiative.title().in(page.locale()));
    }

    /// @param plan the id of the plan that is revised; empty for a new one
    private Map<String, Object> model(Page page, Initiative initiative, Form form, String plan) {
        var written = look.written(page, look.today());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("initiative", initiative);
        model.put("plan", plan);
        model.put(
                "states",
                Arrays.stream(Plan.State.values())
                        .map(state -> new Choice(state.name(), written.state(state)))
                        .toList());
        return model;
    }
}
