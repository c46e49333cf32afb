/// The internet broadcast: news and features. 소통미디어팀 works here today. The room declares what it counts; its
/// facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "media.tv",
        displayName = "Internet television",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.media.tv;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
