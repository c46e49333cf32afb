package kr.onmaeul.network.equipment.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.StocktakingFinding;
import kr.onmaeul.network.equipment.StocktakingVerdict;
import kr.onmaeul.network.equipment.Stocktakings;

/// All findings of a campaign as rows of a sheet. Who uses a device is personal and stays out.
final class FindingSheet {

    private static final String COLUMN = "equipment.stocktaking.column.";

    private final Page page;
    private final Stocktakings stocktakings;
    private final Stocktaking campaign;

    FindingSheet(Page page, Stocktakings stocktakings, Stocktaking campaign) {
        this.page = page;
        this.stocktakings = stocktakings;
        this.campaign = campaign;
    }

    ListSheet<StocktakingFinding> sheet() {
        return new ListSheet<StocktakingFinding>(page)
                .column(COLUMN + "verdict", one -> one.verdict().label().in(page.locale()))
                .column(COLUMN + "code", StocktakingFinding::code)
                .column(
                        COLUMN + "item",
                        one -> one.item() == null ? null : one.item().in(page.locale()))
                .column(COLUMN + "said.department", one -> one.said().department())
                .column(COLUMN + "said.place", one -> one.said().place())
                .column(COLUMN + "seen.department", one -> one.seen().department())
                .column(COLUMN + "seen.place", one -> one.seen().place())
                .column(COLUMN + "when", one -> page.minute(one.scannedAt()))
                .column(COLUMN + "who", StocktakingFinding::scannedBy);
    }

    /// All of them.
    Stream<StocktakingFinding> findings() {
        return findings(Arrays.asList(StocktakingVerdict.values()));
    }

    Stream<StocktakingFinding> findings(List<StocktakingVerdict> verdicts) {
        return PageByPage.rows(
                (last, size) -> stocktakings.findings(campaign.id(), verdicts, last == null ? "" : last.code(), size));
    }
}
