/// Newspapers that neighbourhood heads receive. 언론팀 works here today. The room declares what it counts; its
/// facts are kept in the ledger of results, it has no table of its own.
@NullMarked
@ApplicationModule(
        id = "press.newspaper",
        displayName = "Newspapers",
        allowedDependencies = {"foundation.korean", "office.result"})
package kr.onmaeul.press.newspaper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
