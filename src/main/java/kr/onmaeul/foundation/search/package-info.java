/// The search box and the help page. Rooms bring what can be found; whoever looks finds only what they may open.
/// Owns no table.
@NullMarked
@ApplicationModule(
        id = "foundation.search",
        displayName = "Search",
        allowedDependencies = {"foundation.web", "foundation.security"})
package kr.onmaeul.foundation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
