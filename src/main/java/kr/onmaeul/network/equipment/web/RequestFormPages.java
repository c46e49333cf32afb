package kr.onmaeul.network.equipment.web;

import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.DeviceItems;
import kr.onmaeul.network.equipment.DeviceRequest;
import kr.onmaeul.network.equipment.DeviceRequests;
import kr.onmaeul.network.equipment.OwnDevice;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.Rounds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The form in which a department asks: first for whom and which item, then which of its devices are to be replaced.
@Controller
@Requires("equipment.request")
class RequestFormPages {

    private final Pages pages;
    private final Rounds rounds;
    private final DeviceRequests requests;

    RequestFormPages(Pages pages, Rounds rounds, DeviceRequests requests) {
        this.pages = pages;
        this.rounds = rounds;
        this.requests = requests;
    }

    @GetMapping(RequestPages.ALL + "/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String department, @RequestParam(defaultValue = "") String item) {
        var departments = requests.departments();
        var chosen = department.isEmpty() && departments.size() == 1 ? departments.getFirst() : department;
        var round = rounds.open();
        if (round.isEmpty()
                || !departments.contains(chosen)
                || !DeviceItems.byCode().containsKey(item)) {
            return choice(Form.empty().with("department", chosen).with("item", item), round.orElse(null));
        }
        return form(
                round.get(),
                Form.empty().with("department", chosen).with("item", item).with("fresh", 0));
    }

    @PostMapping(RequestPages.ALL)
    Object ask(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var round = rounds.open().orElse(null);
        if (round == null) {
            var shown = choice(form.refused(List.of(Problem.of("issuing.window.none"))), null);
            shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return shown;
        }
        var fields = new TypedFields(form);
        int fresh = fields.text("fresh").isEmpty() ? 0 : fields.number("fresh", 0, DeviceRequests.MOST);
        var read = fields.made(() -> new DeviceRequest.Wish(
                fields.text("department"),
                fields.text("item"),
                fresh,
                Ids.of(form, "devices"),
                fields.text("reason"),
                fields.text("document")));
        var outcome = switch (read) {
            case Outcome.Done<DeviceRequest.Wish>(var wish) -> requests.ask(round, wish);
            case Outcome.Refused<DeviceRequest.Wish>(var problems) -> Outcome.<DeviceRequest>refused(problems);
        };
        return switch (outcome) {
            case Outcome.Done<DeviceRequest>(var request) ->
                requests.mine().contains(request.department())
                        ? "redirect:" + RequestPages.ALL + "?asked=" + request.quantity()
                        : "redirect:" + RoundView.ALL + "/" + round.code() + "/requests";
            case Outcome.Refused<DeviceRequest>(var problems) -> {
                var shown = form(round, form.refused(problems));
                shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield shown;
            }
        };
    }

    private ModelAndView choice(Form form, @Nullable Round round) {
        var page = page();
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form);
        model.put("open", round == null ? null : new RoundView(page, round));
        model.put(
                "departments",
                requests.departments().stream()
                        .map(name -> new Choice(name, name))
                        .toList());
        model.put(
                "items",
                DeviceItems.byCode().entrySet().stream()
                        .map(item -> new Choice(item.getKey(), item.getValue().in(page.locale())))
                        .toList());
        return page.show("network/equipment/request-choice", model);
    }

    private ModelAndView form(Round round, Form form) {
        var page = page();
        var department = form.value("department");
        var devices = requests.owned(department, form.value("item"), round);
        var label = DeviceItems.byCode().get(form.value("item"));
        var model = new HashMap<String, @Nullable Object>();
        model.put("form", form);
        model.put("view", new RoundView(page, round));
        model.put("item", label == null ? form.value("item") : label.in(page.locale()));
        model.put("letter", !requests.mine().contains(department));
        model.put("candidates", devices.stream().filter(OwnDevice::candidate).count());
        model.put(
                "devices", devices.stream().map(device -> choice(page, device)).toList());
        return page.show("network/equipment/request-form", model);
    }

    private static Choice choice(Page page, OwnDevice device) {
        var life = device.ends() == null
                ? page.t("issuing.device.no-life")
                : page.t(device.candidate() ? "issuing.device.candidate" : "issuing.device.life", device.ends());
        return new Choice(
                device.id().toString(),
                device.itemNumber() + " " + device.model(),
                page.t("issuing.device", device.condition().label(), device.boughtOn(), life));
    }

    private Page page() {
        var page = pages.page("issuing.ask");
        return page.under(RequestPages.ALL, page.t("issuing.mine"));
    }
}
