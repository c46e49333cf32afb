package kr.onmaeul.foundation.security;

/// How far the permissions of whoever sent the current request reach.
@FunctionalInterface
public interface Reach {

    /// Whether something may be done for a unit: a role that is given in a team holds for that team, one that is
    /// given in a department for all its teams. The house itself, its commands and jobs, may do everything.
    ///
    /// @param permission as endpoints declare it: `result.record`
    /// @param unit the code of a team or department
    boolean covers(String permission, String unit);
}
