/// PostgreSQL: started and watched by the program itself, or an external one; migrations; two roles, one that owns
/// the tables and one the program works as.
@NullMarked
@ApplicationModule(
        id = "foundation.database",
        displayName = "Database",
        allowedDependencies = {"foundation.outcome", "foundation.command"})
package kr.onmaeul.foundation.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
