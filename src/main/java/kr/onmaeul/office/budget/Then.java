package kr.onmaeul.office.budget;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The records of a register as they were called on the day `:day`, known at `:known`, as part of a query. One that
/// began later bears its first name, for the books may know a line before its programme came into the register. Only
/// what has changed since is looked up in the past.
final class Then {

    private Then() {}

    /// @param staying columns that no version changes, or that are wanted as they are now
    /// @param changing columns as they were
    static String of(String register, List<String> staying, List<String> changing) {
        var columns = Stream.concat(
                        staying.stream().map(column -> "r." + column),
                        changing.stream()
                                .map(column ->
                                        "CASE WHEN w.id IS NULL THEN r.%1$s ELSE w.%1$s END AS %1$s".formatted(column)))
                .collect(Collectors.joining(", "));
        return """
                (SELECT %1$s FROM %2$s r LEFT JOIN LATERAL
                     (SELECT * FROM %2$s_was
                      WHERE id = r.id AND (r.since > :day OR r.recorded_at > :known)
                      ORDER BY CASE WHEN since <= :day AND recorded_at <= :known THEN -version ELSE version END
                      LIMIT 1) w ON true)\
                """.formatted(columns, register);
    }
}
