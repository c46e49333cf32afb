package kr.onmaeul.foundation.database;

import java.util.Optional;

/// Which transactions a request that only reads sees: told along with the question that it begins with anyway, so that
/// [Unchanged] need not ask for it.
public final class SeenAtStart {

    /// The expression that tells it, for the list of a `SELECT`.
    public static final String SQL = "pg_current_snapshot()::text";

    private static final ScopedValue<String> SEEN = ScopedValue.newInstance();

    private SeenAtStart() {}

    /// For work that reads nothing which it writes itself.
    ///
    /// @param others what the work is told besides
    /// @param seen what [#SQL] said when the work began
    public static ScopedValue.Carrier with(ScopedValue.Carrier others, String seen) {
        return others.where(SEEN, seen);
    }

    static Optional<String> told() {
        return SEEN.isBound() ? Optional.of(SEEN.get()) : Optional.empty();
    }
}
