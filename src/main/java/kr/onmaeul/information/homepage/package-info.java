/// The district's homepage and its banners. 전산운영팀 works here today. The room declares what it counts; its
/// facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "information.homepage",
        displayName = "Homepage",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.information.homepage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
