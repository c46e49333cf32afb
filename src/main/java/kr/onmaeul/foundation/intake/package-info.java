/// The one page by which any room's sheet comes in: a trial that names every wrong cell, storing, and an empty sheet to
/// fill. Owns no table.
@NullMarked
@ApplicationModule(
        id = "foundation.intake",
        displayName = "Bringing sheets in",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.security",
            "foundation.sheet",
            "foundation.web"
        })
package kr.onmaeul.foundation.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
