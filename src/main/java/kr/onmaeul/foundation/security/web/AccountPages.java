package kr.onmaeul.foundation.security.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.Grant;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
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

/// Who may do what, and how that came about.
@Controller
@Requires("account.read")
class AccountPages {

    private final Accounts accounts;
    private final AccessLog access;
    private final Pages pages;

    AccountPages(Accounts accounts, AccessLog access, Pages pages) {
        this.accounts = accounts;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/accounts")
    ModelAndView list() {
        var lines = accounts.all().stream()
                .map(account -> new AccountLine(account, roles(account)))
                .toList();
        access.note(lines.stream().map(line -> line.account().post()).toList(), "account.listed", "");
        var page = pages.page("security.accounts.title")
                .withNote(pages.speech().say("security.accounts.count", lines.size()));
        return (page.may("account.write") ? page.withMain(page.t("security.account.new"), "/accounts/new") : page)
                .show("foundation/security/accounts", Map.of("lines", lines));
    }

    @GetMapping("/accounts/{id}")
    ModelAndView sheet(@PathVariable UUID id) {
        return sheet(account(id), Form.empty());
    }

    @PostMapping("/accounts/{id}/grants")
    @Requires("account.write")
    ModelAndView change(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        var account = account(id);
        var form = Form.typed(typed);
        var role =
                Role.named(form.value("role")).orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        return switch (accounts.change(id, role, form.value("given").equals("true"), form.value("reason"))) {
            case Outcome.Done<Account>(var changed) -> new ModelAndView("redirect:/accounts/" + changed.id());
            case Outcome.Refused<Account>(var problems) -> sheet(account, form.refused(problems));
        };
    }

    private ModelAndView sheet(Account account, Form form) {
        access.note(List.of(account.post()), "account.seen", "");
        var speech = pages.speech();
        var values = new HashMap<String, Object>();
        values.put("account", account);
        values.put("held", roles(account));
        values.put(
                "history",
                accounts.history(account.id()).stream().map(this::change).toList());
        values.put(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.name(), role.label().in(speech.locale())))
                        .toList());
        values.put(
                "ways",
                List.of(
                        new Choice("true", speech.say("security.grant.give")),
                        new Choice("false", speech.say("security.grant.withdraw"))));
        values.put("form", form.value("given").isEmpty() ? form.with("given", "true") : form);
        var page = pages.titled(account.name().in(speech.locale()))
                .under("/accounts", speech.say("security.accounts.title"));
        if (account.open() && page.may("account.write")) {
            var renewable = account.demonstration()
                    ? page
                    : page.withAction(speech.say("security.renewal"), "/accounts/" + account.id() + "/password");
            page = renewable.withAction(speech.say("security.closing"), "/accounts/" + account.id() + "/closing");
        }
        return page.show("foundation/security/account", values);
    }

    private Change change(Grant grant) {
        var speech = pages.speech();
        var role = Role.named(grant.role())
                .map(known -> known.label().in(speech.locale()))
                .orElse(grant.role());
        return new Change(
                speech.minute(grant.at()),
                speech.say(
                        grant.given() ? "security.grant.given" : "security.grant.withdrawn",
                        grant.by(),
                        role,
                        grant.reason()));
    }

    private String roles(Account account) {
        var locale = pages.speech().locale();
        return accounts.roles(account.id()).stream()
                .map(role -> role.label().in(locale))
                .collect(Collectors.joining(", "));
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
