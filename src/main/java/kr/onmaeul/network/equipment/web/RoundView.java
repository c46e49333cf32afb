package kr.onmaeul.network.equipment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;
import kr.onmaeul.foundation.money.Won;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.foundation.web.Tab;
import kr.onmaeul.network.equipment.Round;
import kr.onmaeul.network.equipment.RoundState;
import kr.onmaeul.network.equipment.Supply;

/// A round as its pages write it.
public record RoundView(Page page, Round round) {

    static final String ALL = "/equipment/rounds";

    public String address() {
        return ALL + "/" + round.code();
    }

    public String name() {
        return round.name().in(page.locale());
    }

    public String days() {
        return page.day(round.plan().opens()) + " ~ " + page.day(round.plan().closes());
    }

    public Badge badge() {
        return badge(page, round.state());
    }

    static Badge badge(Page page, RoundState state) {
        var label = state(page, state);
        return switch (state) {
            case RoundState.Planned() -> new Badge(label, Badge.Tone.NEUTRAL);
            case RoundState.Open() -> new Badge(label, Badge.Tone.INFORMATION);
            case RoundState.Allocating(), RoundState.HandingOver() -> new Badge(label, Badge.Tone.WARNING);
            case RoundState.Closed() -> new Badge(label, Badge.Tone.GOOD);
        };
    }

    static String state(Page page, RoundState state) {
        return page.t("round.state." + state.code());
    }

    public String won(Won amount) {
        return page.number(amount.amount());
    }

    /// The pages of the round.
    public List<Tab> tabs() {
        return List.of(
                tab("round.tab.overview", ""),
                tab("round.tab.candidates", "/candidates"),
                tab("round.tab.requests", "/requests"),
                tab("round.tab.handover", "/handover"));
    }

    /// How far the round is, item by item: what is allocated of what was asked for, handed over of what was
    /// allocated, and confirmed of what was handed over.
    static Plot progress(Page page, List<Supply> supplies) {
        return new Plot.Rates(
                page.t("issuing.progress"),
                List.of(
                        rate(page, "issuing.progress.allocated", supplies, Supply::allocated, Supply::requested),
                        rate(page, "issuing.progress.handed", supplies, Supply::handed, Supply::allocated),
                        rate(page, "issuing.progress.confirmed", supplies, Supply::confirmed, Supply::handed)));
    }

    private static Plot.Rate rate(
            Page page, String label, List<Supply> supplies, ToIntFunction<Supply> part, ToIntFunction<Supply> whole) {
        int done = supplies.stream().mapToInt(part).sum();
        int all = supplies.stream().mapToInt(whole).sum();
        return new Plot.Rate(
                page.t(label),
                page.t("issuing.progress.of", page.number(done), page.number(all)),
                all == 0 ? null : BigDecimal.valueOf(done * 100L).divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN),
                null);
    }

    private Tab tab(String label, String further) {
        var path = page.request().address().path();
        return new Tab(page.t(label), address() + further, path.equals(address() + further));
    }
}
