package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts and what they may do.
@Service
public class Accounts {

    private final AccountStore store;
    private final PasswordEncoder passwords;
    private final DemonstrationPassword demonstration;
    private final AuditLog audit;

    Accounts(AccountStore store, PasswordEncoder passwords, DemonstrationPassword demonstration, AuditLog audit) {
        this.store = store;
        this.passwords = passwords;
        this.demonstration = demonstration;
        this.audit = audit;
    }

    /// Makes accounts for trying out. All have the one password that this installation made up for itself and prints
    /// when it starts; the program never listens beyond this machine while there are any.
    @Transactional
    public void createDemonstration(List<NewAccount> accounts) {
        var password = hashed(demonstration.text());
        for (var account : accounts) {
            create(account, password, true);
        }
    }

    /// Makes the first administrator of an installation without a sample office.
    @Transactional
    void createAdministrator(NewAccount account, String password) {
        create(account, hashed(password), false);
    }

    private void create(NewAccount account, String password, boolean forTrying) {
        var id = UuidCreator.getTimeOrderedEpoch();
        store.add(id, account, password, forTrying);
        for (var role : account.roles()) {
            store.addGrant(id, role, account.unit(), true, "계정을 만들며 부여", CurrentActor.now());
        }
        audit.note(
                "account.created",
                "account",
                id.toString(),
                Map.of(
                        "login",
                        account.login(),
                        "roles",
                        account.roles().stream().sorted().toList()));
    }

    public List<Account> all() {
        return store.all();
    }

    public Optional<Account> find(UUID id) {
        return store.find(id);
    }

    public List<Grant> history(UUID account) {
        return store.history(account);
    }

    /// What the account may do now.
    public Set<String> permissions(UUID account) {
        var permissions = new HashSet<String>();
        for (var name : store.roles(account)) {
            Role.named(name).ifPresent(role -> permissions.addAll(role.permissions()));
        }
        return permissions;
    }

    public List<Role> roles(UUID account) {
        return store.roles(account).stream()
                .map(Role::named)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /// Gives a role or withdraws it; it holds from the next request on.
    @Transactional
    public Outcome<Account> change(UUID account, Role role, boolean given, String reason) {
        var found = store.find(account);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("security.account.unknown"));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "security.grant.reason.missing"));
        }
        if (roles(account).contains(role) == given) {
            return Outcome.refused(Problem.at("role", given ? "security.grant.already" : "security.grant.not"));
        }
        store.addGrant(account, role, found.get().unit(), given, reason.strip(), CurrentActor.now());
        audit.note(
                given ? "account.granted" : "account.withdrawn",
                "account",
                account.toString(),
                Map.of("role", role.name(), "reason", reason.strip()));
        return Outcome.done(found.get());
    }

    private String hashed(String password) {
        var hash = passwords.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the password encoder gave nothing");
        }
        return hash;
    }
}
