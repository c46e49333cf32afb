package kr.onmaeul.network.equipment.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Sighting;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.StocktakingFinding.Circumstances;
import kr.onmaeul.network.equipment.StocktakingVerdict;
import kr.onmaeul.network.equipment.Stocktakings;
import kr.onmaeul.network.equipment.Stocktakings.Scanned;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The page on which somebody walks through the rooms and scans: with the camera of a telephone, a scanner that
/// types, or by hand. The same page answers all three, so that it needs neither camera nor script.
@Controller
@Requires("register.write")
class StocktakingScanPages {

    private static final int LATEST = 6;

    private final Pages pages;
    private final Stocktakings stocktakings;

    StocktakingScanPages(Pages pages, Stocktakings stocktakings) {
        this.pages = pages;
        this.stocktakings = stocktakings;
    }

    @GetMapping(StocktakingAddress.ALL + "/{id}/scan")
    ModelAndView ask(@PathVariable UUID id) {
        return show(campaign(id), Form.empty(), null);
    }

    /// What was typed of place and user stays for the next thing in the same room.
    @PostMapping(StocktakingAddress.ALL + "/{id}/scan")
    ModelAndView scan(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var campaign = campaign(id);
        var form = Form.typed(typed);
        return switch (stocktakings.scan(id, sighting(form))) {
            case Outcome.Done<Scanned>(var scanned) -> show(campaign, form.with("code", null), scanned);
            case Outcome.Refused<Scanned>(var problems) -> show(campaign, form.refused(problems), null);
        };
    }

    private static Sighting sighting(Form form) {
        return new Sighting(
                scan(form.value("scan")),
                form.value("code"),
                new Circumstances(
                        filled(form.value("place")), filled(form.value("department")), filled(form.value("post"))),
                Duration.ofSeconds(form.value("ago").matches("[0-9]{1,6}") ? Long.parseLong(form.value("ago")) : 0));
    }

    /// Without script every sending of the form is a scan of its own.
    private static UUID scan(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            return UuidCreator.getTimeOrderedEpoch();
        }
    }

    private static @Nullable String filled(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private ModelAndView show(Stocktaking campaign, Form form, @Nullable Scanned scanned) {
        var page = pages.page("equipment.stocktaking.scan");
        page = page.under(StocktakingAddress.ALL, page.t("equipment.stocktaking"))
                .under(StocktakingAddress.of(campaign.id()), campaign.title());
        var words = new ScanWords(page);
        var counts = stocktakings.counts(campaign.id());
        var view = new ScanView(
                StocktakingAddress.of(campaign.id()) + "/scan",
                StocktakingAddress.of(campaign.id()),
                scanned == null ? null : words.said(scanned.finding(), scanned.again()),
                page.t(
                        "equipment.stocktaking.counts",
                        page.number(counts.seen()),
                        page.number(counts.expected()),
                        page.number(counts.of(StocktakingVerdict.UNKNOWN))),
                stocktakings.latest(campaign.id(), LATEST).stream()
                        .map(finding -> words.said(finding, false))
                        .toList());
        var model = new HashMap<String, Object>();
        model.put("view", view);
        model.put("form", form);
        return form.problems().isEmpty()
                ? page.show("network/equipment/stocktaking-scan", model)
                : page.refuse("network/equipment/stocktaking-scan", model);
    }

    private Stocktaking campaign(UUID id) {
        return stocktakings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
