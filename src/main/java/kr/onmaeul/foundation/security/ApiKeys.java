package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import kr.onmaeul.foundation.outcome.Outcome;
import kr.onmaeul.foundation.outcome.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys by which other systems of the office speak to the JSON API. A key is shown once, when it is made; kept is
/// only the SHA-256 of its secret, which is random and long enough to need no slower hash.
@Service
public class ApiKeys {

    /// So many requests a second a key may send when nothing else was agreed, and so many at most.
    public static final int USUAL_RATE = 50;

    public static final int HIGHEST_RATE = 1_000;

    private static final int LONGEST_NAME = 60;
    private static final String PREFIX = "onm";
    private static final int SECRET_BYTES = 32;
    private static final String ATTRIBUTE = ApiKeys.class.getName();

    record Key(UUID id, String name, Role role, int aSecond) {

        Actor actor() {
            return new Actor(id, name, null);
        }
    }

    private final ApiKeyStore store;
    private final AuditLog audit;
    private final Clock clock;

    ApiKeys(ApiKeyStore store, AuditLog audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Those in use first, the newest first.
    public List<ApiKey> all() {
        return store.all();
    }

    public Optional<ApiKey> find(UUID id) {
        return store.find(id);
    }

    /// Makes a key and returns its text, for the only time.
    ///
    /// @param name the system that will hold it; no other key in use may have it
    /// @param aSecond how many requests it may send a second, from 1 to [#HIGHEST_RATE]
    @Transactional
    public Outcome<String> create(String name, Role role, int aSecond) {
        var problems = new ArrayList<Problem>();
        var tidy = name.strip();
        if (tidy.isEmpty()) {
            problems.add(Problem.at("name", "security.key.name.missing"));
        } else if (tidy.length() > LONGEST_NAME) {
            problems.add(Problem.at("name", "security.key.name.long", LONGEST_NAME));
        }
        if (aSecond < 1 || aSecond > HIGHEST_RATE) {
            problems.add(Problem.at("rate", "security.key.rate.wrong", HIGHEST_RATE));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = UuidCreator.getTimeOrderedEpoch();
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        if (!store.add(id, tidy, hash(secret), role, aSecond, CurrentActor.now())) {
            return Outcome.refused(Problem.at("name", "security.key.name.taken", tidy));
        }
        audit.note(
                "api-key.created",
                "api-key",
                id.toString(),
                Map.of("name", tidy, "role", role.name(), "rate", aSecond));
        return Outcome.done(PREFIX + "_" + id + "_" + secret);
    }

    /// Takes a key back; its next request is refused.
    @Transactional
    public Outcome<UUID> withdraw(UUID id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(Problem.at("reason", "security.key.reason.missing"));
        }
        if (!store.withdraw(id, reason.strip(), CurrentActor.now())) {
            return Outcome.refused(Problem.of("security.key.already-withdrawn"));
        }
        audit.note("api-key.withdrawn", "api-key", id.toString(), Map.of("reason", reason.strip()));
        return Outcome.done(id);
    }

    /// The key behind its text, unless it is unknown, wrong or withdrawn. The first find of a day notes the day.
    Optional<Key> find(String text) {
        var parts = text.split("_", 3);
        if (parts.length != 3 || !parts[0].equals(PREFIX) || parts[1].length() != 36) {
            return Optional.empty();
        }
        UUID id;
        try {
            id = UUID.fromString(parts[1]);
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
        var stored = store.secret(id).filter(one -> MessageDigest.isEqual(one.hash(), hash(parts[2])));
        var today = LocalDate.now(clock);
        if (stored.isPresent() && !today.equals(stored.get().lastUsed())) {
            store.used(id, today);
        }
        return stored.flatMap(one -> Role.named(one.role()).map(role -> new Key(id, one.name(), role, one.aSecond())));
    }

    static void remember(HttpServletRequest request, Key key) {
        request.setAttribute(ATTRIBUTE, key);
    }

    static Optional<Key> ofRequest(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Key key ? Optional.of(key) : Optional.empty();
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
