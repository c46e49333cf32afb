/// Drafting and sending press releases. 언론팀 works here today. The room declares what it counts; its facts are
/// kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "press.release",
        displayName = "Press releases",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.press.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
