/// Pieces of work with outline, plans and budget lines, and every revision of them.
@NullMarked
@ApplicationModule(
        id = "office.initiative",
        displayName = "Initiatives",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.sheet",
            "foundation.security",
            "foundation.register",
            "foundation.web",
            "foundation.search",
            "foundation.database",
            "office.organization",
            "office.budget"
        })
package kr.onmaeul.office.initiative;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
