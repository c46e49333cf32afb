package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.RoundStep;
import kr.onmaeul.network.equipment.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The rounds in which devices are issued, and one of them.
@Controller
@Requires("register.read")
class RoundPages implements MenuSource {

    private final Pages pages;
    private final Rounds rounds;
    private final Clock clock;

    RoundPages(Pages pages, Rounds rounds, Clock clock) {
        this.pages = pages;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 491, "round.title", RoundView.ALL, "register.read"));
    }

    @GetMapping(RoundView.ALL)
    ModelAndView all() {
        var page = pages.page("round.title");
        var shown = rounds.areLedByMe() && page.may("register.write")
                ? page.withMain(page.t("round.new"), RoundView.ALL + "/new")
                : page;
        return shown.show(
                "network/equipment/rounds",
                Map.of(
                        "rounds",
                        rounds.all().stream()
                                .map(round -> new RoundView(shown, round))
                                .toList()));
    }

    @GetMapping(RoundView.ALL + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("round.title");
        new ListSheet<Round>(page)
                .column("round.name", round -> round.name().in(page.locale()))
                .column("round.state", round -> RoundView.state(page, round.state()))
                .column("round.opens", round -> round.plan().opens())
                .column("round.closes", round -> round.plan().closes())
                .column("round.budget", round -> round.plan().budget().amount())
                .column("round.bound", round -> round.bound().amount())
                .write(response, "rounds", ending, rounds.all().stream());
    }

    @GetMapping(RoundView.ALL + "/{code:[0-9]{4}-[12]}")
    ModelAndView one(@PathVariable String code) {
        var round = find(rounds, code);
        var page = page(pages, round).withNote(new RoundView(pages.titled(""), round).days());
        var leads = rounds.areLedByMe() && page.may("register.write");
        var view = new RoundView(page, round);
        if (leads && round.state().onwards().isPresent()) {
            page = page.withAction(page.t("round.change"), view.address() + "/change");
        }
        var model = new HashMap<String, @Nullable Object>();
        model.put("view", new RoundView(page, round));
        model.put("leads", leads);
        model.put("standing", rounds.standing(round.plan()).orElse(null));
        model.put("ended", LocalDate.now(clock).isAfter(round.plan().closes()));
        var written = page;
        model.put(
                "steps",
                rounds.steps(round).stream().map(step -> change(written, step)).toList());
        return page.show("network/equipment/round", model);
    }

    private static Change change(Page page, RoundStep step) {
        var state = RoundView.state(page, step.state());
        return new Change(
                page.minute(step.at()),
                step.reason() == null
                        ? page.t("round.step", step.by(), state)
                        : page.t("round.step.because", step.by(), state, step.reason()));
    }

    static Round find(Rounds rounds, String code) {
        return rounds.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /// The page of a round, or one below it.
    static Page page(Pages pages, Round round) {
        var page = pages.titled(round.name().in(pages.speech().locale()));
        return page.under(RoundView.ALL, page.t("round.title")).withBadge(RoundView.badge(page, round.state()));
    }

    static Page below(Pages pages, Round round, String title) {
        var page = pages.page(title);
        return page.under(RoundView.ALL, page.t("round.title"))
                .under(RoundView.ALL + "/" + round.code(), round.name().in(page.locale()));
    }
}
