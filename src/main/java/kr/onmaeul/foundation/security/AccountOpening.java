package kr.onmaeul.foundation.security;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import kr.onmaeul.foundation.korean.Bilingual;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Making accounts: the first administrator of an installation, and one for every post that works here. Each begins
/// with a password that its holder must change at the first sign-in.
@Service
public class AccountOpening {

    /// As the table asks for it.
    private static final String LOGIN = "[a-z0-9][a-z0-9.-]{1,39}";

    private static final int LONGEST_NAME = 60;

    private final Accounts accounts;
    private final AccountStore store;
    private final Passwords passwords;

    AccountOpening(Accounts accounts, AccountStore store, Passwords passwords) {
        this.accounts = accounts;
        this.store = store;
        this.passwords = passwords;
    }

    /// A new account with the password it begins with, told for the only time.
    public record Opened(Account account, String password) {}

    @Transactional
    public Outcome<Opened> open(NewAccount wanted) {
        return open(wanted, passwords.random());
    }

    /// Makes the first administrator. Whoever may run commands on this machine owns the installation; but once an
    /// administrator can sign in, accounts are made by people with a name.
    ///
    /// @param password empty to have one made up
    @Transactional
    Outcome<Opened> openFirst(String login, Bilingual name, String password) {
        store.lockAdministrators();
        if (store.administrators() > 0) {
            return Outcome.refused(Problem.of("security.administrator.there"));
        }
        var administrator = new NewAccount(login, name, login, "", Set.of(Role.ADMINISTRATOR));
        if (password.isEmpty()) {
            return open(administrator);
        }
        var problems = passwords.rule().problems("password", password, login);
        return problems.isEmpty() ? open(administrator, password) : Outcome.refused(problems);
    }

    private Outcome<Opened> open(NewAccount wanted, String password) {
        var problems = new ArrayList<Problem>();
        if (wanted.login().isEmpty()) {
            problems.add(Problem.at("login", "security.login.missing"));
        } else if (!wanted.login().matches(LOGIN)) {
            problems.add(Problem.at("login", "security.login.wrong", wanted.login()));
        } else if (store.find(wanted.login()).isPresent()) {
            problems.add(Problem.at("login", "security.login.taken", wanted.login()));
        }
        for (var locale : new Locale[] {Locale.KOREAN, Locale.ENGLISH}) {
            var name = wanted.name().in(locale);
            var field = locale.equals(Locale.KOREAN) ? "nameKo" : "nameEn";
            if (name.isBlank()) {
                problems.add(Problem.at(field, "security.account.name.missing"));
            } else if (name.length() > LONGEST_NAME) {
                problems.add(Problem.at(field, "security.account.name.long", LONGEST_NAME));
            }
        }
        if (problems.isEmpty() && store.openFor(wanted.post()).isPresent()) {
            problems.add(Problem.at("post", "security.post.taken", wanted.post()));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = accounts.create(wanted, passwords.hashed(password), false, true);
        return Outcome.done(new Opened(store.find(id).orElseThrow(), password));
    }
}
