package kr.onmaeul.foundation.register;

/// Registers as the SQL of a room reads them: texts that stand in a query where a table could, with all columns of the
/// register.
public final class RegisterSource {

    private RegisterSource() {}

    /// The register of a day: what the query calls `:day`, as known at its `:known`.
    public static String onADay(Register<?> register) {
        return """
                (SELECT %1$s FROM %2$s WHERE since <= :day AND recorded_at <= :known
                 UNION ALL
                 SELECT %1$s FROM %2$s_was WHERE since <= :day AND recorded_at <= :known
                                             AND (until > :day OR closed_at > :known))\
                """.formatted(RegisterSql.columns(register) + ", words", register.table());
    }

    /// Everything that was done with its records, one version each, as known at the query's `:known`: without what
    /// turned out to be a mistake.
    public static String done(Register<?> register) {
        return """
                (SELECT %1$s FROM %2$s WHERE deed <> '%3$s' AND recorded_at <= :known
                 UNION ALL
                 SELECT %1$s FROM %2$s_was WHERE deed <> '%3$s' AND recorded_at <= :known
                                             AND (NOT mistaken OR closed_at > :known))\
                """.formatted(RegisterSql.columns(register), register.table(), Kept.MISTAKEN);
    }
}
