package kr.onmaeul.office.result.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.file.ArrivingFiles.Brought;
import kr.onmaeul.foundation.file.StoredFile;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Attachment;
import kr.onmaeul.foundation.web.Badge;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.result.Evidence;
import kr.onmaeul.office.result.EvidenceFiles;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.Result;
import kr.onmaeul.office.result.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// The sheet of one fact and its reversal.
@Controller
@Requires("result.read")
class ResultSheetPages {

    private final Pages pages;
    private final Results results;
    private final EvidenceFiles evidence;
    private final BroughtFiles files;
    private final Metrics metrics;
    private final CodeNames names;

    ResultSheetPages(
            Pages pages,
            Results results,
            EvidenceFiles evidence,
            BroughtFiles files,
            Metrics metrics,
            CodeNames names) {
        this.pages = pages;
        this.results = results;
        this.evidence = evidence;
        this.files = files;
        this.metrics = metrics;
        this.names = names;
    }

    /// @param done what was just done here: `recorded`, `evidence` or `reversed`
    @GetMapping("/results/{id}")
    ModelAndView sheet(@PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        var key = switch (done) {
            case "recorded" -> "result.done.recorded";
            case "evidence" -> "result.done.evidence";
            case "reversed" -> "result.done.reversed";
            default -> null;
        };
        return sheet(find(id), key, Form.empty(), Form.empty(), Brought.NOTHING);
    }

    @PostMapping("/results/{id}/reversal")
    @Requires("result.reverse")
    ModelAndView reverse(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason) {
        var fact = find(id);
        return switch (results.reverse(id, reason)) {
            case Outcome.Done<UUID> _ -> RecordingPages.see("/results/" + id + "?done=reversed");
            case Outcome.Refused<UUID>(var problems) -> {
                var again = sheet(
                        fact,
                        null,
                        Form.empty().with("reason", reason).refused(problems),
                        Form.empty(),
                        Brought.NOTHING);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    /// Adds files to what is recorded; those that are right are kept for the next try when one is not.
    @PostMapping("/results/{id}/evidence")
    @Requires("result.record")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = BroughtFiles.FIELD, required = false) @Nullable List<MultipartFile> chosen)
            throws IOException {
        var fact = find(id);
        var brought = files.take(chosen, typed);
        var outcome = brought.problems().isEmpty()
                ? evidence.add(id, brought.ids())
                : Outcome.<List<StoredFile>>refused(brought.problems());
        return switch (outcome) {
            case Outcome.Done<List<StoredFile>> _ -> RecordingPages.see("/results/" + id + "?done=evidence");
            case Outcome.Refused<List<StoredFile>>(var problems) -> {
                var again = sheet(fact, null, Form.empty(), Form.empty().refused(problems), brought);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private Result find(UUID id) {
        return results.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ModelAndView sheet(Result fact, @Nullable String done, Form form, Form adding, Brought brought) {
        var proofs = evidence.of(List.of(fact.id())).getOrDefault(fact.id(), List.of());
        var plain = pages.titled(fact.title());
        var page = plain.under("/results", plain.t("result.list.title")).withBadge(badge(fact, plain));
        var metric = metrics.get(fact.metric());
        var back = fact.reversedBy();
        var other = fact.reverses() != null ? fact.reverses() : back;
        var view = new SheetView(
                "/results/" + fact.id(),
                fact.title(),
                Written.quantity(metric, fact.quantity(), page.speech()),
                metric.unit().in(page.locale()),
                facts(fact, page),
                history(fact, proofs, page),
                done == null ? null : page.t(done),
                other == null ? null : "/results/" + other,
                other == null ? null : page.t(back == null ? "result.see.original" : "result.see.reversal"),
                fact.sample(),
                proofs.stream().map(one -> attachment(one, page)).toList(),
                page.may("result.record"),
                adding,
                files.arrived(brought, page),
                files.help(page),
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

    private static Attachment attachment(Evidence one, Page page) {
        var file = one.file();
        var by = page.t("result.files.by", page.minute(one.addedAt()), who(one.addedBy(), one.actingFor(), page));
        return new Attachment(
                file.id().toString(),
                file.name(),
                BroughtFiles.note(file, page.speech()) + " · " + by,
                page.may("file.read") ? "/files/" + file.id() : null);
    }

    private List<Change> history(Result fact, List<Evidence> proofs, Page page) {
        var changes = new ArrayList<Change>();
        changes.add(change(fact, page));
        proofs.stream()
                .filter(Evidence::later)
                .forEach(one -> changes.addFirst(new Change(
                        page.minute(one.addedAt()),
                        page.t(
                                "result.history.evidenced",
                                who(one.addedBy(), one.actingFor(), page),
                                one.file().name()))));
        var back = fact.reversedBy();
        if (back != null) {
            results.find(back).ifPresent(reversal -> changes.addFirst(change(reversal, page)));
        }
        return changes;
    }

    private static Change change(Result fact, Page page) {
        var who = who(fact.recordedBy(), fact.actingFor(), page);
        var reason = fact.reason();
        return new Change(
                page.minute(fact.recordedAt()),
                reason == null
                        ? page.t("result.history.recorded", who)
                        : page.t("result.history.reversed", who, reason));
    }

    private static String who(String by, @Nullable String actingFor, Page page) {
        return actingFor == null ? by : page.t("result.history.acting", by, actingFor);
    }
}
