package kr.onmaeul.network.equipment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.Rounds;
import kr.onmaeul.office.budget.LineCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The forms that plan a round and change its days and budget.
@Controller
@Requires("register.write")
class RoundFormPages {

    private static final String TEMPLATE = "network/equipment/round-form";
    private static final int JULY = 7;

    private final Pages pages;
    private final Rounds rounds;
    private final Clock clock;

    RoundFormPages(Pages pages, Rounds rounds, Clock clock) {
        this.pages = pages;
        this.rounds = rounds;
        this.clock = clock;
    }

    @GetMapping(RoundView.ALL + "/new")
    ModelAndView blank() {
        var today = LocalDate.now(clock);
        return show(
                blankPage(),
                Form.empty()
                        .with("year", today.getYear())
                        .with("half", today.getMonthValue() < JULY ? 1 : 2)
                        .with("opens", today)
                        .with("closes", today.plusWeeks(2)),
                null);
    }

    @PostMapping(RoundView.ALL)
    Object plan(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        return switch (read(form, null)) {
            case Outcome.Refused<Round.Plan>(var problems) -> refuse(blankPage(), form.refused(problems), null);
            case Outcome.Done<Round.Plan>(var plan) ->
                switch (rounds.plan(plan)) {
                    case Outcome.Done<Round>(var round) -> "redirect:" + RoundView.ALL + "/" + round.code();
                    case Outcome.Refused<Round>(var problems) -> refuse(blankPage(), form.refused(problems), null);
                };
        };
    }

    @GetMapping(RoundView.ALL + "/{code:[0-9]{4}-[12]}/change")
    ModelAndView change(@PathVariable String code) {
        var round = RoundPages.find(rounds, code);
        var plan = round.plan();
        return show(
                RoundPages.below(pages, round, "round.change"),
                Form.empty()
                        .with("version", round.version())
                        .with("opens", plan.opens())
                        .with("closes", plan.closes())
                        .with("budget", "%,d".formatted(plan.budget().amount()))
                        .with("line", plan.line())
                        .with("source", plan.source()),
                round);
    }

    @PostMapping(RoundView.ALL + "/{code:[0-9]{4}-[12]}/change")
    Object changed(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var found = RoundPages.find(rounds, code);
        var form = Form.typed(typed);
        var page = RoundPages.below(pages, found, "round.change");
        return switch (read(form, found)) {
            case Outcome.Refused<Round.Plan>(var problems) -> refuse(page, form.refused(problems), found);
            case Outcome.Done<Round.Plan>(var plan) ->
                switch (rounds.change(seen(found, form), plan)) {
                    case Outcome.Done<Round>(var round) -> "redirect:" + RoundView.ALL + "/" + round.code();
                    case Outcome.Refused<Round>(var problems) ->
                        refuse(page, form.with("version", found.version()).refused(problems), found);
                };
        };
    }

    /// The round as it stood on the screen.
    static Round seen(Round found, Form form) {
        var version = form.value("version");
        return new Round(
                found.id(),
                found.plan(),
                found.state(),
                found.bound(),
                version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0);
    }

    private static Outcome<Round.Plan> read(Form form, @Nullable Round round) {
        var fields = new TypedFields(form);
        int year =
                round == null ? fields.number("year", 2000, 2100) : round.plan().year();
        int half = round == null ? fields.number("half", 1, 2) : round.plan().half();
        var opens = fields.day("opens");
        var closes = fields.day("closes");
        var budget = fields.won("budget");
        return fields.made(() -> new Round.Plan(
                year, half, opens, closes, budget, line(fields.text("line")).orElse(null), fields.text("source")));
    }

    private static Optional<LineCode> line(String typed) {
        int place = typed.lastIndexOf('/');
        return place <= 0
                ? Optional.empty()
                : Optional.of(new LineCode(typed.substring(0, place), typed.substring(place + 1)));
    }

    private Page blankPage() {
        var page = pages.page("round.new");
        return page.under(RoundView.ALL, page.t("round.title"));
    }

    private ModelAndView show(Page page, Form form, @Nullable Round round) {
        return page.show(TEMPLATE, model(page, form, round));
    }

    private ModelAndView refuse(Page page, Form form, @Nullable Round round) {
        return page.refuse(TEMPLATE, model(page, form, round));
    }

    private HashMap<String, @Nullable Object> model(Page page, Form form, @Nullable Round round) {
        var year =
                round == null ? form.value("year") : String.valueOf(round.plan().year());
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form);
        model.put("view", round == null ? null : new RoundView(page, round));
        model.put(
                "lines",
                (year.matches("[0-9]{4}") ? rounds.lines(Integer.parseInt(year)) : List.<LineCode>of())
                        .stream()
                                .map(line -> new Choice(line.toString(), line.toString()))
                                .toList());
        return model;
    }
}
