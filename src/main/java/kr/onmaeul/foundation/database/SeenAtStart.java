package kr.onmaeul.foundation.database;

import java.util.Optional;
import java.util.concurrent.Callable;

/// Which transactions a request that only reads sees: told along with the question that it begins with anyway, so that
/// [Unchanged] need not ask for it.
public final class SeenAtStart {

    /// The expression that tells it, for the list of a `SELECT`.
    public static final String SQL = "pg_current_snapshot()::text";

    private static final ScopedValue<String> SEEN = ScopedValue.newInstance();

    private SeenAtStart() {}

    /// Does work that writes nothing it reads again.
    ///
    /// @param seen what [#SQL] said when the work began
    public static <T> T with(String seen, Callable<T> work) throws Exception {
        return ScopedValue.where(SEEN, seen).call(work::call);
    }

    static Optional<String> told() {
        return SEEN.isBound() ? Optional.of(SEEN.get()) : Optional.empty();
    }
}
