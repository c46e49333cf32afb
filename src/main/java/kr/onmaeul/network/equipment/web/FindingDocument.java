package kr.onmaeul.network.equipment.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kr.onmaeul.foundation.document.Block;
import kr.onmaeul.foundation.document.Block.Heading;
import kr.onmaeul.foundation.document.Block.Paragraph;
import kr.onmaeul.foundation.document.Document;
import kr.onmaeul.foundation.document.Table;
import kr.onmaeul.foundation.document.Table.Cell;
import kr.onmaeul.foundation.document.Table.Row;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.network.equipment.Stocktaking;
import kr.onmaeul.network.equipment.StocktakingFinding;
import kr.onmaeul.network.equipment.StocktakingVerdict;
import kr.onmaeul.network.equipment.Stocktakings;
import org.jspecify.annotations.Nullable;

/// The document of a campaign's result: what was looked at, how many were found how, and what must be seen to.
final class FindingDocument {

    /// A longer list is read as a sheet; the document says how many more there are.
    private static final int LISTED = 300;

    private final Page page;
    private final Stocktakings stocktakings;
    private final Stocktaking campaign;

    FindingDocument(Page page, Stocktakings stocktakings, Stocktaking campaign) {
        this.page = page;
        this.stocktakings = stocktakings;
        this.campaign = campaign;
    }

    Document document() {
        var office = (page.request().agency() + " " + page.request().department()).strip();
        var body = new ArrayList<Block>();
        body.add(Paragraph.of(Paragraph.Style.COVER_TITLE, campaign.title()));
        body.add(Heading.of(1, page.t("equipment.stocktaking.outline")));
        for (var fact : new FindingPage(page, campaign, stocktakings).view().facts()) {
            body.add(Paragraph.of(fact.label() + ": " + fact.value()));
        }
        body.add(Heading.of(1, page.t("equipment.stocktaking.result")));
        body.add(totals());
        for (var verdict : StocktakingVerdict.values()) {
            if (verdict != StocktakingVerdict.FOUND) {
                listed(verdict, body);
            }
        }
        return new Document(
                new Document.About(
                        campaign.title(),
                        page.t("equipment.stocktaking.summary", campaign.title()),
                        List.of(page.t("equipment.stocktaking")),
                        page.locale(),
                        office,
                        Optional.of(campaign.day())),
                new Document.Frame("", office, true),
                body);
    }

    private Table totals() {
        var counts = stocktakings.counts(campaign.id());
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                Cell.head(page.t("equipment.stocktaking.column.verdict")),
                Cell.head(page.t("equipment.stocktaking.pieces"))));
        rows.add(
                Row.of(Cell.of(page.t("equipment.stocktaking.expected")), Cell.number(page.number(counts.expected()))));
        Arrays.stream(StocktakingVerdict.values())
                .map(verdict -> Row.of(
                        Cell.of(verdict.label().in(page.locale())), Cell.number(page.number(counts.of(verdict)))))
                .forEach(rows::add);
        return Table.of(1, rows.toArray(Row[]::new));
    }

    private void listed(StocktakingVerdict verdict, List<Block> body) {
        var sheet = new FindingSheet(page, stocktakings, campaign);
        var findings = sheet.findings(List.of(verdict)).limit(LISTED).toList();
        if (findings.isEmpty()) {
            return;
        }
        body.add(Heading.of(2, verdict.label().in(page.locale())));
        var rows = new ArrayList<Row>();
        rows.add(Row.of(
                Cell.head(page.t("equipment.stocktaking.column.code")),
                Cell.head(page.t("equipment.stocktaking.column.item")),
                Cell.head(page.t("equipment.stocktaking.column.said")),
                Cell.head(page.t("equipment.stocktaking.column.seen"))));
        findings.stream().map(this::row).forEach(rows::add);
        body.add(new Table(List.of(), List.of(), List.of(4, 2, 5, 5), 1, rows));
        long more = stocktakings.counts(campaign.id()).of(verdict) - findings.size();
        if (more > 0) {
            body.add(Paragraph.of(Paragraph.Style.NOTE, page.t("equipment.stocktaking.more", page.number(more))));
        }
    }

    private Row row(StocktakingFinding finding) {
        var item = finding.item();
        return Row.of(
                Cell.of(finding.code()),
                Cell.of(item == null ? "" : item.in(page.locale())),
                Cell.of(words(finding.said().department(), finding.said().place())),
                Cell.of(words(finding.seen().department(), finding.seen().place())));
    }

    private static String words(@Nullable String department, @Nullable String place) {
        return (Objects.requireNonNullElse(department, "") + " " + Objects.requireNonNullElse(place, "")).strip();
    }
}
