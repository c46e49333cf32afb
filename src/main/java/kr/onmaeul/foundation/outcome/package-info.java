/// What becomes of a wish: done, or refused with sentences that say what is wrong, where and what would be
/// right. Broken promises, which no person can cause, are exceptions with a code and a category.
@NullMarked
@ApplicationModule(
        id = "foundation.outcome",
        displayName = "Outcomes",
        allowedDependencies = {})
package kr.onmaeul.foundation.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
