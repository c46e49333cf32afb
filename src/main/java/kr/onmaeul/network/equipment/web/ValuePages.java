package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.BookValue;
import kr.onmaeul.network.equipment.DeviceValues;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What the devices are worth in the books on a day.
@Controller
@Requires("register.read")
class ValuePages {

    private final Pages pages;
    private final DeviceValues values;
    private final Clock clock;

    ValuePages(Pages pages, DeviceValues values, Clock clock) {
        this.pages = pages;
        this.values = values;
        this.clock = clock;
    }

    @GetMapping("/equipment/values")
    ModelAndView list() {
        var page = pages.page("holding.values");
        var looking = page.looking(LocalDate.now(clock));
        var after = page.request().address().value(Leaf.AFTER);
        var leaf = Leaf.of(size -> values.page(looking.asOf(), looking.knownAt(), after, size));
        var sums = values.sums(looking.asOf(), looking.knownAt());
        var total = sums.stream().mapToLong(BookValue.Sum::devices).sum();
        var model = new HashMap<String, Object>();
        model.put("tabs", EquipmentTabs.of(page));
        model.put("looking", looking);
        model.put("sums", sums);
        model.put("rows", leaf.rows());
        model.put("residual", page.number(values.residual().amount()));
        model.put("pager", leaf.pager(page, "candidate.shown", total, BookValue::itemNumber));
        return page.under("/equipment", page.t("equipment.stock")).show("network/equipment/values", model);
    }

    @GetMapping("/equipment/values.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("holding.values");
        var looking = page.looking(LocalDate.now(clock));
        new ListSheet<BookValue>(page)
                .column("candidate.number", BookValue::itemNumber)
                .column("equipment.item", one -> one.item().label().in(page.locale()))
                .column("candidate.model", BookValue::model)
                .column("candidate.department", BookValue::department)
                .column("candidate.bought", BookValue::boughtOn)
                .column(
                        "holding.price",
                        one -> one.price() == null ? null : one.price().amount())
                .column(
                        "holding.value",
                        one -> one.value() == null ? null : one.value().amount())
                .write(
                        response,
                        "book-values-" + looking.asOf(),
                        ending,
                        values.all(looking.asOf(), looking.knownAt()));
    }
}
