package kr.onmaeul.foundation.security;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// How the passwords of accounts are made, changed and kept. Whenever one changes, every session of its account is
/// over.
@Service
public class Passwords {

    /// Without letters that look like others, since people copy them from paper.
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final AccountStore store;
    private final SessionStore sessions;
    private final Throttle throttle;
    private final PasswordEncoder encoder;
    private final AuditLog audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Passwords(
            AccountStore store,
            SessionStore sessions,
            Throttle throttle,
            PasswordEncoder encoder,
            AuditLog audit,
            Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.throttle = throttle;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /// What holds for a password that is chosen today.
    public PasswordRule rule() {
        return PasswordRule.on(LocalDate.now(clock));
    }

    /// Whether somebody else chose the account's password, so that it must be changed.
    public boolean mustChange(UUID account) {
        return store.standing(account).map(AccountStore.Standing::mustChange).orElse(false);
    }

    /// Changes the password of one's own account. Wrong old passwords count as failed sign-ins.
    @Transactional
    public Outcome<Account> change(UUID account, String old, String fresh, String again) {
        var found = store.find(account).filter(Account::open);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("security.account.unknown"));
        }
        var login = found.get().login();
        if (found.get().demonstration()) {
            return Outcome.refused(Problem.of("security.password.demonstration"));
        }
        if (throttle.take(Throttle.Kind.ACCOUNT, login).isPresent()) {
            return Outcome.refused(Problem.at("old", "security.password.held-back"));
        }
        if (old.length() > PasswordRule.LONGEST
                || !encoder.matches(old, store.password(login).orElse(""))) {
            return Outcome.refused(Problem.at("old", "security.password.old-wrong"));
        }
        throttle.forget(Throttle.Kind.ACCOUNT, login);
        var problems = rule().problems("fresh", fresh, login);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (fresh.equals(old)) {
            return Outcome.refused(Problem.at("fresh", "security.password.same"));
        }
        if (!fresh.equals(again)) {
            return Outcome.refused(Problem.at("again", "security.password.again-differs"));
        }
        store.setPassword(account, hashed(fresh), false);
        sessions.end(account);
        audit.note("account.password-changed", "account", account.toString(), Map.of());
        return Outcome.done(found.get());
    }

    /// Gives an account a new password, which its holder must change at the next sign-in.
    ///
    /// @return the password, for the only time
    @Transactional
    public Outcome<String> renew(UUID account) {
        var found = store.find(account).filter(Account::open);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("security.account.unknown"));
        }
        if (found.get().demonstration()) {
            return Outcome.refused(Problem.of("security.password.demonstration"));
        }
        var password = random();
        store.setPassword(account, hashed(password), true);
        throttle.forget(Throttle.Kind.ACCOUNT, found.get().login());
        sessions.end(account);
        audit.note("account.password-renewed", "account", account.toString(), Map.of());
        return Outcome.done(password);
    }

    /// A password nobody chose: `k7wp-9m2f-xq4t`, about 59 bits.
    String random() {
        String password;
        do {
            password = IntStream.range(0, GROUPS)
                    .mapToObj(group -> random.ints(GROUP, 0, LETTERS.length())
                            .mapToObj(place -> String.valueOf(LETTERS.charAt(place)))
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("-"));
        } while (!rule().strong(password));
        return password;
    }

    String hashed(String password) {
        var hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave nothing");
        }
        return hash;
    }
}
