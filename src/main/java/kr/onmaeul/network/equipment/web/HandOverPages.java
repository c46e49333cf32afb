package kr.onmaeul.network.equipment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Allocation;
import kr.onmaeul.network.equipment.Allocations;
import kr.onmaeul.network.equipment.HandOvers;
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
import org.springframework.web.servlet.ModelAndView;

/// What is to be bought, handed over and still to be confirmed in a round.
@Controller
@Requires("register.read")
class HandOverPages {

    private static final String HERE = RoundView.ALL + "/{code:[0-9]{4}-[12]}/handover";

    private final Pages pages;
    private final Rounds rounds;
    private final Allocations allocations;
    private final HandOvers handOvers;
    private final Clock clock;

    HandOverPages(Pages pages, Rounds rounds, Allocations allocations, HandOvers handOvers, Clock clock) {
        this.pages = pages;
        this.rounds = rounds;
        this.allocations = allocations;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView show(@PathVariable String code) {
        return show(RoundPages.find(rounds, code), Form.empty().with("day", LocalDate.now(clock)));
    }

    @PostMapping(HERE)
    @Requires("register.write")
    Object handOver(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var round = RoundPages.find(rounds, code);
        var form = Form.typed(typed);
        var fields = new TypedFields(form);
        var day = fields.day("day");
        return answer(
                round,
                form,
                switch (fields.made(() -> true)) {
                    case Outcome.Done<Boolean> _ ->
                        handOvers.handOver(round, fields.text("department"), day, fields.text("document"));
                    case Outcome.Refused<Boolean>(var problems) -> Outcome.<Integer>refused(problems);
                });
    }

    /// Promises what came into the stock to what was to be bought.
    @PostMapping(HERE + "/arrivals")
    @Requires("register.write")
    Object fill(@PathVariable String code, @RequestParam String item) {
        var round = RoundPages.find(rounds, code);
        return answer(round, Form.empty().with("day", LocalDate.now(clock)), allocations.fill(round, item));
    }

    @PostMapping(HERE + "/reminders")
    @Requires("register.write")
    Object remind(@PathVariable String code, @RequestParam String department) {
        var round = RoundPages.find(rounds, code);
        return answer(round, Form.empty().with("day", LocalDate.now(clock)), handOvers.remind(round, department));
    }

    /// A department confirmed on paper what stood on the page; what was handed over since is not among it.
    @PostMapping(HERE + "/receipts")
    @Requires("register.write")
    Object receipts(@PathVariable String code, @RequestParam MultiValueMap<String, String> typed) {
        var round = RoundPages.find(rounds, code);
        var form = Form.typed(typed);
        var department = form.value("from");
        var seen = Ids.of(form, "allocation");
        var waiting = allocations.of(round, Allocation.State.HANDED_OVER).stream()
                .filter(one -> one.department().equals(department))
                .map(Allocation::id)
                .filter(seen::contains)
                .toList();
        return answer(
                round,
                form.with("day", LocalDate.now(clock)),
                handOvers.confirmOnPaper(department, waiting, form.value("receipt")));
    }

    private Object answer(Round round, Form form, Outcome<Integer> outcome) {
        return switch (outcome) {
            case Outcome.Done<Integer>(var done) ->
                "redirect:" + RoundView.ALL + "/" + round.code() + "/handover?done=" + done;
            case Outcome.Refused<Integer>(var problems) -> {
                var shown = show(round, form.refused(problems));
                shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield shown;
            }
        };
    }

    private ModelAndView show(Round round, Form form) {
        var page = RoundPages.below(pages, round, "round.tab.handover");
        var promised = allocations.of(round, Allocation.State.RESERVED);
        var handed = allocations.of(round, Allocation.State.HANDED_OVER);
        var supplies = allocations.supplies(round);
        var leads = rounds.areLedByMe() && page.may("register.write");
        var model = new HashMap<String, Object>();
        model.put("view", new RoundView(page, round));
        model.put("form", form);
        model.put("supplies", supplies);
        model.put("plot", RoundView.progress(page, supplies));
        model.put("promised", promised);
        model.put("departments", departments(promised));
        model.put(
                "waiting",
                handed.stream()
                        .collect(Collectors.groupingBy(Allocation::department, TreeMap::new, Collectors.toList())));
        model.put("waitingDepartments", departments(handed));
        model.put("confirmed", allocations.of(round, Allocation.State.CONFIRMED));
        model.put("leads", leads);
        model.put("hands", leads && round.state() instanceof RoundState.HandingOver);
        return page.show("network/equipment/handover", model);
    }

    private static List<Choice> departments(List<Allocation> some) {
        return some.stream()
                .collect(Collectors.groupingBy(Allocation::department, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(one -> new Choice(one.getKey(), one.getKey() + " (" + one.getValue() + ")"))
                .toList();
    }
}
