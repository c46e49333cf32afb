/// Who did what, when, for whom: an append-only, hash-chained event log, and the log of whose personal data was
/// seen by whom.
@NullMarked
@ApplicationModule(
        id = "foundation.audit",
        displayName = "Audit",
        allowedDependencies = {"foundation.time", "foundation.outcome", "foundation.database", "foundation.command"})
package kr.onmaeul.foundation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
