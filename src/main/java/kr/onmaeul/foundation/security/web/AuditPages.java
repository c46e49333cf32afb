package kr.onmaeul.foundation.security.web;

import java.util.HashMap;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.ChainCheck;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The event log, newest first, and the check of its chain.
@Controller
@Requires("audit.read")
class AuditPages {

    private static final int SIZE = 50;

    private final AuditLog log;
    private final ChainCheck check;
    private final Pages pages;

    AuditPages(AuditLog log, ChainCheck check, Pages pages) {
        this.log = log;
        this.check = check;
        this.pages = pages;
    }

    @GetMapping("/audit")
    ModelAndView list(@RequestParam(required = false) @Nullable UUID before) {
        return list(before, Optional.empty());
    }

    @PostMapping("/audit/verification")
    ModelAndView verify() {
        return list(null, Optional.of(check.verify()));
    }

    private ModelAndView list(@Nullable UUID before, Optional<ChainCheck.Verdict> verdict) {
        var page = pages.page("security.audit.title");
        var events = log.latest(before, SIZE);
        var values = new HashMap<String, Object>();
        values.put("events", events);
        values.put("unsealed", log.unsealed());
        values.put(
                "pager",
                new Pager(
                        page.t("security.audit.shown", events.size()),
                        before == null ? null : "/audit",
                        events.size() < SIZE
                                ? null
                                : "/audit?before=" + events.getLast().id()));
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
