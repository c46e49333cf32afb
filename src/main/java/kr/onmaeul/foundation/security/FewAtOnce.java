package kr.onmaeul.foundation.security;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kr.onmaeul.foundation.outcome.BrokenPromise;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Looks at a few passwords at a time. Each takes 16 MiB of memory on purpose; a crowd at the door would otherwise
/// take all there is.
final class FewAtOnce implements PasswordEncoder {

    static final int PLACES = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(PLACES, true);

    FewAtOnce(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return inTurn(() -> encoder.matches(password, hash));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T extends @Nullable Object> T inTurn(Supplier<T> work) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new BrokenPromise(
                        "security.busy", BrokenPromise.Category.CAPACITY, "too many passwords wait to be looked at");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BrokenPromise(
                    "security.stopped", BrokenPromise.Category.CAPACITY, "stopped while a password waited");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
