package kr.onmaeul.network.equipment.web;

import java.util.Map;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.RoundState;
import kr.onmaeul.network.equipment.Rounds;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// Leads a round to its next step, or back to the one before.
@Controller
@Requires("register.write")
class RoundStepPages {

    private static final String STEP = RoundView.ALL + "/{code:[0-9]{4}-[12]}/steps/{state:[A-Z_]+}";

    private final Pages pages;
    private final Rounds rounds;

    RoundStepPages(Pages pages, Rounds rounds) {
        this.pages = pages;
        this.rounds = rounds;
    }

    @GetMapping(STEP)
    ModelAndView ask(@PathVariable String code, @PathVariable String state) {
        var round = RoundPages.find(rounds, code);
        return page(round, state(round, state), Form.empty().with("version", round.version()));
    }

    @PostMapping(STEP)
    Object take(
            @PathVariable String code, @PathVariable String state, @RequestParam MultiValueMap<String, String> typed) {
        var round = RoundPages.find(rounds, code);
        var form = Form.typed(typed);
        var to = RoundState.named(state).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return switch (rounds.move(RoundFormPages.seen(round, form), to, form.value("reason"))) {
            case Outcome.Done<Round>(var moved) -> "redirect:" + RoundView.ALL + "/" + moved.code();
            case Outcome.Refused<Round>(var problems) -> {
                var shown =
                        page(round, to, form.with("version", round.version()).refused(problems));
                shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield shown;
            }
        };
    }

    private ModelAndView page(Round round, RoundState to, Form form) {
        var page = RoundPages.below(pages, round, "round.to." + to.code());
        return page.show(
                "network/equipment/round-step",
                Map.of(
                        "view",
                        new RoundView(page, round),
                        "form",
                        form,
                        "to",
                        to.code(),
                        "back",
                        round.state().back().filter(to::equals).isPresent()));
    }

    private static RoundState state(Round round, String code) {
        return RoundState.named(code)
                .filter(state -> round.state().onwards().filter(state::equals).isPresent()
                        || round.state().back().filter(state::equals).isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
