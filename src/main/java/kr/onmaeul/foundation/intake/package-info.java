/// The one way by which any room's sheet comes in: a trial that names every wrong cell, storing, progress, stopping,
/// what headings of other people's files stand for, and an empty sheet to fill (tables `intake_run` and
/// `intake_heading`).
@NullMarked
@ApplicationModule(
        id = "foundation.intake",
        displayName = "Bringing sheets in",
        allowedDependencies = {
            "foundation.outcome",
            "foundation.korean",
            "foundation.database",
            "foundation.audit",
            "foundation.file",
            "foundation.security",
            "foundation.sheet",
            "foundation.web"
        })
package kr.onmaeul.foundation.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
