package kr.onmaeul.network.equipment.web;

import java.util.ArrayList;
import java.util.List;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.equipment.StocktakingFinding;
import kr.onmaeul.network.equipment.StocktakingVerdict;
import org.jspecify.annotations.Nullable;

/// Says in words what a scan came to. Who uses a device is personal and is not said.
final class ScanWords {

    private final Page page;

    ScanWords(Page page) {
        this.page = page;
    }

    /// @param again whether it had been seen so before
    ScanView.Said said(StocktakingFinding finding, boolean again) {
        var more = more(finding);
        if (again) {
            more.add(page.t("equipment.stocktaking.again", page.minute(finding.scannedAt()), finding.scannedBy()));
        } else if (finding.sights() > 1) {
            more.add(page.t("equipment.stocktaking.elsewhere"));
        }
        return new ScanView.Said(
                sign(finding.verdict()),
                tone(finding.verdict()),
                finding.verdict().label().in(page.locale()),
                what(finding),
                more);
    }

    String what(StocktakingFinding finding) {
        var what = new StringBuilder(finding.code());
        var item = finding.item();
        if (item != null) {
            what.append(" · ").append(item.in(page.locale()));
        }
        if (finding.said().department() != null) {
            what.append(" · ").append(finding.said().department());
        }
        return what.toString();
    }

    private List<String> more(StocktakingFinding finding) {
        var more = new ArrayList<String>();
        switch (finding.verdict()) {
            case FOUND -> {}
            case WRONG_PLACE ->
                more.add(page.t(
                        "equipment.stocktaking.place.other",
                        named(finding.said().place()),
                        named(finding.seen().place())));
            case WRONG_USER -> more.add(user(finding));
            case UNKNOWN -> more.add(page.t("equipment.stocktaking.unknown"));
            case MISSING -> more.add(page.t("equipment.stocktaking.missing"));
        }
        if (finding.verdict() == StocktakingVerdict.WRONG_PLACE && differs(finding)) {
            more.add(user(finding));
        }
        return more;
    }

    private static boolean differs(StocktakingFinding finding) {
        var seen = finding.seen().department();
        return seen != null && !seen.equals(finding.said().department());
    }

    private String user(StocktakingFinding finding) {
        return differs(finding)
                ? page.t(
                        "equipment.stocktaking.department.other",
                        named(finding.said().department()),
                        named(finding.seen().department()))
                : page.t("equipment.stocktaking.post.other");
    }

    private String named(@Nullable String words) {
        return words == null ? page.t("register.nothing") : words;
    }

    static String sign(StocktakingVerdict verdict) {
        return switch (verdict) {
            case FOUND -> "○";
            case WRONG_PLACE, WRONG_USER -> "△";
            case UNKNOWN, MISSING -> "✕";
        };
    }

    private static String tone(StocktakingVerdict verdict) {
        return switch (verdict) {
            case FOUND -> "good";
            case WRONG_PLACE, WRONG_USER -> "warn";
            case UNKNOWN, MISSING -> "bad";
        };
    }
}
