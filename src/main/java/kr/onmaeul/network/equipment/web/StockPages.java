package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.network.equipment.Due;
import kr.onmaeul.network.equipment.EquipmentStock;
import kr.onmaeul.network.equipment.Loans;
import kr.onmaeul.network.equipment.Stock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
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

    @GetMapping("/equipment/stock.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("equipment.stock");
        var looking = page.looking(LocalDate.now(clock));
        var counted = stock.on(looking.asOf(), looking.knownAt());
        var sheet = new ListSheet<Stock.Row>(page)
                .column("equipment.item", row -> row.label().in(page.locale()));
        for (int place = 0; place < counted.states().size(); place++) {
            int column = place;
            sheet.titled(
                    counted.states().get(place).label().in(page.locale()),
                    row -> row.counts().get(column));
        }
        sheet.column("equipment.total", Stock.Row::total)
                .write(response, "stock-" + looking.asOf(), ending, counted.rows().stream());
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
