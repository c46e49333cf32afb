package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.network.equipment.Replacement;
import kr.onmaeul.network.equipment.ReplacementPlan;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What may be replaced year by year, and what it would cost.
@Controller
@Requires("register.read")
class ReplacementPages {

    private static final int THOUSAND = 1_000;

    private final Pages pages;
    private final ReplacementPlan plan;

    ReplacementPages(Pages pages, ReplacementPlan plan) {
        this.pages = pages;
        this.plan = plan;
    }

    @GetMapping("/equipment/replacement")
    ModelAndView board() {
        var page = pages.page("holding.replacement");
        var years = plan.byYear();
        var model = new HashMap<String, @Nullable Object>();
        model.put("tabs", EquipmentTabs.of(page));
        model.put("years", years);
        model.put("plot", years.isEmpty() ? null : plot(page, years));
        model.put("unpriced", years.stream().anyMatch(one -> one.price().isEmpty()));
        return page.under("/equipment", page.t("equipment.stock")).show("network/equipment/replacement", model);
    }

    @GetMapping("/equipment/replacement.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("holding.replacement");
        new ListSheet<Replacement>(page)
                .column("round.year", Replacement::year)
                .column("equipment.item", one -> one.item().label().in(page.locale()))
                .column("issuing.devices.number", Replacement::devices)
                .column("issuing.price", one -> one.price().map(Won::amount).orElse(null))
                .column("holding.cost", one -> one.cost().map(Won::amount).orElse(null))
                .write(response, "replacement", ending, plan.byYear().stream());
    }

    /// What it costs; how many there are where the list of prices says nothing.
    private static Plot plot(Page page, List<Replacement> years) {
        var byYear =
                years.stream().collect(Collectors.groupingBy(Replacement::year, TreeMap::new, Collectors.toList()));
        var priced = years.stream().anyMatch(one -> one.price().isPresent());
        return new Plot.Columns(
                page.t(priced ? "holding.replacement.plot" : "holding.replacement.plot.devices"),
                page.t(priced ? "holding.thousand" : "holding.devices"),
                byYear.entrySet().stream()
                        .map(year -> priced
                                ? cost(page, year.getKey(), year.getValue())
                                : devices(page, year.getKey(), year.getValue()))
                        .toList());
    }

    private static Plot.Column devices(Page page, int year, List<Replacement> of) {
        var devices = number(of);
        return new Plot.Column(
                page.t("equipment.due.year", Integer.toString(year)), devices, page.number(devices), null);
    }

    private static Plot.Column cost(Page page, int year, List<Replacement> of) {
        var thousands = of.stream()
                        .map(Replacement::cost)
                        .flatMap(Optional::stream)
                        .mapToLong(Won::amount)
                        .sum()
                / THOUSAND;
        return new Plot.Column(
                page.t("equipment.due.year", Integer.toString(year)),
                thousands,
                page.t("holding.replacement.column", page.number(number(of)), page.number(thousands)),
                null);
    }

    private static long number(List<Replacement> of) {
        return of.stream().mapToLong(Replacement::devices).sum();
    }
}
