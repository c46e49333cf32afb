package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.time.Period;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Looking;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.IssuedDevice;
import kr.onmaeul.network.equipment.IssuedDevices;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// What was issued in the half-year up to the day one looks at: in a round, or outside of one.
@Controller
@Requires("register.read")
class IssuedPages {

    private static final int JULY = 7;

    private final Pages pages;
    private final IssuedDevices issued;
    private final Clock clock;

    IssuedPages(Pages pages, IssuedDevices issued, Clock clock) {
        this.pages = pages;
        this.issued = issued;
        this.clock = clock;
    }

    @GetMapping("/equipment/issued")
    ModelAndView list() {
        var page = pages.page("holding.issued");
        var looking = page.looking(LocalDate.now(clock));
        var period = period(looking);
        var after = place(page.request().address().value(Leaf.AFTER));
        var leaf = Leaf.of(size -> issued.page(period, looking.knownAt(), after, size));
        var sums = issued.sums(period, looking.knownAt());
        var total = sums.stream().mapToLong(IssuedDevice.Sum::total).sum();
        var model = new HashMap<String, Object>();
        model.put("tabs", EquipmentTabs.of(page));
        model.put("looking", looking);
        model.put("period", period);
        model.put("sums", sums);
        model.put("rows", leaf.rows());
        model.put("pager", leaf.pager(page, "candidate.shown", total, one -> written(one.place())));
        return page.under("/equipment", page.t("equipment.stock")).show("network/equipment/issued", model);
    }

    @GetMapping("/equipment/issued.{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("holding.issued");
        var looking = page.looking(LocalDate.now(clock));
        new ListSheet<IssuedDevice>(page)
                .column("candidate.number", IssuedDevice::itemNumber)
                .column("equipment.item", one -> one.item().label().in(page.locale()))
                .column("candidate.department", IssuedDevice::department)
                .column("holding.day", IssuedDevice::day)
                .column("issuing.handing.letter", IssuedDevice::document)
                .column("holding.kind", one -> kind(page, one))
                .column("round.name", IssuedDevice::round)
                .write(
                        response,
                        "issued-" + period(looking).to(),
                        ending,
                        issued.all(period(looking), looking.knownAt()));
    }

    private static String written(IssuedDevice.Place place) {
        return place.itemNumber() + "_" + place.version();
    }

    /// What nobody wrote begins with the first.
    private static IssuedDevice.Place place(String written) {
        if (!written.matches("[0-9-]{1,40}_[0-9]{1,6}")) {
            return IssuedDevice.Place.FIRST;
        }
        int end = written.indexOf('_');
        return new IssuedDevice.Place(written.substring(0, end), Integer.parseInt(written.substring(end + 1)));
    }

    private static String kind(Page page, IssuedDevice one) {
        return page.t(one.round() == null ? "holding.ad-hoc" : "holding.regular");
    }

    /// The half-year of the day, up to the day.
    private static Period period(Looking looking) {
        var day = looking.asOf();
        return Period.of(
                Period.half(day.getYear(), day.getMonthValue() < JULY ? 1 : 2).from(), day);
    }
}
