/// Agency, departments, teams and their duties, quota and present, each a register of its own; and who acts for whom.
/// Tables: `organization_unit`, `organization_duty`, `organization_quota`, `organization_post`, each with its
/// `…_was`, and `acting`. Services and grades: Local Public Officials Act, article 2.
@NullMarked
@ApplicationModule(
        id = "office.organization",
        displayName = "Organisation",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.audit",
            "foundation.security",
            "foundation.sheet",
            "foundation.web",
            "foundation.register"
        })
package kr.onmaeul.office.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
