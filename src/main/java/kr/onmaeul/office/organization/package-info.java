/// Agency, departments, teams and their duties, posts and staff, quota against present, acting and delegation.
@NullMarked
@ApplicationModule(
        id = "office.organization",
        displayName = "Organisation",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.audit",
            "foundation.sheet",
            "foundation.security",
            "foundation.web",
            "foundation.search",
            "foundation.database"
        })
package kr.onmaeul.office.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
