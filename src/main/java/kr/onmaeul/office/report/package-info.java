/// Reports whose every number is a figure expression over results and registers, computed and open to its evidence.
@NullMarked
@ApplicationModule(
        id = "office.report",
        displayName = "Reports",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.time",
            "foundation.money",
            "foundation.audit",
            "foundation.sheet",
            "foundation.file",
            "foundation.document",
            "foundation.document::handout",
            "foundation.document::pdf",
            "foundation.register",
            "foundation.security",
            "foundation.web",
            "foundation.search",
            "foundation.database",
            "foundation.command",
            "office.organization",
            "office.budget",
            "office.initiative",
            "office.result"
        })
package kr.onmaeul.office.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
