package kr.onmaeul.foundation.security.web;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import kr.onmaeul.foundation.security.Open;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Controller
@Open
class SignInPages {

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
        var sentence = "";
        if (until != null) {
            sentence = page.t("security.sign-in.held-back", page.minute(Instant.ofEpochSecond(until)));
        } else if (failed != null) {
            sentence = page.t("security.sign-in.failed");
        }
        var values = new HashMap<String, Object>();
        values.put("login", login);
        values.put("problem", sentence);
        values.put("note", out == null ? "" : page.t("security.sign-in.out"));
        return page.show("foundation/security/sign-in", Map.copyOf(values));
    }
}
