package kr.onmaeul.office.organization.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.time.KnownAt;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.ListSheet;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.office.organization.Acting;
import kr.onmaeul.office.organization.Actings;
import kr.onmaeul.office.organization.Organization;
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

/// Who stood, stands and will stand in for whom.
@Controller
@Requires("organization.write")
class ActingPages {

    private static final String LIST = "/organization/acting";

    private final Actings actings;
    private final Organization organization;
    private final Pages pages;
    private final Clock clock;

    ActingPages(Actings actings, Organization organization, Pages pages, Clock clock) {
        this.actings = actings;
        this.organization = organization;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(LIST)
    @Requires("organization.read")
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after) {
        var page = pages.page("organization.actings")
                .under("/organization", pages.speech().say("organization.title"));
        var leaf = Leaf.of(size -> actings.latest(after, size));
        return (page.may("organization.write") ? page.withMain(page.t("organization.acting.new"), LIST + "/new") : page)
                .show(
                        "office/organization/actings",
                        Map.of(
                                "lines",
                                lines(page, leaf.rows().stream()).toList(),
                                "pager",
                                leaf.pager(page, entry -> entry.id().toString())));
    }

    private Stream<ActingLine> lines(Page page, Stream<Actings.Entry> entries) {
        var names = names(page);
        var today = LocalDate.now(clock);
        return entries.map(entry -> ActingLine.of(page, entry, names, today));
    }

    @GetMapping(LIST + ".{ending:csv|xlsx}")
    @Requires("organization.read")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("organization.actings");
        new ListSheet<ActingLine>(page)
                .column("organization.acting.post", ActingLine::post)
                .column("organization.acting.stand-in", ActingLine::standIn)
                .column("organization.acting.kind", ActingLine::kind)
                .column(
                        "organization.acting.from",
                        line -> line.entry().acting().period().from())
                .column(
                        "organization.acting.to",
                        line -> line.entry().acting().period().to())
                .column(
                        "organization.acting.reason",
                        line -> line.entry().acting().reason())
                .column("organization.acting.entered", line -> line.entry().by())
                .column(
                        "organization.acting.entered-at",
                        line -> page.minute(line.entry().at()))
                .column("organization.acting.state", ActingLine::state)
                .write(
                        response,
                        page.title(),
                        ending,
                        lines(
                                page,
                                PageByPage.rows((Actings.@Nullable Entry last, int size) ->
                                        actings.latest(last == null ? null : last.id(), size))));
    }

    @GetMapping(LIST + "/new")
    ModelAndView blank() {
        var today = LocalDate.now(clock);
        return form(Form.empty()
                .with("kind", Acting.Kind.ACTING)
                .with("from", today)
                .with("to", today));
    }

    @PostMapping(LIST)
    ModelAndView enter(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var kind = Arrays.stream(Acting.Kind.values())
                .filter(one -> one.name().equals(form.value("kind")))
                .findFirst()
                .orElse(Acting.Kind.ACTING);
        return switch (actings.enter(new Actings.Wish(
                form.value("post"),
                form.value("standIn"),
                kind,
                form.value("reason"),
                form.day("from").orElse(null),
                form.day("to").orElse(null)))) {
            case Outcome.Done<Acting>(var _) -> new ModelAndView("redirect:" + LIST);
            case Outcome.Refused<Acting>(var problems) -> form(form.refused(problems));
        };
    }

    @GetMapping(LIST + "/{id}/ending")
    ModelAndView askToEnd(@PathVariable UUID id) {
        return ending(entry(id), Form.empty().with("last", LocalDate.now(clock)));
    }

    @PostMapping(LIST + "/{id}/ending")
    ModelAndView end(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var entry = entry(id);
        var form = Form.typed(typed);
        return switch (actings.end(id, form.day("last").orElse(null), form.value("reason"))) {
            case Outcome.Done<Actings.Entry>(var _) -> new ModelAndView("redirect:" + LIST);
            case Outcome.Refused<Actings.Entry>(var problems) -> ending(entry, form.refused(problems));
        };
    }

    private ModelAndView form(Form form) {
        var page = under(pages.page("organization.acting.new"));
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put("posts", posts(page));
        values.put(
                "kinds",
                Arrays.stream(Acting.Kind.values())
                        .map(kind -> new Choice(
                                kind.name(),
                                page.t("organization.kind." + kind.name().toLowerCase(Locale.ROOT)),
                                page.t("organization.kind." + kind.name().toLowerCase(Locale.ROOT) + ".help")))
                        .toList());
        return shown(page, "office/organization/acting-form", form, values);
    }

    private ModelAndView ending(Actings.Entry entry, Form form) {
        var page = under(pages.page("organization.acting.ending"));
        var names = names(page);
        return shown(
                page,
                "office/organization/acting-ending",
                form,
                Map.of(
                        "form",
                        form,
                        "entry",
                        entry,
                        "text",
                        page.t(
                                "organization.acting.ending.text",
                                names.getOrDefault(
                                        entry.acting().standIn(), entry.acting().standIn()),
                                names.getOrDefault(
                                        entry.acting().post(), entry.acting().post()),
                                entry.acting().period().from(),
                                entry.acting().period().to())));
    }

    private static ModelAndView shown(Page page, String template, Form form, Map<String, ?> values) {
        return form.problems().isEmpty() ? page.show(template, values) : page.refuse(template, values);
    }

    private static Page under(Page page) {
        return page.under("/organization", page.t("organization.title")).under(LIST, page.t("organization.actings"));
    }

    private List<Choice> posts(Page page) {
        return organization.staff(LocalDate.now(clock), KnownAt.now()).stream()
                .map(member -> new Choice(member.post(), member.name().in(page.locale())))
                .toList();
    }

    private Map<String, String> names(Page page) {
        return posts(page).stream().collect(Collectors.toMap(Choice::value, Choice::label));
    }

    private Actings.Entry entry(UUID id) {
        return actings.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
