package kr.onmaeul.office.initiative.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.initiative.Initiatives;
import kr.onmaeul.office.initiative.Plan;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The form that moves a plan to another state and asks why.
@Controller
@Requires("initiative.write")
class PlanPages {

    private static final String TEMPLATE = "office/initiative/plan";
    private static final int MOST_TEXT = 500;

    private final Pages pages;
    private final Initiatives initiatives;
    private final InitiativeLook look;

    PlanPages(Pages pages, Initiatives initiatives, InitiativeLook look) {
        this.pages = pages;
        this.initiatives = initiatives;
        this.look = look;
    }

    @GetMapping("/initiatives/{code}/plans/{id}")
    ModelAndView form(@PathVariable String code, @PathVariable UUID id) {
        var plan = find(code, id);
        var page = page(plan);
        return page.show(TEMPLATE, model(page, plan, Form.empty().with("state", plan.state())));
    }

    @PostMapping("/initiatives/{code}/plans/{id}/revision")
    Object revision(
            @PathVariable String code, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var plan = find(code, id);
        var form = Form.typed(typed);
        return switch (revised(id, form)) {
            case Outcome.Done<Plan> _ -> "redirect:/initiatives/" + plan.initiative() + "#plans";
            case Outcome.Refused<Plan>(List<Problem> problems) -> {
                var page = page(plan);
                yield page.refuse(TEMPLATE, model(page, plan, form.refused(problems)));
            }
        };
    }

    private Outcome<Plan> revised(UUID id, Form form) {
        var state = state(form.value("state"));
        if (state.isEmpty()) {
            return Outcome.refused(Problem.at("state", "initiative.plan.state.missing"));
        }
        if (form.value("reason").length() > MOST_TEXT) {
            return Outcome.refused(Problem.at("reason", "initiative.plan.reason.long", MOST_TEXT));
        }
        return initiatives.revise(id, state.get(), form.value("reason"));
    }

    private static Optional<Plan.State> state(String typed) {
        return Arrays.stream(Plan.State.values())
                .filter(state -> state.name().equals(typed))
                .findFirst();
    }

    private Plan find(String code, UUID id) {
        return initiatives.plans(code).stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Page page(Plan plan) {
        var page = pages.titled(plan.text().in(pages.speech().locale()));
        return page.under("/initiatives", page.t("initiative.title"))
                .under("/initiatives/" + plan.initiative(), plan.initiative());
    }

    private Map<String, Object> model(Page page, Plan plan, Form form) {
        var written = look.written(page, look.usual());
        return Map.of(
                "plan",
                plan,
                "form",
                form,
                "written",
                written,
                "states",
                Arrays.stream(Plan.State.values())
                        .map(state -> new Choice(state.name(), written.state(state)))
                        .toList());
    }
}
