/// The district's channels on social networks. 소통미디어팀 works here today. The room declares what it counts; its
/// facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "media.social",
        displayName = "Social media",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.media.social;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
