package kr.onmaeul.office.result.web;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kr.onmaeul.foundation.file.ArrivingFiles.Brought;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.result.EvidenceFiles;
import kr.onmaeul.office.result.Metric;
import kr.onmaeul.office.result.Metrics;
import kr.onmaeul.office.result.NewResult;
import kr.onmaeul.office.result.Results;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// Records one fact by hand: first what is counted, then how much of it.
@Controller
@Requires("result.record")
class RecordingPages {

    private static final int FOUND = 200;
    private final Pages pages;
    private final Results results;
    private final EvidenceFiles evidence;
    private final BroughtFiles files;
    private final Metrics metrics;
    private final CodeNames names;

    RecordingPages(
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

    /// @param metric what is counted; without it the page asks for it
    /// @param words what to search a metric by
    @GetMapping("/results/new")
    ModelAndView form(
            @RequestParam(defaultValue = "") String metric,
            @RequestParam(name = "find", defaultValue = "") String words) {
        return metrics.find(metric)
                .map(found -> form(
                        found,
                        Form.empty()
                                .with("form", UuidCreator.getTimeOrderedEpoch())
                                .with("day", names.today())
                                .with("team", found.team()),
                        Brought.NOTHING))
                .orElseGet(() -> choice(words));
    }

    /// Files that are right stay with the form until the rest of it is right, too.
    @PostMapping("/results")
    ModelAndView record(
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(name = BroughtFiles.FIELD, required = false) @Nullable List<MultipartFile> chosen)
            throws IOException {
        var metric = metrics.find(ResultForm.text(typed, "metric"));
        if (metric.isEmpty()) {
            return choice("");
        }
        var brought = files.take(chosen, typed);
        var outcome = switch (ResultForm.read(typed, metric.get())) {
            case Outcome.Done<NewResult>(var wanted) -> record(wanted, brought);
            case Outcome.Refused<NewResult>(var problems) -> Outcome.<UUID>refused(and(problems, brought.problems()));
        };
        return switch (outcome) {
            case Outcome.Done<UUID>(var id) -> see("/results/" + id + "?done=recorded");
            case Outcome.Refused<UUID>(var problems) -> {
                var again = form(metric.get(), Form.typed(typed).refused(problems), brought);
                again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield again;
            }
        };
    }

    private Outcome<UUID> record(NewResult wanted, Brought brought) {
        return brought.problems().isEmpty()
                ? evidence.record(wanted, brought.ids())
                : Outcome.refused(and(results.problems(wanted), brought.problems()));
    }

    private static List<Problem> and(List<Problem> problems, List<Problem> more) {
        return Stream.concat(problems.stream(), more.stream()).toList();
    }

    static ModelAndView see(String address) {
        var redirect = new RedirectView(address);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    private ModelAndView choice(String words) {
        var page = under(pages.page("result.choice.title"));
        var teams = names.teams();
        var groups = new LinkedHashMap<String, List<MetricsView.Line>>();
        teams.values().forEach(name -> groups.put(name.in(page.locale()), new ArrayList<>()));
        for (var metric : metrics.search(words, FOUND)) {
            var team = teams.getOrDefault(metric.team(), new Bilingual(metric.team(), metric.team()));
            groups.computeIfAbsent(team.in(page.locale()), _ -> new ArrayList<>())
                    .add(new MetricsView.Line(
                            metric.label().in(page.locale()),
                            page.t(kind(metric)) + " · " + metric.unit().in(page.locale()),
                            "/results/new?metric=" + metric.code()));
        }
        var view = new MetricsView(
                words,
                groups.entrySet().stream()
                        .filter(group -> !group.getValue().isEmpty())
                        .map(group -> new MetricsView.Group(group.getKey(), List.copyOf(group.getValue())))
                        .toList());
        return page.show("office/result/choice", Map.of("view", view));
    }

    private ModelAndView form(Metric metric, Form form, Brought brought) {
        var page = under(pages.page("result.form.title"));
        var locale = page.locale();
        var view = new FormView(
                form,
                metric.label().in(locale),
                metric.unit().in(locale),
                page.t(kind(metric) + ".help"),
                metric.dimensions().stream()
                        .map(dimension -> new FormView.Pick(
                                "members." + dimension.name(),
                                dimension.label().in(locale),
                                dimension.members().stream()
                                        .map(member -> new Choice(
                                                member.code(), member.label().in(locale)))
                                        .toList()))
                        .toList(),
                choices(names.teams(), page, false),
                choices(names.initiatives(), page, true),
                files.arrived(brought, page),
                files.help(page));
        return page.show("office/result/form", Map.of("view", view, "metric", metric.code()));
    }

    private static List<Choice> choices(Map<String, Bilingual> names, Page page, boolean withCode) {
        return names.entrySet().stream()
                .map(one -> new Choice(
                        one.getKey(),
                        (withCode ? one.getKey() + " " : "") + one.getValue().in(page.locale())))
                .toList();
    }

    private static Page under(Page page) {
        return page.under("/results", page.t("result.list.title"));
    }

    private static String kind(Metric metric) {
        return switch (metric.kind()) {
            case FLOW -> "result.kind.flow";
            case STOCK -> "result.kind.stock";
            case PLAN -> "result.kind.plan";
        };
    }
}
