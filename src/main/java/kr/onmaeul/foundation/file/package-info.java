/// Files kept by the hash of their content, with sniffed types and limits.
@NullMarked
@ApplicationModule(
        id = "foundation.file",
        displayName = "Files",
        allowedDependencies = {"foundation.outcome", "foundation.time", "foundation.database"})
package kr.onmaeul.foundation.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
