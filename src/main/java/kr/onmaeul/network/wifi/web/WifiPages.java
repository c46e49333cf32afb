package kr.onmaeul.network.wifi.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.MenuSource;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.wifi.WifiUsage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How public Wi-Fi is used, all together or at one place, and which of its contracts end soon.
@Controller
@Requires("register.read")
class WifiPages implements MenuSource {

    /// A contract that ends within so many days is coming due.
    private static final int AHEAD = 90;

    /// So many months can be read side by side in a narrow window.
    private static final int MONTHS = 6;

    private final Pages pages;
    private final WifiUsage usage;
    private final Clock clock;

    WifiPages(Pages pages, WifiUsage usage, Clock clock) {
        this.pages = pages;
        this.usage = usage;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        return List.of(new Entry("network", 492, "wifi.usage", "/wifi", "register.read"));
    }

    /// @param point the number of an access point; all together unless said
    @GetMapping("/wifi")
    ModelAndView usage(@RequestParam(defaultValue = "") String point) {
        var page = pages.page("wifi.usage");
        var today = LocalDate.now(clock);
        var latest = usage.latest();
        var month = latest.orElse(YearMonth.from(today));
        var places = latest.map(usage::places).orElse(List.of());
        var shown = places.stream()
                .filter(place -> place.number().equals(point))
                .findFirst()
                .orElse(null);
        var view = new WifiView(
                page,
                month,
                usage.counts(),
                usage.months(month, MONTHS, shown == null ? null : shown.number()),
                places,
                shown,
                usage.contracts(today.plusDays(AHEAD)),
                today);
        if (page.may("sheet.import")) {
            page = page.withMain(page.t("wifi.usage.import"), "/imports/wifi-use");
        }
        return page.withAction(page.t("wifi.register"), "/registers/wifi-access-points")
                .show("network/wifi/usage", Map.of("view", view));
    }

    /// What was used at every place in the last month of which anything is known.
    @GetMapping("/wifi/places.{ending:csv|xlsx}")
    void places(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("wifi.usage");
        var latest = usage.latest();
        new ListSheet<WifiUsage.Place>(page)
                .column("wifi.place.number", WifiUsage.Place::number)
                .column("wifi.place", WifiUsage.Place::place)
                .column("wifi.place.kind", place -> place.kind().in(page.locale()))
                .column("wifi.place.traffic", WifiUsage.Place::gigabytes)
                .column("wifi.place.users", WifiUsage.Place::users)
                .column("wifi.place.complaints", WifiUsage.Place::complaints)
                .titled(page.t("web.sample"), place -> place.sample() ? "Y" : "")
                .write(
                        response,
                        "wifi-" + latest.map(YearMonth::toString).orElse(""),
                        ending,
                        latest.stream().flatMap(month -> usage.places(month).stream()));
    }

    @GetMapping("/wifi/contracts.{ending:csv|xlsx}")
    void contracts(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("wifi.usage");
        var today = LocalDate.now(clock);
        new ListSheet<WifiUsage.Contract>(page)
                .column("wifi.contract.ends", WifiUsage.Contract::ends)
                .column("wifi.contract.carrier", WifiUsage.Contract::carrier)
                .column("wifi.contract.points", WifiUsage.Contract::points)
                .column(
                        "wifi.contract.state",
                        contract -> WifiView.ends(page, contract, today).label())
                .write(response, "wifi-contracts-" + today, ending, usage.contracts(today.plusDays(AHEAD)).stream());
    }
}
