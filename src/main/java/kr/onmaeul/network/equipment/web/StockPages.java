package kr.onmaeul.network.equipment.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.network.equipment.Due;
import kr.onmaeul.network.equipment.EquipmentStock;
import kr.onmaeul.network.equipment.Loans;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The stock of office devices by item and state, and what is due for replacement.
@Controller
@Requires("register.read")
class StockPages implements MenuSource {

    private static final String LIST = "/registers/equipment-devices";

    private final Pages pages;
    private final EquipmentStock stock;
    private final Loans loans;
    private final Clock clock;

    StockPages(Pages pages, EquipmentStock stock, Loans loans, Clock clock) {
        this.pages = pages;
        this.stock = stock;
        this.loans = loans;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 490, "equipment.stock", "/equipment", "register.read"));
    }

    @GetMapping("/equipment")
    ModelAndView stock() {
        var page = pages.page("equipment.stock");
        var looking = page.looking(LocalDate.now(clock));
        var due = stock.due();
        var model = new HashMap<String, @Nullable Object>();
        model.put("looking", looking);
        model.put("stock", stock.on(looking.asOf(), looking.knownAt()));
        model.put("list", LIST);
        model.put("tabs", EquipmentTabs.of(page));
        model.put("overdue", loans.overdue());
        model.put("plot", due.isEmpty() ? null : plot(page, due));
        return page.withAction(page.t("equipment.register"), page.keeping(LIST)).show("network/equipment/stock", model);
    }

    private static Plot.Columns plot(Page page, List<Due> due) {
        return new Plot.Columns(
                page.t("equipment.due"),
                page.t("equipment.devices"),
                due.stream()
                        .map(one -> new Plot.Column(
                                page.t("equipment.due.year", Integer.toString(one.year())),
                                one.devices(),
                                one.priced() == 0
                                        ? page.number(one.devices())
                                        : page.t(
                                                "equipment.due.cost",
                                                page.number(one.devices()),
                                                page.number(one.price().amount() / 1000)),
                                null))
                        .toList());
    }
}
