package kr.onmaeul.network.equipment.web;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Allocations;
import kr.onmaeul.network.equipment.DeviceRequest;
import kr.onmaeul.network.equipment.DeviceRequests;
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

/// The requests of a round beside stock and budget, and what each gets.
@Controller
@Requires("register.read")
class AllocationPages {

    private static final String LIST = RoundView.ALL + "/{code:[0-9]{4}-[12]}/requests";

    private final Pages pages;
    private final Rounds rounds;
    private final DeviceRequests requests;
    private final Allocations allocations;

    AllocationPages(Pages pages, Rounds rounds, DeviceRequests requests, Allocations allocations) {
        this.pages = pages;
        this.rounds = rounds;
        this.requests = requests;
        this.allocations = allocations;
    }

    @GetMapping(LIST)
    ModelAndView list(@PathVariable String code) {
        return list(RoundPages.find(rounds, code), Form.empty());
    }

    private ModelAndView list(Round round, Form form) {
        var page = RoundPages.below(pages, round, "round.tab.requests");
        var asked = requests.of(round);
        var supplies = allocations.supplies(round);
        if (rounds.open().filter(round::equals).isPresent() && leads(page)) {
            page = page.withAction(page.t("issuing.ask.for"), RequestPages.ALL + "/new");
        }
        return page.withNote(page.t("issuing.count", page.number(asked.size())))
                .show(
                        "network/equipment/allocation",
                        Map.of(
                                "view",
                                new RoundView(page, round),
                                "form",
                                form,
                                "requests",
                                asked,
                                "supplies",
                                supplies,
                                "plot",
                                RoundView.progress(page, supplies),
                                "allocates",
                                allocates(page, round)));
    }

    /// Gives from the stock what is still open, in the order of the list.
    @PostMapping(LIST + "/stock")
    @Requires("register.write")
    Object stock(@PathVariable String code) {
        var round = RoundPages.find(rounds, code);
        return switch (allocations.allocateWhatLiesInStock(round)) {
            case Outcome.Done<Integer>(var given) -> "redirect:" + address(round) + "?given=" + given;
            case Outcome.Refused<Integer>(var problems) -> {
                var shown = list(round, Form.empty().refused(problems));
                shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield shown;
            }
        };
    }

    @GetMapping(LIST + "/{id}")
    ModelAndView one(@PathVariable String code, @PathVariable UUID id) {
        var round = RoundPages.find(rounds, code);
        var request = request(round, id);
        return one(round, request, Form.empty().with("stock", request.open()).with("bought", 0));
    }

    @PostMapping(LIST + "/{id}/allocation")
    @Requires("register.write")
    Object allocate(
            @PathVariable String code, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var round = RoundPages.find(rounds, code);
        var request = request(round, id);
        var form = Form.typed(typed);
        var fields = new TypedFields(form);
        int stock = fields.number("stock", 0, DeviceRequests.MOST);
        int bought = fields.number("bought", 0, DeviceRequests.MOST);
        return answer(
                round,
                request,
                form,
                switch (fields.made(() -> true)) {
                    case Outcome.Done<Boolean> _ -> allocations.allocate(round, request, stock, bought);
                    case Outcome.Refused<Boolean>(var problems) -> Outcome.<DeviceRequest>refused(problems);
                });
    }

    @PostMapping(LIST + "/{id}/return")
    @Requires("register.write")
    Object takeBack(
            @PathVariable String code, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var round = RoundPages.find(rounds, code);
        var request = request(round, id);
        var form = Form.typed(typed);
        return answer(round, request, form, allocations.takeBack(round, request, Ids.of(form, "allocation")));
    }

    private Object answer(Round round, DeviceRequest request, Form form, Outcome<DeviceRequest> outcome) {
        return switch (outcome) {
            case Outcome.Done<DeviceRequest> _ -> "redirect:" + address(round) + "/" + request.id();
            case Outcome.Refused<DeviceRequest>(var problems) -> {
                var shown = one(
                        RoundPages.find(rounds, round.code()), request(round, request.id()), form.refused(problems));
                shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield shown;
            }
        };
    }

    private ModelAndView one(Round round, DeviceRequest request, Form form) {
        var named = RoundPages.below(pages, round, "round.tab.requests");
        var page = pages.page("issuing.of", request.department(), request.item().label());
        page = page.under(RoundView.ALL, page.t("round.title"))
                .under(RoundView.ALL + "/" + round.code(), round.name().in(page.locale()))
                .under(address(round), named.title());
        var model = new HashMap<String, Object>();
        model.put("view", new RoundView(page, round));
        model.put("form", form);
        model.put("request", request);
        model.put("devices", requests.replaced(request, round));
        model.put("allocations", allocations.of(request));
        model.put(
                "supply",
                allocations.supplies(round).stream()
                        .filter(supply -> supply.itemCode().equals(request.itemCode()))
                        .findFirst()
                        .orElseThrow());
        model.put("allocates", allocates(page, round) && !request.withdrawn());
        return page.show("network/equipment/allocation-request", model);
    }

    private boolean allocates(Page page, Round round) {
        return leads(page)
                && (round.state() instanceof RoundState.Allocating || round.state() instanceof RoundState.HandingOver);
    }

    private boolean leads(Page page) {
        return rounds.areLedByMe() && page.may("register.write");
    }

    private DeviceRequest request(Round round, UUID id) {
        return requests.find(id)
                .filter(request -> request.round().equals(round.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(Round round) {
        return RoundView.ALL + "/" + round.code() + "/requests";
    }
}
