package kr.onmaeul.network.equipment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.web.Chip;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Plot;
import kr.onmaeul.network.equipment.DeviceItems;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.StocktakingCounts;
import kr.onmaeul.network.equipment.StocktakingFinding;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import kr.onmaeul.network.equipment.StocktakingVerdict;
import kr.onmaeul.network.equipment.Stocktakings;

/// Puts what a campaign found into words and addresses.
final class FindingPage {

    static final String KIND = "kind";

    private final Page page;
    private final Stocktaking campaign;
    private final Stocktakings stocktakings;

    FindingPage(Page page, Stocktaking campaign, Stocktakings stocktakings) {
        this.page = page;
        this.campaign = campaign;
        this.stocktakings = stocktakings;
    }

    FindingView view() {
        var counts = stocktakings.counts(campaign.id());
        var leaf = Leaf.of(size -> stocktakings.findings(
                campaign.id(), chosen(), page.request().address().value(Leaf.AFTER), size));
        var itself = StocktakingAddress.of(campaign.id());
        var write = page.may("register.write") && campaign.open();
        return new FindingView(
                facts(counts),
                campaign.open(),
                plot(counts),
                chips(counts),
                leaf.rows().stream().map(this::row).toList(),
                leaf.pager(page, StocktakingFinding::code),
                write ? itself + "/scan" : null,
                write ? itself + "/closing" : null,
                itself);
    }

    /// What is in order is shown only when somebody asks for it.
    private List<StocktakingVerdict> chosen() {
        var typed = page.request().address().value(KIND);
        return Arrays.stream(StocktakingVerdict.values())
                .filter(verdict -> typed.isEmpty()
                        ? verdict != StocktakingVerdict.FOUND
                        : verdict.name().equals(typed))
                .toList();
    }

    private List<FindingView.Fact> facts(StocktakingCounts counts) {
        var facts = new ArrayList<FindingView.Fact>();
        facts.add(fact("equipment.stocktaking.day", page.day(campaign.day())));
        facts.add(fact("equipment.stocktaking.mode", campaign.mode().label().in(page.locale())));
        facts.add(fact("equipment.stocktaking.scope", scope()));
        facts.add(fact(
                "equipment.stocktaking.seen",
                page.t(
                        "equipment.stocktaking.counts",
                        page.number(counts.seen()),
                        page.number(counts.expected()),
                        page.number(counts.of(StocktakingVerdict.UNKNOWN)))));
        facts.add(fact("equipment.stocktaking.opened", page.minute(campaign.openedAt()) + " · " + campaign.openedBy()));
        var closed = campaign.closedAt();
        if (closed != null) {
            facts.add(fact("equipment.stocktaking.closed", page.minute(closed) + " · " + campaign.closedBy()));
        }
        return facts;
    }

    private FindingView.Fact fact(String label, String value) {
        return new FindingView.Fact(page.t(label), value);
    }

    /// In words; all devices where nothing narrows it.
    String scope() {
        var scope = campaign.scope();
        var parts = Stream.of(
                        Stream.ofNullable(scope.place()),
                        scope.departments().stream(),
                        DeviceItems.byCode().entrySet().stream()
                                .filter(item -> scope.items().contains(item.getKey()))
                                .map(item -> item.getValue().in(page.locale())))
                .flatMap(part -> part)
                .collect(Collectors.joining(", "));
        return parts.isEmpty() ? page.t("equipment.stocktaking.scope.all") : parts;
    }

    private Plot plot(StocktakingCounts counts) {
        return new Plot.Columns(
                page.t("equipment.stocktaking.result"),
                page.t("equipment.stocktaking.pieces"),
                Arrays.stream(StocktakingVerdict.values())
                        .map(verdict -> new Plot.Column(
                                verdict.label().in(page.locale()),
                                counts.of(verdict),
                                page.number(counts.of(verdict)),
                                kind(verdict)))
                        .toList());
    }

    private String kind(StocktakingVerdict verdict) {
        return StocktakingAddress.of(campaign.id()) + "?" + KIND + "=" + verdict.name();
    }

    private List<Chip> chips(StocktakingCounts counts) {
        return Arrays.stream(StocktakingVerdict.values())
                .map(verdict -> new Chip(
                        verdict.label().in(page.locale()) + " " + page.number(counts.of(verdict)), kind(verdict)))
                .toList();
    }

    private FindingView.Row row(StocktakingFinding finding) {
        var device = finding.device();
        var item = finding.item();
        return new FindingView.Row(
                ScanWords.sign(finding.verdict()),
                finding.verdict().label().in(page.locale()),
                finding.code(),
                device == null ? null : StocktakingAddress.device(device),
                item == null ? "" : item.in(page.locale()),
                words(finding.said()),
                finding.verdict() == StocktakingVerdict.MISSING ? "" : words(finding.seen()),
                page.minute(finding.scannedAt()) + " · " + finding.scannedBy(),
                settled(finding) ? page.t("equipment.stocktaking.settled") : null,
                page.may("register.write") && !campaign.open() ? deeds(finding) : List.of());
    }

    private static boolean settled(StocktakingFinding finding) {
        return finding.settled()
                && (finding.verdict() == StocktakingVerdict.WRONG_PLACE
                        || finding.verdict() == StocktakingVerdict.WRONG_USER);
    }

    /// The post is personal and stays out.
    private static String words(Circumstances circumstances) {
        return Stream.of(circumstances.department(), circumstances.place())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(" · "));
    }

    private List<FindingView.Deed> deeds(StocktakingFinding finding) {
        var device = finding.device();
        return switch (finding.verdict()) {
            case UNKNOWN -> List.of(new FindingView.Deed(page.t("register.new"), StocktakingAddress.entering()));
            case MISSING ->
                device == null
                        ? List.of()
                        : List.of(new FindingView.Deed(
                                page.t("equipment.stocktaking.record"), StocktakingAddress.device(device)));
            case FOUND, WRONG_PLACE, WRONG_USER ->
                device == null || finding.settled()
                        ? List.of()
                        : List.of(new FindingView.Deed(
                                page.t("equipment.stocktaking.correct"),
                                StocktakingAddress.correction(
                                        finding,
                                        device,
                                        page.t("equipment.stocktaking.correct.reason", campaign.title()))));
        };
    }
}
