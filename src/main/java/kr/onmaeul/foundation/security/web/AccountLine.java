package kr.onmaeul.foundation.security.web;

import java.util.List;
import java.util.stream.Collectors;
import kr.onmaeul.foundation.security.Account;
import kr.onmaeul.foundation.security.Role;
import kr.onmaeul.foundation.web.Page;

/// An account in words: its roles, and whether it is one for work, one for trying out or closed.
public record AccountLine(Account account, String roles, String state) {

    static AccountLine of(Page page, Account account, List<Role> roles) {
        return new AccountLine(
                account,
                roles.stream().map(role -> role.label().in(page.locale())).collect(Collectors.joining(", ")),
                page.t(state(account)));
    }

    private static String state(Account account) {
        if (!account.open()) {
            return "security.account.closed";
        }
        return account.demonstration() ? "security.account.demonstration" : "security.account.real";
    }
}
