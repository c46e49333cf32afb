package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Access;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Leaf;
import kr.onmaeul.foundation.web.Pages;
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

    private final AccessLog accesses;
    private final LogSheet sheets;
    private final Pages pages;

    AccessPages(AccessLog accesses, LogSheet sheets, Pages pages) {
        this.accesses = accesses;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping(LIST)
    ModelAndView list(@RequestParam(required = false) @Nullable UUID after) {
        var page = pages.page("security.access.title");
        var leaf = Leaf.of(size -> accesses.latest(after, size));
        return page.show(
                "foundation/security/accesses",
                Map.of(
                        "tabs",
                        LogTabs.of(page),
                        "accesses",
                        leaf.rows(),
                        "pager",
                        leaf.pager(page, access -> access.id().toString())));
    }

    @GetMapping(LIST + ".{ending:csv|xlsx}")
    void sheet(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("security.access.title");
        sheets.take(
                response,
                page,
                "personal_access",
                ending,
                LogSheet.<Access>columns(page)
                        .column("security.access.whose", access -> String.join(", ", access.whose()))
                        .column("security.access.reason", Access::reason)
                        .column("security.audit.address", Access::address),
                accesses::latest);
    }
}
