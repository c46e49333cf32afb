package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditEvent;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.ChainCheck;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Address;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
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

    private final AuditLog log;
    private final ChainCheck check;
    private final LogSheet sheets;
    private final Pages pages;

    AuditPages(AuditLog log, ChainCheck check, LogSheet sheets, Pages pages) {
        this.log = log;
        this.check = check;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping(LIST)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after) {
        return list(after, Optional.empty());
    }

    @GetMapping(LIST + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("security.audit.title");
        sheets.take(
                response,
                page,
                "audit_event",
                ending,
                LogSheet.<AuditEvent>columns(page)
                        .column("security.audit.kind", event -> page.speech().named("deed.on", event.subjectKind()))
                        .column("security.audit.subject", AuditEvent::subject)
                        .column("security.audit.details", AuditEvent::details)
                        .column("security.audit.address", AuditEvent::address)
                        .column("security.audit.seal", AuditEvent::seal),
                log::latest);
    }

    @PostMapping("/audit/verification")
    ModelAndView verify() {
        return list(null, Optional.of(check.verify()));
    }

    private ModelAndView list(@Nullable UUID after, Optional<ChainCheck.Verdict> verdict) {
        var page = pages.page("security.audit.title");
        var leaf = Leaf.of(size -> log.latest(after, size));
        var values = new HashMap<String, Object>();
        values.put("tabs", LogTabs.of(page));
        values.put("events", leaf.rows());
        values.put("unsealed", log.unsealed());
        values.put(
                "pager",
                leaf.pager(
                        page,
                        new Address(LIST, List.of()).with(Leaf.AFTER, after == null ? null : after.toString()),
                        event -> event.id().toString()));
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
