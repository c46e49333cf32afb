package kr.onmaeul.foundation.security;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.audit.RequestAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Checks a login and its password. An unknown account costs the same time and gets the same words as a wrong
/// password.
@Component
class SignIn implements AuthenticationProvider {

    /// Refused for a while; carries until when.
    static final class HeldBack extends LockedException {

        private final transient Instant until;

        HeldBack(Instant until) {
            super("too many tries");
            this.until = until;
        }

        Instant until() {
            return until;
        }
    }

    private final AccountStore accounts;
    private final Throttle throttle;
    private final PasswordEncoder passwords;
    private final AuditLog audit;
    private @Nullable String nobodysPassword;

    SignIn(AccountStore accounts, Throttle throttle, PasswordEncoder passwords, AuditLog audit) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.passwords = passwords;
        this.audit = audit;
    }

    /// Who signs in under a name that nobody has waits as long as everybody else; that is prepared when the program has
    /// time.
    @EventListener
    void prepare(ApplicationReadyEvent ready) {
        Thread.startVirtualThread(this::nobodysPassword);
    }

    private synchronized String nobodysPassword() {
        if (nobodysPassword == null) {
            nobodysPassword = String.valueOf(passwords.encode("nobody"));
        }
        return nobodysPassword;
    }

    @Override
    public Authentication authenticate(Authentication tried) {
        var login = tried.getName().strip().toLowerCase(Locale.ROOT);
        var password = String.valueOf(tried.getCredentials());
        var source = RequestAddress.now();
        var held = throttle.take(Throttle.Kind.SOURCE, source).or(() -> throttle.take(Throttle.Kind.ACCOUNT, login));
        if (held.isPresent()) {
            audit.note("sign-in.held-back", "login", shortened(login), Map.of());
            throw new HeldBack(held.get());
        }
        var known = accounts.password(login);
        var right = password.length() <= PasswordRule.LONGEST
                && passwords.matches(password, known.orElseGet(this::nobodysPassword))
                && known.isPresent();
        if (!right) {
            audit.note("sign-in.failed", "login", shortened(login), Map.of());
            throw new BadCredentialsException("wrong login or password");
        }
        throttle.forget(Throttle.Kind.ACCOUNT, login);
        throttle.giveBack(Throttle.Kind.SOURCE, source);
        var account = accounts.find(login).orElseThrow();
        CurrentActor.does(
                new Actor(account.id(), account.name().ko(), null),
                () -> audit.note("sign-in.done", "account", account.id().toString(), Map.of("login", login)));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(
                        account.id(),
                        account.login(),
                        account.name().ko(),
                        account.name().en()),
                null,
                List.of());
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String shortened(String login) {
        return login.length() > 40 ? login.substring(0, 40) : login;
    }
}
