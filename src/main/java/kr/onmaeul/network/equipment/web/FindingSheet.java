package kr.onmaeul.network.equipment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.StocktakingFinding;
import kr.onmaeul.network.equipment.StocktakingVerdict;
import kr.onmaeul.network.equipment.Stocktakings;
import org.jspecify.annotations.Nullable;

/// All findings of a campaign as rows of a sheet. Who uses a device is personal and stays out.
final class FindingSheet {

    private final Page page;
    private final Stocktakings stocktakings;
    private final Stocktaking campaign;

    FindingSheet(Page page, Stocktakings stocktakings, Stocktaking campaign) {
        this.page = page;
        this.stocktakings = stocktakings;
        this.campaign = campaign;
    }

    List<String> headings() {
        return Stream.of(
                        "verdict",
                        "code",
                        "item",
                        "said.department",
                        "said.place",
                        "seen.department",
                        "seen.place",
                        "when",
                        "who")
                .map(name -> page.t("equipment.stocktaking.column." + name))
                .toList();
    }

    Stream<List<@Nullable Object>> rows() {
        return findings(Arrays.asList(StocktakingVerdict.values())).map(this::row);
    }

    Stream<StocktakingFinding> findings(List<StocktakingVerdict> verdicts) {
        return PageByPage.rows(
                (last, size) -> stocktakings.findings(campaign.id(), verdicts, last == null ? "" : last.code(), size));
    }

    private List<@Nullable Object> row(StocktakingFinding finding) {
        var item = finding.item();
        var cells = new ArrayList<@Nullable Object>();
        cells.add(finding.verdict().label().in(page.locale()));
        cells.add(finding.code());
        cells.add(item == null ? "" : item.in(page.locale()));
        cells.add(Objects.requireNonNullElse(finding.said().department(), ""));
        cells.add(Objects.requireNonNullElse(finding.said().place(), ""));
        cells.add(Objects.requireNonNullElse(finding.seen().department(), ""));
        cells.add(Objects.requireNonNullElse(finding.seen().place(), ""));
        cells.add(page.minute(finding.scannedAt()));
        cells.add(finding.scannedBy());
        return cells;
    }
}
