package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The accounts and what they may do.
@Service
public class Accounts {

    private final AccountStore store;
    private final Passwords passwords;
    private final DemonstrationPassword demonstration;
    private final AuditLog audit;

    Accounts(AccountStore store, Passwords passwords, DemonstrationPassword demonstration, AuditLog audit) {
        this.store = store;
        this.passwords = passwords;
        this.demonstration = demonstration;
        this.audit = audit;
    }

    /// Makes accounts for trying out. All have the one password that this installation made up for itself and prints
    /// when it starts; the program never listens beyond this machine while there are any.
    @Transactional
    public void createDemonstration(List<NewAccount> accounts) {
        var password = passwords.hashed(demonstration.text());
        for (var account : accounts) {
            create(account, password, true, false);
        }
    }

    /// Makes an account with the hash of its password.
    UUID create(NewAccount account, String password, boolean forTrying, boolean mustChange) {
        var id = UuidCreator.getTimeOrderedEpoch();
        store.add(id, account, password, forTrying, mustChange);
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
        return id;
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

    /// What the account may do now, wherever that holds.
    public Set<String> permissions(UUID account) {
        return Permissions.of(store.held(account)).names();
    }

    /// How an account stands at this request.
    ///
    /// @param post the code of its post
    /// @param mustChange whether it may do nothing before its password is changed
    record Standing(String post, Permissions permissions, boolean mustChange) {

        static Standing of(AccountStore.Standing now) {
            return new Standing(
                    now.post(), now.mustChange() ? Permissions.NONE : Permissions.of(now.held()), now.mustChange());
        }
    }

    /// What the account of a post may do; nothing where the post has none.
    Permissions permissionsOf(Post post) {
        return store.openFor(post.code())
                .map(account -> Permissions.of(store.held(account.id())))
                .orElse(Permissions.NONE);
    }

    public List<Role> roles(UUID account) {
        return roles(store.held(account));
    }

    /// The roles of every open account, in one question.
    public Map<UUID, List<Role>> rolesOfEach() {
        var roles = new HashMap<UUID, List<Role>>();
        store.heldByEach().forEach((account, held) -> roles.put(account, roles(held)));
        return roles;
    }

    private static List<Role> roles(List<Permissions.Held> held) {
        return held.stream()
                .map(one -> Role.named(one.role()))
                .flatMap(Optional::stream)
                .distinct()
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
        if (role == Role.ADMINISTRATOR && !given) {
            store.lockAdministrators();
            if (store.administrators() == 1) {
                return Outcome.refused(Problem.at("role", "security.administrator.last"));
            }
        }
        store.addGrant(account, role, found.get().unit(), given, reason.strip(), CurrentActor.now());
        audit.note(
                given ? "account.granted" : "account.withdrawn",
                "account",
                account.toString(),
                Map.of("role", role.name(), "reason", reason.strip()));
        return Outcome.done(found.get());
    }
}
