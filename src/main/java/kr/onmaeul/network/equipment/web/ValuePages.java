package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
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
        var after = page.request().address().value("after");
        var leaf = Leaf.of(size -> values.page(looking.asOf(), looking.knownAt(), after, size));
        var sums = values.sums(looking.asOf(), looking.knownAt());
        var total = sums.stream().mapToLong(BookValue.Sum::devices).sum();
        var model = new HashMap<String, Object>();
        model.put("tabs", EquipmentTabs.of(page));
        model.put("looking", looking);
        model.put("sums", sums);
        model.put("rows", leaf.rows());
        model.put("residual", page.number(values.residual().amount()));
        model.put("pager", leaf.pager(page, total, BookValue::itemNumber));
        return page.under("/equipment", page.t("equipment.stock")).show("network/equipment/values", model);
    }

    @GetMapping("/equipment/values.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("holding.values");
        var looking = page.looking(LocalDate.now(clock));
        SheetAnswer.write(
                response,
                "book-values-" + looking.asOf(),
                ending,
                List.of(
                        page.t("candidate.number"),
                        page.t("equipment.item"),
                        page.t("candidate.model"),
                        page.t("candidate.department"),
                        page.t("candidate.bought"),
                        page.t("holding.price"),
                        page.t("holding.value")),
                values.all(looking.asOf(), looking.knownAt())
                        .map(one -> Arrays.asList(
                                one.itemNumber(),
                                one.item().label().in(page.locale()),
                                one.model(),
                                one.department(),
                                one.boughtOn(),
                                one.price() == null ? null : one.price().amount(),
                                one.value() == null ? null : one.value().amount())));
    }
}
