package kr.onmaeul.office.result.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of one fact and its reversal.
@Controller
@Requires("result.read")
class ResultSheetPages {

    private final Pages pages;
    private final Results results;
    private final Metrics metrics;
    private final CodeNames names;

    ResultSheetPages(Pages pages, Results results, Metrics metrics, CodeNames names) {
        this.pages = pages;
        this.results = results;
        this.metrics = metrics;
        this.names = names;
    }

    /// @param done what was just done here: `recorded` or `reversed`
    @GetMapping("/results/{id}")
    ModelAndView sheet(@PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var key = switch (done) {
            case "recorded" -> "result.done.recorded";
            case "reversed" -> "result.done.reversed";
            default -> null;
        };
        return sheet(find(id), key, Form.empty());
    }

    @PostMapping("/results/{id}/reversal")
    @Requires("result.reverse")
    ModelAndView reverse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var fact = find(id);
        return switch (results.reverse(id, reason)) {
            case Outcome.Done<UUID> _ -> RecordingPages.see("/results/" + id + "?done=reversed");
            case Outcome.Refused<UUID>(var problems) -> {
                var again =
                        sheet(fact, null, Form.empty().with("reason", reason).refused(problems));
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private Result find(UUID id) {
        return results.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView sheet(Result fact, @Nullable String done, Form form) {
        var page = pages.titled(fact.title());
        page = page.under("/results", page.t("result.list.title")).withBadge(badge(fact, page));
        var metric = metrics.get(fact.metric());
        var back = fact.reversedBy();
        var other = fact.reverses() != null ? fact.reverses() : back;
        var view = new SheetView(
                "/results/" + fact.id(),
                fact.title(),
                Written.quantity(metric, fact.quantity(), page.speech()),
                metric.unit().in(page.locale()),
                facts(fact, page),
                history(fact, page),
                done == null ? null : page.t(done),
                other == null ? null : "/results/" + other,
                other == null ? null : page.t(back == null ? "result.see.original" : "result.see.reversal"),
                fact.sample(),
                fact.stands() && page.may("result.reverse"),
                form);
        return page.show("office/result/sheet", Map.of("view", view));
    }

    private static Badge badge(Result fact, Page page) {
        if (fact.reverses() != null) {
            return new Badge(page.t("result.state.reversal"), Badge.Tone.NEUTRAL);
        }
        return fact.reversedBy() == null
                ? new Badge(page.t("result.state.standing"), Badge.Tone.GOOD)
                : new Badge(page.t("result.state.reversed"), Badge.Tone.BAD);
    }

    private List<SheetView.Fact> facts(Result fact, Page page) {
        var metric = metrics.get(fact.metric());
        var locale = page.locale();
        var facts = new ArrayList<SheetView.Fact>();
        facts.add(new SheetView.Fact(
                page.t("result.metric"), metric.label().in(locale), page.keeping("/results?metric=" + metric.code())));
        for (var dimension : metric.dimensions()) {
            facts.add(new SheetView.Fact(
                    dimension.label().in(locale),
                    Written.members(
                            metric,
                            Map.of(dimension.name(), fact.members().getOrDefault(dimension.name(), "")),
                            page.speech()),
                    null));
        }
        facts.add(new SheetView.Fact(page.t("result.day"), page.day(fact.day()), null));
        var team = names.teams().get(fact.team());
        facts.add(new SheetView.Fact(page.t("result.team"), team == null ? fact.team() : team.in(locale), null));
        var initiative = fact.initiative();
        if (initiative != null) {
            facts.add(new SheetView.Fact(
                    page.t("result.initiative"),
                    initiative + " " + names.initiative(initiative).in(locale),
                    null));
        }
        if (!fact.evidence().isEmpty()) {
            facts.add(new SheetView.Fact(page.t("result.evidence"), fact.evidence(), null));
        }
        var key = fact.sourceKey();
        if (key != null && !key.startsWith("form:")) {
            facts.add(new SheetView.Fact(page.t("result.key"), key, null));
        }
        return facts;
    }

    private List<Change> history(Result fact, Page page) {
        var changes = new ArrayList<Change>();
        changes.add(change(fact, page));
        var back = fact.reversedBy();
        if (back != null) {
            results.find(back).ifPresent(reversal -> changes.addFirst(change(reversal, page)));
        }
        return changes;
    }

    private static Change change(Result fact, Page page) {
        var acting = fact.actingFor();
        var who = acting == null ? fact.recordedBy() : page.t("result.history.acting", fact.recordedBy(), acting);
        var reason = fact.reason();
        return new Change(
                page.minute(fact.recordedAt()),
                reason == null
                        ? page.t("result.history.recorded", who)
                        : page.t("result.history.reversed", who, reason));
    }
}
