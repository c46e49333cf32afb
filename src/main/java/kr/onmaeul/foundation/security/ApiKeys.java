package kr.onmaeul.foundation.security;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kr.onmaeul.foundation.audit.Actor;
import kr.onmaeul.foundation.audit.AuditLog;
import kr.onmaeul.foundation.audit.CurrentActor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Keys by which other systems of the office speak to the JSON API. A key is shown once, when it is made; kept is
/// only the SHA-256 of its secret, which is random and long enough to need no slower hash.
@Service
class ApiKeys {

    private static final String PREFIX = "onm";
    private static final int SECRET_BYTES = 32;
    private static final String ATTRIBUTE = ApiKeys.class.getName();

    record Key(UUID id, String name, Role role) {

        Actor actor() {
            return new Actor(id, name, null);
        }
    }

    private final JdbcClient database;
    private final AuditLog audit;

    ApiKeys(JdbcClient database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    /// Makes a key and returns its text, for the only time.
    @Transactional
    String create(String name, Role role) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var by = CurrentActor.now();
        database.sql("""
                INSERT INTO api_key (id, name, secret_hash, role, created_by, created_by_name) VALUES (?, ?, ?, ?, ?, ?)
                """)
                .params(id, name, hash(secret), role.name(), by.account(), by.name())
                .update();
        audit.note("api-key.created", "api-key", id.toString(), Map.of("name", name, "role", role.name()));
        return PREFIX + "_" + id + "_" + secret;
    }

    @Transactional
    void withdraw(UUID id) {
        database.sql("UPDATE api_key SET withdrawn_at = clock_timestamp() WHERE id = ? AND withdrawn_at IS NULL")
                .param(id)
                .update();
        audit.note("api-key.withdrawn", "api-key", id.toString(), Map.of());
    }

    /// The key behind its text, unless it is unknown, wrong or withdrawn.
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
        return database.sql("SELECT name, role, secret_hash FROM api_key WHERE id = ? AND withdrawn_at IS NULL")
                .param(id)
                .query((row, number) -> new Stored(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional()
                .filter(stored -> MessageDigest.isEqual(stored.secretHash(), hash(parts[2])))
                .flatMap(stored -> Role.named(stored.role()).map(role -> new Key(id, stored.name(), role)));
    }

    private record Stored(String name, String role, byte[] secretHash) {}

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
