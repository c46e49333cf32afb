package kr.onmaeul.foundation.security.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.onmaeul.foundation.audit.AccessLog;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.AccountOpening;
import kr.onmaeul.foundation.security.Accounts;
import kr.onmaeul.foundation.security.NewAccount;
import kr.onmaeul.foundation.security.Post;
import kr.onmaeul.foundation.security.PostDirectory;
import kr.onmaeul.foundation.security.Requires;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.web.Choice;
import kr.onmaeul.foundation.web.Form;
import kr.onmaeul.foundation.web.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// An account for a post that has none, or for somebody who is not on the list of posts.
@Controller
@Requires("account.write")
class NewAccountPages {

    private final AccountOpening opening;
    private final Accounts accounts;
    private final ObjectProvider<PostDirectory> directory;
    private final AccessLog access;
    private final Pages pages;

    NewAccountPages(
            AccountOpening opening,
            Accounts accounts,
            ObjectProvider<PostDirectory> directory,
            AccessLog access,
            Pages pages) {
        this.opening = opening;
        this.accounts = accounts;
        this.directory = directory;
        this.access = access;
        this.pages = pages;
    }

    @GetMapping("/accounts/new")
    ModelAndView blank() {
        return form(Form.empty().with("role", Role.OFFICER));
    }

    @PostMapping("/accounts")
    ModelAndView open(@RequestParam MultiValueMap<String, String> typed) {
        var form = Form.typed(typed);
        var role = Role.named(form.value("role"));
        if (role.isEmpty()) {
            return form(form.refused(List.of(Problem.at("role", "security.role.missing"))));
        }
        return switch (opening.open(wanted(form, role.get()))) {
            case Outcome.Done<AccountOpening.Opened>(var opened) -> {
                access.note(List.of(opened.account().post()), "account.created", "");
                var page = pages.page("security.account.made")
                        .under("/accounts", pages.speech().say("security.accounts.title"));
                yield page.show(
                        "foundation/security/account-password",
                        Map.of("account", opened.account(), "password", opened.password()));
            }
            case Outcome.Refused<AccountOpening.Opened>(var problems) -> form(form.refused(problems));
        };
    }

    /// A post brings its name and unit; without a login it signs in under its code.
    private NewAccount wanted(Form form, Role role) {
        var login = form.value("login").strip().toLowerCase(Locale.ROOT);
        var post = posts().filter(one -> one.code().equals(form.value("post"))).findFirst();
        return post.map(one -> new NewAccount(
                        login.isEmpty() ? one.code() : login, one.name(), one.code(), one.unit(), Set.of(role)))
                .orElseGet(() -> new NewAccount(
                        login,
                        new Bilingual(
                                form.value("nameKo").strip(),
                                form.value("nameEn").strip()),
                        login,
                        "",
                        Set.of(role)));
    }

    private ModelAndView form(Form form) {
        var page = pages.page("security.account.new")
                .under("/accounts", pages.speech().say("security.accounts.title"));
        var taken =
                accounts.all().stream().filter(Account::open).map(Account::post).collect(Collectors.toSet());
        var values = new HashMap<String, Object>();
        values.put("form", form);
        values.put(
                "posts",
                posts().filter(post -> !taken.contains(post.code()))
                        .map(post -> new Choice(post.code(), post.name().in(page.locale())))
                        .toList());
        values.put(
                "roles",
                Arrays.stream(Role.values())
                        .map(role -> new Choice(role.name(), role.label().in(page.locale())))
                        .toList());
        return form.problems().isEmpty()
                ? page.show("foundation/security/account-form", values)
                : page.refuse("foundation/security/account-form", values);
    }

    private Stream<Post> posts() {
        return Optional.ofNullable(directory.getIfAvailable()).stream().flatMap(all -> all.posts().stream());
    }
}
