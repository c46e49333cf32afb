/// Reading the papers and keeping what others published about the district. 언론팀 works here today. The room
/// declares what it counts; its facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "press.clipping",
        displayName = "Clippings",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.press.clipping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
