package kr.onmaeul.foundation.security.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Open;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The way in. Trying it is the gate's work; this page asks and, after a failure, says what was wrong.
@Controller
@Open
class SignInPages {

    /// Of the year 9999: whatever stands in an address is no reason to fail.
    private static final long LAST_SECOND = 253_402_268_399L;

    private final Pages pages;

    SignInPages(Pages pages) {
        this.pages = pages;
    }

    @GetMapping("/sign-in")
    ModelAndView form(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(required = false) @Nullable String failed,
            @RequestParam(required = false) @Nullable Long until,
            @RequestParam(required = false) @Nullable String out) {
        var page = pages.page("security.sign-in.title");
        var problems = new ArrayList<Problem>();
        if (until != null) {
            problems.add(Problem.at(
                    "login",
                    "security.sign-in.held-back",
                    page.minute(Instant.ofEpochSecond(Math.clamp(until, 0, LAST_SECOND)))));
        } else if (failed != null) {
            problems.add(Problem.at("password", "security.sign-in.failed"));
        }
        var form = Form.empty().with("login", login).refused(problems);
        return page.show("foundation/security/sign-in", Map.of("form", form, "out", out != null));
    }
}
