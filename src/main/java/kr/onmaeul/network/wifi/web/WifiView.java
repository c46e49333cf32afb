package kr.onmaeul.network.wifi.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.network.wifi.WifiUsage;
import org.jspecify.annotations.Nullable;

/// The use of public Wi-Fi as the template draws it.
///
/// @param month the last one of which anything is known
/// @param shown the one place that is plotted, or null for all together
public record WifiView(
        Page page,
        YearMonth month,
        WifiUsage.Counts counts,
        List<WifiUsage.Month> months,
        List<WifiUsage.Place> places,
        WifiUsage.@Nullable Place shown,
        List<WifiUsage.Contract> contracts,
        LocalDate today) {

    public WifiView {
        months = List.copyOf(months);
        places = List.copyOf(places);
        contracts = List.copyOf(contracts);
    }

    public boolean empty() {
        return places.isEmpty() && counts.points() == 0;
    }

    /// What is plotted, in words.
    public String heading() {
        return shown == null ? page.t("wifi.usage.all") : shown.place() + " (" + shown.number() + ")";
    }

    public Plot traffic() {
        return new Plot.Columns(
                page.t("wifi.usage.traffic"),
                "GB",
                months.stream().map(one -> column(one.month(), one.gigabytes())).toList());
    }

    public Plot users() {
        return new Plot.Columns(
                page.t("wifi.usage.users"),
                page.t("wifi.usage.devices"),
                months.stream()
                        .map(one -> column(one.month(), BigDecimal.valueOf(one.users())))
                        .toList());
    }

    private Plot.Column column(YearMonth of, BigDecimal value) {
        long whole = value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return new Plot.Column(
                of.getMonth().getDisplayName(TextStyle.SHORT, page.locale()), whole, page.number(whole), null);
    }

    public String gigabytes(BigDecimal gigabytes) {
        return page.number(gigabytes.setScale(1, RoundingMode.HALF_UP));
    }

    /// What was carried in the last month.
    public String carried() {
        return page.number(
                months.getLast().gigabytes().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    public String connected() {
        return page.number(months.getLast().users());
    }

    public String address(WifiUsage.Place place) {
        return "/wifi?point=" + place.number();
    }

    public Badge ends(WifiUsage.Contract contract) {
        return ends(page, contract, today);
    }

    static Badge ends(Page page, WifiUsage.Contract contract, LocalDate today) {
        return contract.ends().isBefore(today)
                ? new Badge(page.t("wifi.contract.over"), Badge.Tone.BAD)
                : new Badge(
                        page.t("wifi.contract.left", contract.ends().toEpochDay() - today.toEpochDay()),
                        Badge.Tone.WARNING);
    }
}
