package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditEvent;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.ChainCheck;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The event log, newest first, and the check of its chain.
@Controller
@Requires("audit.read")
class AuditPages {

    static final String LIST = "/audit";

    private static final int SIZE = 50;

    private final AuditLog log;
    private final ChainCheck check;
    private final Pages pages;

    AuditPages(AuditLog log, ChainCheck check, Pages pages) {
        this.log = log;
        this.check = check;
        this.pages = pages;
    }

    @GetMapping(LIST)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID before) {
        return list(before, Optional.empty());
    }

    /// The whole log; that it was taken stands in it.
    @GetMapping(LIST + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("security.audit.title");
        log.note("audit.taken", "log", "audit_event", Map.of());
        SheetAnswer.write(
                response,
                page.title(),
                ending,
                List.of(
                        page.t("security.audit.at"),
                        page.t("security.audit.who"),
                        page.t("security.access.for"),
                        page.t("security.audit.deed"),
                        page.t("security.audit.kind"),
                        page.t("security.audit.subject"),
                        page.t("security.audit.details"),
                        page.t("security.audit.address"),
                        page.t("security.audit.seal")),
                PageByPage.rows((@Nullable AuditEvent last, int size) ->
                                log.latest(last == null ? null : last.id(), size))
                        .map(event -> row(page, event)));
    }

    private static List<?> row(Page page, AuditEvent event) {
        return Arrays.asList(
                page.minute(event.at()),
                event.actorName(),
                event.actingFor(),
                page.speech().named("deed", event.deed()),
                page.speech().named("deed.on", event.subjectKind()),
                event.subject(),
                event.details(),
                event.address(),
                event.seal());
    }

    @PostMapping("/audit/verification")
    ModelAndView verify() {
        return list(null, Optional.of(check.verify()));
    }

    private ModelAndView list(@Nullable UUID before, Optional<ChainCheck.Verdict> verdict) {
        var page = pages.page("security.audit.title");
        var events = log.latest(before, SIZE);
        var values = new HashMap<String, Object>();
        values.put("tabs", LogTabs.of(page));
        values.put("events", events);
        values.put("unsealed", log.unsealed());
        values.put(
                "pager",
                new Pager(
                        page.t("security.audit.shown", events.size()),
                        before == null ? null : LIST,
                        events.size() < SIZE
                                ? null
                                : LIST + "?before=" + events.getLast().id()));
        values.put("verdict", verdict.map(found -> sentence(page, found)).orElse(""));
        values.put("broken", verdict.flatMap(ChainCheck.Verdict::broken).isPresent());
        return page.show("foundation/security/audit", values);
    }

    private static String sentence(Page page, ChainCheck.Verdict verdict) {
        return verdict.broken()
                .map(broken ->
                        page.t(broken.missing() ? "security.audit.missing" : "security.audit.changed", broken.number()))
                .orElseGet(() -> page.t("security.audit.holds", verdict.links(), verdict.unsealed()));
    }
}
