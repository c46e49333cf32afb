/// Files that people bring, kept by the hash of their content: the same content is kept once, never changes and
/// never goes (table `stored_file`, folder `data/files`). What a file is, its content says, not its name; only what no
/// browser can run is shown in the page.
@NullMarked
@ApplicationModule(
        id = "foundation.file",
        displayName = "Files",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.database",
            "foundation.audit",
            "foundation.security",
            "foundation.web"
        })
package kr.onmaeul.foundation.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
