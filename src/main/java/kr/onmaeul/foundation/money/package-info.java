/// Won as a type, its printing in thousands and in the formal notation of documents.
@NullMarked
@ApplicationModule(
        id = "foundation.money",
        displayName = "Money",
        allowedDependencies = {})
package kr.onmaeul.foundation.money;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
