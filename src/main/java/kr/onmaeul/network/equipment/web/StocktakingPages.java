package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.DeviceItems;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.StocktakingProgress;
import kr.onmaeul.network.equipment.Stocktakings;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The campaigns of stocktaking, and the form that opens one.
@Controller
@Requires("register.read")
class StocktakingPages implements MenuSource {

    private final Pages pages;
    private final Stocktakings stocktakings;
    private final Clock clock;

    StocktakingPages(Pages pages, Stocktakings stocktakings, Clock clock) {
        this.pages = pages;
        this.stocktakings = stocktakings;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 491, "equipment.stocktaking", StocktakingAddress.ALL, "register.read"));
    }

    @GetMapping(StocktakingAddress.ALL)
    ModelAndView all() {
        var page = pages.page("equipment.stocktaking");
        var lines = stocktakings.all().stream().map(one -> line(page, one)).toList();
        var shown = page.may("register.write")
                ? page.withMain(page.t("equipment.stocktaking.new"), StocktakingAddress.ALL + "/new")
                : page;
        return shown.show("network/equipment/stocktakings", Map.of("lines", lines));
    }

    @GetMapping(StocktakingAddress.ALL + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("equipment.stocktaking");
        new ListSheet<StocktakingProgress>(page)
                .column("equipment.stocktaking.title", one -> one.campaign().title())
                .column("equipment.stocktaking.day", one -> one.campaign().day())
                .column(
                        "equipment.stocktaking.mode",
                        one -> one.campaign().mode().label().in(page.locale()))
                .column("equipment.stocktaking.state", one -> page.t(state(one)))
                .column("equipment.stocktaking.seen", StocktakingProgress::seen)
                .column("equipment.stocktaking.expected", StocktakingProgress::expected)
                .write(response, "stocktakings", ending, stocktakings.all().stream());
    }

    private static String state(StocktakingProgress progress) {
        return progress.campaign().open() ? "equipment.stocktaking.open" : "equipment.stocktaking.closed";
    }

    private static StocktakingLine line(Page page, StocktakingProgress progress) {
        var campaign = progress.campaign();
        return new StocktakingLine(
                campaign.title(),
                StocktakingAddress.of(campaign.id()),
                page.day(campaign.day()),
                campaign.mode().label().in(page.locale()),
                page.t(state(progress)),
                page.number(progress.seen()) + " / " + page.number(progress.expected()));
    }

    @GetMapping(StocktakingAddress.ALL + "/new")
    @Requires("register.write")
    ModelAndView blank() {
        return form(Form.empty().with("day", LocalDate.now(clock)).with("mode", Stocktaking.Mode.FROZEN));
    }

    @PostMapping(StocktakingAddress.ALL)
    @Requires("register.write")
    ModelAndView open(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        return switch (open(form)) {
            case Outcome.Done<UUID>(var id) -> new ModelAndView("redirect:" + StocktakingAddress.of(id));
            case Outcome.Refused<UUID>(var problems) -> form(form.refused(problems));
        };
    }

    private Outcome<UUID> open(Form form) {
        var mode = Arrays.stream(Stocktaking.Mode.values())
                .filter(one -> one.name().equals(form.value("mode")))
                .findFirst();
        if (mode.isEmpty()) {
            return Outcome.refused(Problem.at("mode", "equipment.stocktaking.mode.missing"));
        }
        var day = form.day("day");
        if (day.isEmpty()) {
            return Outcome.refused(Problem.at("day", "register.field.day", form.value("day")));
        }
        var place = form.value("place").strip();
        return stocktakings.open(
                form.value("title").strip(),
                day.get(),
                mode.get(),
                new Stocktaking.Scope(
                        form.values().getOrDefault("departments", List.of()),
                        form.values().getOrDefault("items", List.of()),
                        place.isEmpty() ? null : place));
    }

    private ModelAndView form(Form form) {
        var page = pages.page("equipment.stocktaking.new");
        page = page.under(StocktakingAddress.ALL, page.t("equipment.stocktaking"));
        var locale = page.locale();
        var frozen = page.t("equipment.stocktaking.frozen.help");
        var open = page.t("equipment.stocktaking.open.help");
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put(
                "modes",
                Arrays.stream(Stocktaking.Mode.values())
                        .map(mode -> new Choice(
                                mode.name(),
                                mode.label().in(locale),
                                switch (mode) {
                                    case FROZEN -> frozen;
                                    case OPEN -> open;
                                }))
                        .toList());
        model.put(
                "departments",
                stocktakings.departments().stream()
                        .map(name -> new Choice(name, name))
                        .toList());
        model.put(
                "items",
                DeviceItems.byCode().entrySet().stream()
                        .map(item -> new Choice(item.getKey(), item.getValue().in(locale)))
                        .toList());
        return form.problems().isEmpty()
                ? page.show("network/equipment/stocktaking-new", model)
                : page.refuse("network/equipment/stocktaking-new", model);
    }
}
