/// The ledger of dated, counted facts. Never updated, never deleted: a mistake is reversed by a second fact.
@NullMarked
@ApplicationModule(
        id = "office.result",
        displayName = "Results",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.sheet",
            "foundation.file",
            "foundation.security",
            "foundation.web",
            "foundation.database",
            "office.organization",
            "office.budget",
            "office.initiative"
        })
package kr.onmaeul.office.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
