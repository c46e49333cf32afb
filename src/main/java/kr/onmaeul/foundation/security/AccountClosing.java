package kr.onmaeul.foundation.security;

import java.util.Map;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The end of an account: its rights are withdrawn, its sessions are over, its name stays in everything it did
/// (개인정보의 안전성 확보조치 기준 제5조제2항).
@Service
public class AccountClosing {

    private final Accounts accounts;
    private final AccountStore store;
    private final SessionStore sessions;
    private final AuditLog audit;

    AccountClosing(Accounts accounts, AccountStore store, SessionStore sessions, AuditLog audit) {
        this.accounts = accounts;
        this.store = store;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public Outcome<Account> close(UUID account, String reason) {
        var found = store.find(account);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("security.account.unknown"));
        }
        if (!found.get().open()) {
            return Outcome.refused(Problem.of("security.closing.already"));
        }
        if (account.equals(CurrentActor.now().account())) {
            return Outcome.refused(Problem.of("security.closing.own"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "security.closing.reason.missing"));
        }
        store.lockAdministrators();
        var held = accounts.roles(account);
        if (held.contains(Role.ADMINISTRATOR) && store.administrators() == 1) {
            return Outcome.refused(Problem.of("security.administrator.last"));
        }
        var tidy = reason.strip();
        for (var role : held) {
            store.addGrant(account, role, found.get().unit(), false, tidy, CurrentActor.now());
        }
        store.close(account);
        sessions.end(account);
        audit.note("account.closed", "account", account.toString(), Map.of("reason", tidy));
        return Outcome.done(found.get());
    }
}
