package kr.onmaeul.foundation.security.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.AccountClosing;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.Passwords;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Page;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/// What an administrator does for an account: a new password for who forgot it, and the account's end.
@Controller
@Requires("account.write")
class AccountCarePages {

    private final Accounts accounts;
    private final AccountClosing closing;
    private final Passwords passwords;
    private final AccessLog access;
    private final Pages pages;

    AccountCarePages(Accounts accounts, AccountClosing closing, Passwords passwords, AccessLog access, Pages pages) {
        this.accounts = accounts;
        this.closing = closing;
        this.passwords = passwords;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/accounts/{id}/closing")
    ModelAndView askToClose(@PathVariable UUID id) {
        return closing(account(id), Form.empty());
    }

    @PostMapping("/accounts/{id}/closing")
    ModelAndView close(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var account = account(id);
        var form = Form.typed(typed);
        return switch (closing.close(id, form.value("reason"))) {
            case Outcome.Done<Account>(var closed) -> {
                access.note(List.of(closed.post()), "account.closed", form.value("reason"));
                yield new ModelAndView("redirect:/accounts/" + closed.id());
            }
            case Outcome.Refused<Account>(var problems) -> closing(account, form.refused(problems));
        };
    }

    @GetMapping("/accounts/{id}/password")
    ModelAndView askToRenew(@PathVariable UUID id) {
        return renewal(account(id), Form.empty());
    }

    @PostMapping("/accounts/{id}/password")
    ModelAndView renew(@PathVariable UUID id) {
        var account = account(id);
        return switch (passwords.renew(id)) {
            case Outcome.Done<String>(var password) -> {
                access.note(List.of(account.post()), "account.password-renewed", "");
                yield under(account, pages.page("security.renewal.done"))
                        .show("foundation/security/account-password", Map.of("account", account, "password", password));
            }
            case Outcome.Refused<String>(var problems) ->
                renewal(account, Form.empty().refused(problems));
        };
    }

    private ModelAndView closing(Account account, Form form) {
        return shown(
                under(account, pages.page("security.closing")), "foundation/security/account-closing", account, form);
    }

    private ModelAndView renewal(Account account, Form form) {
        return shown(
                under(account, pages.page("security.renewal")), "foundation/security/account-renewal", account, form);
    }

    private static ModelAndView shown(Page page, String template, Account account, Form form) {
        var values = Map.of("account", account, "form", form);
        return form.problems().isEmpty() ? page.show(template, values) : page.refuse(template, values);
    }

    private static Page under(Account account, Page page) {
        return page.under("/accounts", page.t("security.accounts.title"))
                .under("/accounts/" + account.id(), account.name().in(page.locale()));
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
