/// The whole installation in one archive, and back: every table, every kept file, the history of the schema, with a
/// SHA-256 of each part. Reads and writes the tables of all rooms, as their owner, and knows none of them by name. Has
/// no tables of its own.
@NullMarked
@ApplicationModule(
        id = "foundation.backup",
        displayName = "Back-up",
        allowedDependencies = {"foundation.command", "foundation.database"})
package kr.onmaeul.foundation.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
