/// The founding of an installation: a folder in the import formats of the rooms becomes an office, or nothing does.
@NullMarked
@ApplicationModule(
        id = "office.founding",
        displayName = "Founding",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.sheet",
            "foundation.file",
            "foundation.security",
            "foundation.database",
            "foundation.command",
            "office.organization",
            "office.budget",
            "office.initiative",
            "office.result",
            "office.report"
        })
package kr.onmaeul.office.founding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
