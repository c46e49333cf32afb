package kr.onmaeul.foundation.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.Grant;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.sheet.SheetWriting;
import kr.onmaeul.foundation.web.Change;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.ListSheet;
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
        var page = pages.page("security.accounts.title");
        var lines = lines(page, "account.listed");
        page = page.withNote(page.t("security.accounts.count", lines.size()));
        return (page.may("account.write") ? page.withMain(page.t("security.account.new"), "/accounts/new") : page)
                .show("foundation/security/accounts", Map.of("lines", lines));
    }

    @GetMapping("/accounts.{ending:csv|xlsx}")
    void list(@PathVariable SheetWriting ending, HttpServletResponse response) throws IOException {
        var page = pages.page("security.accounts.title");
        new ListSheet<AccountLine>(page)
                .column("security.account.name", line -> line.account().name().in(page.locale()))
                .column("security.account.login", line -> line.account().login())
                .column("security.account.unit", line -> line.account().unit())
                .column("security.account.roles", AccountLine::roles)
                .column("security.account.state", AccountLine::state)
                .write(response, page.title(), ending, lines(page, "account.taken").stream());
    }

    /// @param deed under which the log of access names it
    private List<AccountLine> lines(Page page, String deed) {
        var all = accounts.all();
        access.note(all.stream().map(Account::post).toList(), deed, "");
        var roles = accounts.rolesOfEach();
        return all.stream()
                .map(account -> AccountLine.of(page, account, roles.getOrDefault(account.id(), List.of())))
                .toList();
    }

    /// Which roles an account got and lost, when, by whom and why.
    @GetMapping("/accounts/{id}/grants.{ending:csv|xlsx}")
    void grants(@PathVariable UUID id, @PathVariable SheetWriting ending, HttpServletResponse response)
            throws IOException {
        var account = account(id);
        access.note(List.of(account.post()), "account.taken", "");
        var page = pages.page("security.grant.history");
        new ListSheet<Grant>(page)
                .column("security.audit.at", grant -> page.minute(grant.at()))
                .column("security.account.login", _ -> account.login())
                .column("security.grant.role", grant -> role(page, grant))
                .column(
                        "security.grant.way",
                        grant -> page.t(grant.given() ? "security.grant.give" : "security.grant.withdraw"))
                .column("security.grant.reason", Grant::reason)
                .column("security.audit.who", Grant::by)
                .write(response, "grants-" + account.login(), ending, accounts.history(id).stream());
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
        var bare = pages.titled(account.name().in(speech.locale()))
                .under("/accounts", speech.say("security.accounts.title"));
        var values = new HashMap<String, Object>();
        values.put("line", AccountLine.of(bare, account, accounts.roles(account.id())));
        values.put(
                "history",
                accounts.history(account.id()).stream()
                        .map(grant -> change(bare, grant))
                        .toList());
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
        var page = bare;
        if (account.open() && page.may("account.write")) {
            var renewable = account.demonstration()
                    ? page
                    : page.withAction(speech.say("security.renewal"), "/accounts/" + account.id() + "/password");
            page = renewable.withAction(speech.say("security.closing"), "/accounts/" + account.id() + "/closing");
        }
        return page.show("foundation/security/account", values);
    }

    private static Change change(Page page, Grant grant) {
        return new Change(
                page.minute(grant.at()),
                page.t(
                        grant.given() ? "security.grant.given" : "security.grant.withdrawn",
                        grant.by(),
                        role(page, grant),
                        grant.reason()));
    }

    private static String role(Page page, Grant grant) {
        return Role.named(grant.role())
                .map(known -> known.label().in(page.locale()))
                .orElse(grant.role());
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
