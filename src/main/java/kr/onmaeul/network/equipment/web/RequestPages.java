package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.DeviceItems;
import kr.onmaeul.network.equipment.DeviceRequest;
import kr.onmaeul.network.equipment.DeviceRequests;
import kr.onmaeul.network.equipment.HandOvers;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What a department asked for, what it got and what it still has to confirm.
@Controller
@Requires("equipment.request")
class RequestPages implements MenuSource {

    static final String ALL = "/equipment/requests";

    private final Pages pages;
    private final Rounds rounds;
    private final DeviceRequests requests;
    private final HandOvers handOvers;
    private final Clock clock;

    RequestPages(Pages pages, Rounds rounds, DeviceRequests requests, HandOvers handOvers, Clock clock) {
        this.pages = pages;
        this.rounds = rounds;
        this.requests = requests;
        this.handOvers = handOvers;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry(OFFICE, 75, "issuing.mine", ALL, "equipment.request"));
    }

    @GetMapping(ALL)
    ModelAndView mine(@RequestParam(required = false) @Nullable UUID after) {
        return show(Form.empty(), after);
    }

    @GetMapping(ALL + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("issuing.mine");
        var names = rounds.all().stream()
                .collect(Collectors.toMap(Round::id, round -> round.name().in(page.locale())));
        RequestSheet.columns(page)
                .column("round.name", request -> names.get(request.round()))
                .column("issuing.act", request -> request.withdrawn() ? page.t("issuing.withdrawn") : null)
                .write(
                        response,
                        "requests",
                        ending,
                        PageByPage.rows((@Nullable DeviceRequest last, int size) ->
                                requests.latest(last == null ? null : last.id(), size)));
    }

    /// The department says that it has what it was handed over.
    @PostMapping(ALL + "/receipts")
    Object receipts(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        return switch (handOvers.confirm(form.value("department"), Ids.of(form, "allocation"))) {
            case Outcome.Done<Integer>(var confirmed) -> "redirect:" + ALL + "?confirmed=" + confirmed;
            case Outcome.Refused<Integer>(var problems) -> refused(form.refused(problems));
        };
    }

    @PostMapping(ALL + "/{id}/withdrawal")
    Object withdrawal(@PathVariable UUID id) {
        var request = requests.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var round = rounds.all().stream()
                .filter(one -> one.id().equals(request.round()))
                .findFirst()
                .orElseThrow();
        return switch (requests.withdraw(round, request)) {
            case Outcome.Done<?> _ -> "redirect:" + ALL + "?withdrawn=" + request.quantity();
            case Outcome.Refused<?>(var problems) -> refused(Form.empty().refused(problems));
        };
    }

    private ModelAndView refused(Form form) {
        var shown = show(form, null);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView show(Form form, @Nullable UUID after) {
        var page = pages.page("issuing.mine");
        var open = rounds.open();
        if (open.isPresent() && !requests.departments().isEmpty()) {
            page = page.withMain(page.t("issuing.ask"), ALL + "/new");
        }
        var shown = page;
        var all = rounds.all();
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form);
        model.put("departments", requests.mine());
        model.put("open", open.map(round -> new RoundView(shown, round)).orElse(null));
        model.put("latest", all.isEmpty() ? null : new RoundView(shown, all.getFirst()));
        model.put("today", LocalDate.now(clock));
        model.put("items", DeviceItems.byCode());
        model.put(
                "rounds",
                all.stream().collect(Collectors.toMap(round -> round.id(), round -> new RoundView(shown, round))));
        var leaf = Leaf.of(size -> requests.latest(after, size));
        model.put("requests", leaf.rows());
        model.put(
                "pager",
                leaf.pager(
                        page,
                        new Address(ALL, List.of()).with(Leaf.AFTER, after == null ? null : after.toString()),
                        request -> request.id().toString()));
        model.put(
                "receipts",
                handOvers.unconfirmed().stream()
                        .collect(Collectors.groupingBy(one -> one.department(), TreeMap::new, Collectors.toList())));
        return page.show("network/equipment/requests", model);
    }
}
