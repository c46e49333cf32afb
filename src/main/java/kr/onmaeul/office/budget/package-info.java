/// Programmes, budget events, commitments and payments, and the rate of execution at any day.
@NullMarked
@ApplicationModule(
        id = "office.budget",
        displayName = "Budget",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.register",
            "foundation.sheet",
            "foundation.security",
            "foundation.web",
            "foundation.search",
            "foundation.database",
            "office.organization"
        })
package kr.onmaeul.office.budget;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
