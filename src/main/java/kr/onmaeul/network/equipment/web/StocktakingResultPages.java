package kr.onmaeul.network.equipment.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.document.handout.Handout;
import kr.onmaeul.foundation.document.pdf.PdfRefused;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.DocumentAnswer;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.Stocktakings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What a campaign found: as a page, as a sheet, as the document of its result. Here it is closed, too.
@Controller
@Requires("register.read")
class StocktakingResultPages {

    private final Pages pages;
    private final Stocktakings stocktakings;

    StocktakingResultPages(Pages pages, Stocktakings stocktakings) {
        this.pages = pages;
        this.stocktakings = stocktakings;
    }

    @GetMapping(StocktakingAddress.ALL + "/{id}")
    ModelAndView result(@PathVariable UUID id) {
        var campaign = campaign(id);
        var page = page(campaign.title());
        page = page.withBadge(
                campaign.open()
                        ? new Badge(page.t("equipment.stocktaking.open"), Badge.Tone.INFORMATION)
                        : new Badge(page.t("equipment.stocktaking.closed"), Badge.Tone.NEUTRAL));
        var view = new FindingPage(page, campaign, stocktakings).view();
        var closing = view.closing();
        var scanning = view.scanning();
        if (closing != null && scanning != null) {
            page = page.withAction(page.t("equipment.stocktaking.close"), closing)
                    .withMain(page.t("equipment.stocktaking.scan"), scanning);
        }
        return page.show("network/equipment/stocktaking", Map.of("view", view));
    }

    @GetMapping(StocktakingAddress.ALL + "/{id}/closing")
    @Requires("register.write")
    ModelAndView askClosing(@PathVariable UUID id) {
        return closing(campaign(id), Form.empty());
    }

    @PostMapping(StocktakingAddress.ALL + "/{id}/closing")
    @Requires("register.write")
    ModelAndView close(@PathVariable UUID id) {
        return switch (stocktakings.close(id)) {
            case Outcome.Done<UUID> _ -> new ModelAndView("redirect:" + StocktakingAddress.of(id));
            case Outcome.Refused<UUID>(var problems) ->
                closing(campaign(id), Form.empty().refused(problems));
        };
    }

    private ModelAndView closing(Stocktaking campaign, Form form) {
        var page = page(pages.speech().say("equipment.stocktaking.close"))
                .under(StocktakingAddress.of(campaign.id()), campaign.title());
        var counts = stocktakings.counts(campaign.id());
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("action", StocktakingAddress.of(campaign.id()) + "/closing");
        model.put("cancel", StocktakingAddress.of(campaign.id()));
        model.put("text", page.t("equipment.stocktaking.close.text", page.number(counts.expected() - counts.seen())));
        return form.problems().isEmpty()
                ? page.show("network/equipment/stocktaking-closing", model)
                : page.refuse("network/equipment/stocktaking-closing", model);
    }

    /// All findings as a sheet.
    @GetMapping(StocktakingAddress.ALL + "/{id}/findings.{ending:csv|xlsx}")
    void sheet(@PathVariable UUID id, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var campaign = campaign(id);
        var sheet = new FindingSheet(page(""), stocktakings, campaign);
        sheet.sheet().write(response, campaign.title(), ending, sheet.findings());
    }

    /// The document of the result.
    @GetMapping(StocktakingAddress.ALL + "/{id}/report")
    void report(@PathVariable UUID id, @RequestParam(defaultValue = "hwpx") Handout as, HttpServletResponse response)
            throws IOException, PdfRefused {
        var campaign = campaign(id);
        var document = new FindingDocument(page(""), stocktakings, campaign).document();
        DocumentAnswer.write(response, campaign.title(), as, document);
    }

    private Page page(String title) {
        return pages.titled(title).under(StocktakingAddress.ALL, pages.speech().say("equipment.stocktaking"));
    }

    private Stocktaking campaign(UUID id) {
        return stocktakings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
