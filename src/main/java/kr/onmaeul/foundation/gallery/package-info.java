/// The gallery: every part of a page in every state, on one page. It is the place where a part is designed and what
/// the browser tests look at. Owns no table.
@NullMarked
@ApplicationModule(
        id = "foundation.gallery",
        displayName = "Gallery",
        allowedDependencies = {"foundation.web", "foundation.security", "foundation.outcome", "foundation.time"})
package kr.onmaeul.foundation.gallery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
