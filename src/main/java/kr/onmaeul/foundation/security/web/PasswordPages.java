package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.Passwords;
import kr.onmaeul.foundation.security.Personal;
import kr.onmaeul.foundation.security.Sessions;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// One's own password. What was typed is never written back into the page.
@Controller
@Personal
class PasswordPages {

    private static final String ADDRESS = "/password";

    private final Passwords passwords;
    private final Sessions sessions;
    private final Pages pages;

    PasswordPages(Passwords passwords, Sessions sessions, Pages pages) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView blank(@RequestParam(required = false) @Nullable String done) {
        return form(Form.empty(), done != null);
    }

    @PostMapping(ADDRESS)
    ModelAndView change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (passwords.change(CurrentActor.now().account(), old, fresh, again)) {
            case Outcome.Done<Account>(var _) -> {
                sessions.beginAnew(request, response);
                yield new ModelAndView("redirect:" + ADDRESS + "?done");
            }
            case Outcome.Refused<Account>(var problems) -> form(Form.empty().refused(problems), false);
        };
    }

    private ModelAndView form(Form form, boolean done) {
        var page = pages.page("security.password.title");
        var values = Map.of(
                "form",
                form,
                "done",
                done,
                "rule",
                passwords.rule(),
                "waiting",
                passwords.mustChange(CurrentActor.now().account()));
        return form.problems().isEmpty()
                ? page.show("foundation/security/password", values)
                : page.refuse("foundation/security/password", values);
    }
}
