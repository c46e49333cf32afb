package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Access;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.PageByPage;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Pager;
import kr.onmaeul.foundation.web.Pages;
import kr.onmaeul.foundation.web.SheetAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Who saw whose personal data, newest first: what the office looks through once a month (개인정보의 안전성 확보조치
/// 기준 제8조제2항).
@Controller
@Requires("audit.read")
class AccessPages {

    static final String LIST = "/audit/accesses";

    private static final int SIZE = 50;

    private final AccessLog accesses;
    private final AuditLog log;
    private final Pages pages;

    AccessPages(AccessLog accesses, AuditLog log, Pages pages) {
        this.accesses = accesses;
        this.log = log;
        this.pages = pages;
    }

    @GetMapping(LIST)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID before) {
        var page = pages.page("security.access.title");
        var latest = accesses.latest(before, SIZE);
        return page.show(
                "foundation/security/accesses",
                Map.of(
                        "tabs",
                        LogTabs.of(page),
                        "accesses",
                        latest,
                        "pager",
                        new Pager(
                                page.t("security.audit.shown", latest.size()),
                                before == null ? null : LIST,
                                latest.size() < SIZE
                                        ? null
                                        : LIST + "?before=" + latest.getLast().id())));
    }

    @GetMapping(LIST + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("security.access.title");
        log.note("audit.taken", "log", "personal_access", Map.of());
        SheetAnswer.write(
                response,
                page.title(),
                ending,
                List.of(
                        page.t("security.audit.at"),
                        page.t("security.audit.who"),
                        page.t("security.access.for"),
                        page.t("security.audit.deed"),
                        page.t("security.access.whose"),
                        page.t("security.access.reason"),
                        page.t("security.audit.address")),
                PageByPage.rows((@Nullable Access last, int size) ->
                                accesses.latest(last == null ? null : last.id(), size))
                        .map(access -> Arrays.asList(
                                page.minute(access.at()),
                                access.actorName(),
                                access.actingFor(),
                                page.speech().named("deed", access.deed()),
                                String.join(", ", access.whose()),
                                access.reason(),
                                access.address())));
    }
}
